"""After the sale: ticket to the kitchen, receipt on paper, hand-over. Nothing here undoes a sale."""

import logging

from kiosk.domain.order import Order
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.checkout import Checkout
from kiosk.services.house import House

_log = logging.getLogger(__name__)


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
            await self._hand_over(order)
        return trouble or printing

    async def _cook(self, order: Order) -> Code | None:
        try:
            await self._house.kitchen.send(Ticket.of(order))
        except (Outage, Refusal) as fault:
            return fault.code
        return None

    async def _print(self, order: Order) -> Code | None:
        receipt = self._house.paper.receipt(Receipt.of(order, self._house.manners.merchant))
        try:
            await self._house.printer.print(f"receipt-{order.number:03}", receipt)
        except (Outage, Refusal) as fault:
            return fault.code
        return None

    async def _hand_over(self, order: Order) -> None:
        """Thanx only recommends to tell it: the guest does not wait for it, nor hear of it."""
        try:
            await self._checkout.complete(order)
        except Outage as outage:
            _log.error("not told as handed over", extra={"order": order.id, "code": outage.code})
