"""The kitchen's printer: each order is one ticket."""

import asyncio
from dataclasses import replace

from kiosk.domain.health import Health
from kiosk.domain.order import OrderId
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Paper, Printer


class KitchenPrinter:
    """Implements ports.Kitchen. The keys of printed tickets are kept as long as the process lives."""

    def __init__(self, printer: Printer, paper: Paper) -> None:
        self._printer = printer
        self._paper = paper
        self._printed: set[OrderId] = set()
        self._doubtful: set[OrderId] = set()
        self._turn = asyncio.Lock()

    async def health(self) -> Health:
        return await self._printer.health()

    async def send(self, ticket: Ticket) -> None:
        """One sheet for a key, however often it is sent; a ticket that failed may be sent again.

        It is marked then, if some of it may be on paper already.
        """
        async with self._turn:
            if ticket.key in self._printed:
                return
            marked = replace(ticket, may_repeat=ticket.may_repeat or ticket.key in self._doubtful)
            try:
                await self._printer.print(f"ticket-{ticket.number:03}", self._paper.ticket(marked))
            except Outage as outage:
                if outage.may_have_happened:
                    self._doubtful.add(ticket.key)
                is_doubtful = ticket.key in self._doubtful
                raise Outage(Code.KITCHEN_SILENT, outage.detail, may_have_happened=is_doubtful) from outage
            self._printed.add(ticket.key)
