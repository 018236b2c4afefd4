"""After the sale: ticket to the kitchen, receipt on paper, hand-over. Nothing here undoes a sale."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.domain.order import Order
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.ports import Change
from kiosk.services.checkout import Checkout
from kiosk.services.house import House

_log = logging.getLogger(__name__)

_COOKED = "ticket taken"
_NOT_COOKED = "ticket not taken"


class Fulfilment:
    """Brings a billed order to the kitchen and to the guest."""

    def __init__(self, house: House, checkout: Checkout) -> None:
        self._house = house
        self._checkout = checkout

    async def serve(self, order: Order, *, may_repeat: bool = False) -> Code | None:
        """Everything after `billed`; the code of what the guest must be told, or None. Never raises."""
        try:
            return await self._served(order, may_repeat)
        except Exception:  # noqa: BLE001  paid is paid: it is logged, and somebody must look after the order
            _log.exception("order not served", extra={"order": order.id})
            return Code.KITCHEN_SILENT

    async def resume(self, order: Order) -> bool:
        """After a restart: finish what was left undone for a billed order; whether there was anything.

        A ticket that the kitchen did not take is in the hands of staff: it is not sent again. One that may
        have been sent before the restart is marked.
        """
        events = {each.event for each in await self._house.ledger.events(order.id)}
        if not events & {_COOKED, _NOT_COOKED}:
            await self.serve(order, may_repeat=True)
        elif _COOKED in events and self._house.manners.handed_over_at_once:
            await self._checkout.complete(order)
        else:
            return False
        return True

    async def _served(self, order: Order, may_repeat: bool) -> Code | None:
        trouble = await self._cook(Ticket.of(order, may_repeat=may_repeat))
        await self._note(Change(order, _NOT_COOKED if trouble else _COOKED))
        printing = await self._print(order)
        if self._house.manners.handed_over_at_once and trouble is None:
            await self._hand_over(order)
        return trouble or printing

    async def _cook(self, ticket: Ticket) -> Code | None:
        try:
            await self._house.kitchen.send(ticket)
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

    async def _note(self, change: Change) -> None:
        with _told(change.order):
            await self._house.ledger.commit(change)

    async def _hand_over(self, order: Order) -> None:
        with _told(order):
            await self._checkout.complete(order)


@contextmanager
def _told(order: Order) -> Iterator[None]:
    """A journal that fails after the sale is told to the log; the guest hears nothing of it."""
    try:
        yield
    except Outage as outage:
        _log.error("not written down", extra={"order": order.id, "code": outage.code.value})
