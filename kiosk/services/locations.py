"""Which of Thanx's places this shop is: looked up beside the business, kept, never changed silently.

A shop that Thanx does not know any more sells on: only the loyalty programme is closed.
"""

import logging
from collections.abc import Mapping

from kiosk.domain.location import Location, Match, Shop, matched
from kiosk.domain.member import LocationId
from kiosk.domain.trouble import Code, Outage, Refusal, Trouble
from kiosk.office_ports import Shelf
from kiosk.ports import Clock
from kiosk.services.catalogue import DAILY, Catalogue

_log = logging.getLogger(__name__)

_SOON_S = 900.0
_LISTEN_S = 60.0


class Locations:
    """This shop's place at Thanx. Until it is known otherwise, what was found last holds."""

    def __init__(self, shop: Shop, catalogue: Catalogue, shelf: Shelf, clock: Clock) -> None:
        self._shop = shop
        self._catalogue = catalogue
        self._shelf = shelf
        self._clock = clock
        self._match: Match | None = None
        self._is_gone = False
        self._known: Mapping[LocationId, Location] = {}

    @property
    def here(self) -> LocationId | None:
        """For baskets and accounts; None if nobody knows where this shop is."""
        if self._match is not None:
            return self._match.location_id
        return None if self._is_gone else self._shop.configured

    @property
    def known(self) -> Mapping[LocationId, Location]:
        """Every place of the merchant, as far as they were looked up; asks nobody."""
        return self._known

    @property
    def match(self) -> Match | None:
        """How the place was found, once it was."""
        return self._match

    @property
    def trouble(self) -> Trouble | None:
        """For staff: why the loyalty programme is closed here."""
        return Trouble(Code.LOCATION_UNKNOWN, self._shop.id) if self.here is None else None

    async def recall(self) -> None:
        """What was found before the last stop. Asks nobody outside."""
        kept = await self._shelf.get(self._shop.id, Match)
        if kept is not None and self._is_ours(kept[0]):
            self._match = kept[0][0] if kept[0] else None
            self._is_gone = not kept[0]

    async def look(self, *, fresh: bool = False) -> None:
        """Look the shop up, at Thanx itself if that was not done today. Raises Refusal or Outage."""
        copy = await self._catalogue.locations(fresh=fresh)
        self._known = known = {location.id: location for location in copy.things}
        # A place that was found stays the one while it is there, even if another looks likelier now.
        stays = self._match is not None and self._match.location_id in known and self._is_ours((self._match,))
        found = self._match if stays else matched(self._shop, copy.things)
        await self._settle(found)

    async def run(self) -> None:
        """Look again every day, for ever; after a fault, soon. What the office finds holds here too."""
        while True:
            next_s = self._clock.monotonic_s() + DAILY.total_seconds()
            try:
                await self.look()
            except (Refusal, Outage) as fault:
                _log.warning("location not looked up", extra={"code": fault.code})
                next_s = self._clock.monotonic_s() + _SOON_S
            while self._clock.monotonic_s() < next_s:
                await self._clock.sleep(_LISTEN_S)
                await self._hear()

    async def _hear(self) -> None:
        """Asks nobody outside: `kiosk partner locations` may have written something newer."""
        before = self._match
        try:
            await self.recall()
        except Outage as outage:
            _log.warning("location not recalled", extra={"code": outage.code})
        if self._match != before:
            _tell(before, self._match)

    async def _settle(self, found: Match | None) -> None:
        if found != self._match or self._is_gone != (found is None):
            _tell(self._match, found)
        self._match, self._is_gone = found, found is None
        await self._shelf.put(self._shop.id, Match, (found,) if found else (), self._clock.now())

    def _is_ours(self, kept: tuple[Match, ...]) -> bool:
        """A place that was found before another was configured counts no more."""
        configured = self._shop.configured
        return configured is None or all(match.location_id == configured for match in kept)


def _tell(before: Match | None, found: Match | None) -> None:
    if found is None:
        _log.error("location unknown at Thanx: loyalty is closed")
        return
    level = logging.WARNING if before is not None or found.confidence < 100 else logging.INFO
    detail = f"{before.location_id if before else '-'} to {found.location_id}, {found.confidence} percent"
    _log.log(level, "location found", extra={"why": found.by, "detail": detail})
