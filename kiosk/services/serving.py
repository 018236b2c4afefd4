"""What a sale is for: the ticket to the kitchen, the receipt on paper, the hand-over."""

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.happening import Happening
from kiosk.domain.order import Order
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Outage, Refusal
from kiosk.services.house import House

ServingEffect = do.Cook | do.Print | do.HandOver


class Serving:
    """Trouble here is told and never undoes the sale."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def do(self, order: Order, effect: ServingEffect) -> Happening | None:
        """What came of it; None when staff say later that it was handed over."""
        match effect:
            case do.Cook(may_repeat):
                return on.TicketSaid(await self._is_cooked(order, may_repeat=may_repeat))
            case do.Print(is_copy):
                return on.ReceiptSaid(await self._is_printed(order, is_copy=is_copy))
            case do.HandOver():
                return on.HandedOver() if self._house.manners.handed_over_at_once else None

    async def _is_cooked(self, order: Order, *, may_repeat: bool) -> bool:
        """A kitchen that does not answer is asked again for a few seconds: its key makes it one ticket."""
        for wait_s in (*self._house.manners.kitchen_waits_s, None):
            ticket = Ticket.of(order, may_repeat=may_repeat, name=self._house.callers.of(order.id))
            try:
                await self._house.kitchen.send(ticket)
            except Refusal:
                return False
            except Outage as outage:
                if wait_s is None:
                    return False
                may_repeat = may_repeat or outage.may_have_happened
                await self._house.clock.sleep(wait_s)
            else:
                self._house.callers.forget(order.id)
                return True
        return False

    async def _is_printed(self, order: Order, *, is_copy: bool) -> bool:
        if self._house.manners.asks_receipt and not is_copy:
            # The guest is asked at the number: nothing is owed on paper.
            return True
        receipt = Receipt.of(order, self._house.manners.merchant, is_copy=is_copy)
        try:
            await self._house.printer.print(f"receipt-{order.number:03}", self._house.paper.receipt(receipt))
        except (Outage, Refusal):
            return False
        return True
