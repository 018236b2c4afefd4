"""The kitchen's printer: each order is one ticket."""

import asyncio

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
        self._turn = asyncio.Lock()

    async def send(self, ticket: Ticket) -> None:
        """One sheet for a key, however often it is sent; a ticket that failed may be sent again."""
        async with self._turn:
            if ticket.key in self._printed:
                return
            try:
                await self._printer.print(f"ticket-{ticket.number:03}", self._paper.ticket(ticket))
            except Outage as outage:
                raise Outage(Code.KITCHEN_SILENT, outage.detail) from outage
            self._printed.add(ticket.key)
