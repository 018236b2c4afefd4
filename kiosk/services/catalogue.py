"""What seldom changes at Thanx: merchants, places, templates. Fetched now and then, kept with its age."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from kiosk.domain.location import Location
from kiosk.domain.merchant import Merchant, Template
from kiosk.domain.trouble import Outage, Refusal
from kiosk.office_ports import Partner, Shelf
from kiosk.ports import Clock

_log = logging.getLogger(__name__)

T = TypeVar("T")

HOURLY = timedelta(hours=1)
DAILY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Copy(Generic[T]):
    """What was fetched at that time. `fault` is why there is nothing newer, where there should be."""

    things: tuple[T, ...]
    at: datetime
    fault: str = ""


class Catalogue:
    """One merchant's. What is old is fetched again; when that fails, the old copy serves and says so."""

    def __init__(self, partner: Partner, shelf: Shelf, clock: Clock, merchant_id: str) -> None:
        self._partner = partner
        self._shelf = shelf
        self._clock = clock
        self._merchant_id = merchant_id

    async def merchants(self, *, fresh: bool = False) -> Copy[Merchant]:
        """All that the credentials reach. Raises Refusal or Outage only if there is no copy at all."""
        return await self._copy(Merchant, self._partner.merchants, HOURLY, fresh)

    async def locations(self, *, fresh: bool = False) -> Copy[Location]:
        """The merchant's places. Raises as merchants."""
        return await self._copy(Location, self._partner.locations, DAILY, fresh)

    async def templates(self, *, fresh: bool = False) -> Copy[Template]:
        """What is published. Raises as merchants."""
        return await self._copy(Template, self._partner.templates, HOURLY, fresh)

    async def run(self) -> None:
        """Keeps fresh, for ever, what somebody has asked for once; nothing else is called for."""
        while True:
            for kind, fetch in ((Merchant, self.merchants), (Template, self.templates)):
                try:
                    if await self._shelf.get(self._merchant_id, kind) is not None:
                        await fetch()
                except (Refusal, Outage) as fault:
                    _log.warning("catalogue", extra={"code": fault.code})
            await self._clock.sleep(HOURLY.total_seconds())

    async def _copy(
        self, kind: type[T], fetch: Callable[[], Awaitable[tuple[T, ...]]], most: timedelta, fresh: bool
    ) -> Copy[T]:
        now = self._clock.now()
        kept = await self._shelf.get(self._merchant_id, kind)
        if kept is not None and not fresh and timedelta() <= now - kept[1] < most:
            return Copy(*kept)
        try:
            things = await fetch()
        except (Refusal, Outage) as fault:
            if kept is None or fresh:
                raise
            return Copy(*kept, fault.detail or fault.code)
        await self._shelf.put(self._merchant_id, kind, things, now)
        return Copy(things, now)
