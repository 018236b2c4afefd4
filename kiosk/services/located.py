"""Loyalty where the shop's place at Thanx is known; where it is not, it is closed and the shop sells on."""

from kiosk.domain.answer import Answer
from kiosk.domain.member import Identifier, LocationId, Member, OfferId
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Loyalty
from kiosk.services.locations import Locations


class LocatedLoyalty:
    """ports.Loyalty that signs nobody in and quotes nothing unless the shop is where the basket says.

    What was placed is reported all the same: its body names the place it was written for.
    """

    def __init__(self, loyalty: Loyalty, locations: Locations) -> None:
        self._loyalty = loyalty
        self._locations = locations

    async def member(self, who: Identifier) -> Member:
        """See ports.Loyalty."""
        self._check(self._locations.here)
        return await self._loyalty.member(who)

    async def quote(self, who: Identifier, report: Report) -> Quote:
        """See ports.Loyalty."""
        self._check(report.location)
        return await self._loyalty.quote(who, report)

    async def qualifying(self, who: Identifier, report: Report) -> frozenset[OfferId]:
        """See ports.Loyalty."""
        self._check(report.location)
        return await self._loyalty.qualifying(who, report)

    def written(self, report: Report) -> bytes:
        """See ports.Loyalty."""
        return self._loyalty.written(report)

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        """See ports.Loyalty."""
        return await self._loyalty.deliver(who, body)

    def forget(self, who: Identifier) -> None:
        """See ports.Loyalty."""
        self._loyalty.forget(who)

    def _check(self, place: LocationId | None) -> None:
        """To a guest this is loyalty that is away; staff are told more by `Locations.trouble`."""
        if place is None or place != self._locations.here:
            raise Outage(Code.LOYALTY_DOWN, Code.LOCATION_UNKNOWN)
