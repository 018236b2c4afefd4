"""A kitchen that can be reached in several ways: when one fails the next is taken."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.health import Condition, Health
from kiosk.domain.order import OrderId
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.ports import Kitchen


class KitchenWays:
    """Implements ports.Kitchen. The first way that takes a ticket is enough, in their order.

    A ticket that an earlier way may have taken is marked: it may be there twice.
    """

    def __init__(self, ways: Iterable[Kitchen]) -> None:
        self._ways = tuple(ways)
        self._taken: set[OrderId] = set()
        self._doubtful: set[OrderId] = set()
        self._turn = asyncio.Lock()

    async def health(self) -> Health:
        """Ready as soon as one way is; else what each way said."""
        said = []
        for way in self._ways:
            health = await way.health()
            if health.is_there:
                return health
            said.append(health.detail)
        return Health(Condition.AWAY, "; ".join(said))

    async def send(self, ticket: Ticket) -> None:
        """Once for a key, however often it is sent. The outage tells what each way said."""
        async with self._turn:
            if ticket.key in self._taken:
                return
            said = []
            for way in self._ways:
                if (fault := await self._tried(way, ticket)) is None:
                    self._taken.add(ticket.key)
                    return
                said.append(fault)
            raise Outage(Code.KITCHEN_SILENT, "; ".join(said), may_have_happened=ticket.key in self._doubtful)

    async def _tried(self, way: Kitchen, ticket: Ticket) -> str | None:
        """What it said, None when it has the ticket."""
        is_repeat = ticket.may_repeat or ticket.key in self._doubtful
        try:
            await way.send(replace(ticket, may_repeat=is_repeat))
        except Refusal as refusal:
            return refusal.detail
        except Outage as outage:
            if outage.may_have_happened:
                self._doubtful.add(ticket.key)
            return outage.detail
        return None
