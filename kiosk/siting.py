"""A site as Thanx sees it: its settings, its shop and where that is. Both composition roots build on it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock
from kiosk.devices.ids import RandomIds
from kiosk.domain.ending import Misuse
from kiosk.domain.location import Shop
from kiosk.domain.member import LocationId
from kiosk.domain.trouble import Outage, Refusal
from kiosk.ports import Clock
from kiosk.services.catalogue import Catalogue
from kiosk.services.issuing import Issuing
from kiosk.services.locations import Locations
from kiosk.services.recovery_rewards import RecoveryRewards
from kiosk.services.scope import Scope
from kiosk.store.database import Database
from kiosk.store.issuances import SqliteIssuances
from kiosk.store.shelf import SqliteShelf
from kiosk.store.tally import SqliteTally
from kiosk.thanx.exchange import Call
from kiosk.thanx.http import Http
from kiosk.thanx.limiter import Limiter
from kiosk.thanx.observing import Around, Exchanged, Meddling, Mischief, Observing, network
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.settings import SettingsFault, ThanxSettings

__all__ = ["Around", "Exchanged", "Mischief"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the kiosk stands: `location` is what was known at the start, `locations` go on looking."""

    settings: ThanxSettings
    location: LocationId
    locations: Locations
    recovery: RecoveryRewards

    def here(self) -> LocationId:
        """By now; empty while nobody knows."""
        return self.locations.here or LocationId("")


def settings_of(config: Config, deadline_s: float, merchant_id: str = "") -> ThanxSettings:
    """For the configured merchant or another one. Raises Misuse for what can't work."""
    thanx = config.thanx
    try:
        return ThanxSettings(
            thanx.loyalty_url, thanx.api_url, thanx.client_id, merchant_id or thanx.merchant_id,
            thanx.merchant_key, thanx.partner_name, thanx.location_id, config.partner_token,
            deadline_s=deadline_s, partner_api_token=config.partner_api_token, secure_url=thanx.secure_url,
        )  # fmt: skip
    except SettingsFault as fault:
        raise Misuse(f"[thanx] {fault}") from fault


def http_of(
    config: Config, clock: Clock, database: Database, deadline_s: float, heard: Callable[[Call], None],
    around: Around | None = None,
) -> Http:  # fmt: skip
    """One connection and one limit for all of Thanx; a restart does not begin the limit anew.

    `around` puts something between the client and the network: somebody who watches, or a bad day.
    """
    limiter = Limiter(clock, config.thanx.rate_share, SqliteTally(database))
    transport = None if around is None else around(network())
    return Http(clock, deadline_s, heard, limiter=limiter, transport=transport)


def watching(
    told: Callable[[Exchanged], None], meddled: Callable[[str, str], None], plans: list[Mischief]
) -> Around:
    """Somebody who watches the network, and before them a bad day that does what is in `plans`."""
    clock = SystemClock()
    return lambda inner: Meddling(Observing(inner, clock, told), meddled, plans)


def shop_of(config: Config) -> Shop:
    """This shop as the site describes it."""
    site = config.site
    configured = LocationId(config.thanx.location_id) if config.thanx.location_id else None
    return Shop(site.id, site.name, site.address, configured)


@asynccontextmanager
async def placed(
    config: Config, settings: ThanxSettings, clock: Clock, database: Database, http: Http
) -> AsyncIterator[Place]:
    """Where the shop is, looked after in the background while the block runs.

    Only a shop whose place was neither configured nor ever found waits for Thanx, and not for long.
    """
    shelf, scope = SqliteShelf(database), Scope("site")
    partner = ThanxPartner(settings, clock, http)
    catalogue = Catalogue(partner, shelf, clock, settings.merchant_id)
    issuing = Issuing(partner, SqliteIssuances(database), clock, RandomIds())
    recovery = RecoveryRewards(partner, catalogue, issuing, clock)
    locations = Locations(shop_of(config), catalogue, shelf, clock)
    try:
        await locations.recall()
        if locations.here is None:
            await _look(locations, settings.deadline_s)
        here = locations.here or LocationId("")
        scope.start("locations", locations.run())
        scope.start("catalogue", catalogue.run())
        yield Place(replace(settings, location_id=here), here, locations, recovery)
    finally:
        await scope.close()


async def _look(locations: Locations, most_s: float) -> None:
    try:
        async with asyncio.timeout(most_s):
            await locations.look()
    except (Refusal, Outage, TimeoutError):
        _log.warning("location not found yet: loyalty is closed")
