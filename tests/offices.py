"""A back office on a turned clock: the real client and store, the pretend Thanx over loopback."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.domain.location import Shop
from kiosk.domain.member import LocationId
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.catalogue import Catalogue
from kiosk.services.issuing import Issuing
from kiosk.services.locations import Locations
from kiosk.services.recovery_rewards import RecoveryRewards
from kiosk.store.database import Database
from kiosk.store.issuances import SqliteIssuances
from kiosk.store.shelf import SqliteShelf
from kiosk.thanx.http import Http
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.settings import ThanxSettings
from tests.clock import CountedIds, TurnedClock

T = TypeVar("T")
MILL_LANE = Shop("store-12", "Sorrel & Rye Mill Lane", "12 Mill Lane, Smalltown, CA 94999")


class SharedClock(TurnedClock):
    """Turned together with the clock of the other side, or its limits would not fit ours."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        super().__init__(sandbox.world.clock.now)
        self._sandbox = sandbox

    def turn(self, seconds: float) -> None:
        super().turn(seconds)
        self._sandbox.clock_turn(seconds)


@dataclass(frozen=True)
class Bench:
    """An office whose every part can be looked at."""

    sandbox: RunningSandbox
    clock: TurnedClock
    partner: ThanxPartner
    shelf: SqliteShelf
    issuances: SqliteIssuances
    catalogue: Catalogue
    issuing: Issuing
    recovery: RecoveryRewards
    ids: CountedIds

    def locations(self, shop: Shop = MILL_LANE) -> Locations:
        return Locations(shop, self.catalogue, self.shelf, self.clock)

    def calls(self, path: str) -> int:
        """How often Thanx was asked for something with this in its path."""
        return sum(path in call["path"] for call in self.sandbox.journal())


def at_office(folder: Path, sandbox: RunningSandbox, scene: Callable[[Bench], Awaitable[T]]) -> T:
    """Plays the scene in an office whose store is in `folder`; it is closed afterwards."""

    async def play() -> T:
        clock, settings = SharedClock(sandbox), settings_of(sandbox)
        database = Database.open(folder / "office.db")
        http = Http(clock, 20, lambda _: None)
        partner = ThanxPartner(settings, clock, http)
        shelf, issuances, ids = SqliteShelf(database), SqliteIssuances(database), CountedIds()
        catalogue = Catalogue(partner, shelf, clock, settings.merchant_id)
        issuing = Issuing(partner, issuances, clock, ids)
        recovery = RecoveryRewards(partner, catalogue, issuing, clock)
        try:
            return await scene(
                Bench(sandbox, clock, partner, shelf, issuances, catalogue, issuing, recovery, ids)
            )
        finally:
            await http.aclose()
            database.close()

    return asyncio.run(play())


def settings_of(sandbox: RunningSandbox) -> ThanxSettings:
    given = sandbox.credentials
    return ThanxSettings(
        given.loyalty_url, given.api_url, given.client_id, given.merchant_id, given.merchant_key,
        given.partner_name, given.location_id, given.partner_token, secure_url=given.secure_url,
    )  # fmt: skip


def configured(place: str) -> Shop:
    """A shop whose place at Thanx was set by hand."""
    return Shop("store-12", "Sorrel & Rye", "12 Mill Lane, Smalltown, CA 94999", LocationId(place))
