"""After the sale: ticket to the kitchen, receipt on paper, hand-over. Nothing here undoes a sale."""

from kiosk.domain.order import Order
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage
from kiosk.services.checkout import Checkout
from kiosk.services.house import House


class Fulfilment:
    """Brings a billed order to the kitchen and to the guest."""

    def __init__(self, house: House, checkout: Checkout) -> None:
        self._house = house
        self._checkout = checkout

    async def serve(self, order: Order) -> Code | None:
        """Everything after `billed`; the code of what the guest must be told, or None."""
        trouble = await self._cook(order)
        printing = await self._print(order)
        if self._house.manners.handed_over_at_once and trouble is None:
            await self._checkout.complete(order)
        return trouble or printing

    async def _cook(self, order: Order) -> Code | None:
        try:
            await self._house.kitchen.send(Ticket.of(order))
        except Outage as outage:
            return outage.code
        return None

    async def _print(self, order: Order) -> Code | None:
        receipt = self._house.paper.receipt(Receipt.of(order, self._house.manners.merchant))
        try:
            await self._house.printer.print(f"receipt-{order.number:03}", receipt)
        except Outage as outage:
            return outage.code
        return None
