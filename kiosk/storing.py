"""The store of a site: opened or restored, kept in backups while it is open, with its carbon copy."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.config.sections import Config
from kiosk.devices.timekeeping import is_kept
from kiosk.domain.trouble import Outage
from kiosk.ports import Clock
from kiosk.services.scope import Scope
from kiosk.store.backups import Backups
from kiosk.store.ballast import CLOSED_BELOW, Ballast
from kiosk.store.carbon import Carbon
from kiosk.store.database import Database
from kiosk.store.host import Host
from kiosk.store.incidents import Incidents
from kiosk.store.moments import stamp
from kiosk.store.replaying import replay
from kiosk.store.usuals import SqliteUsuals

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stored:
    """Where the kiosk writes down what must not be lost."""

    database: Database
    carbon: Carbon
    host: Host

    @property
    def usuals(self) -> SqliteUsuals:
        return SqliteUsuals(self.database)


@asynccontextmanager
async def stored(config: Config, clock: Clock) -> AsyncIterator[Stored]:
    """Raises StoreError when it can't be used and no backup helps."""
    path = config.store.path
    folder = Path(str(config.store.backups) or path.parent / "backups")
    ballast = Ballast(path.with_name(f"{path.name}.ballast"))
    if ballast.is_held and ballast.room() < CLOSED_BELOW:
        # Opening writes too, and there may be an order to settle.
        ballast.release()
    database = Database.open_or_restore(path, folder, clock.now())
    host = Host(database, clock, ballast, Incidents.beside(path), is_kept)
    carbon = Carbon(folder / f"{path.name}.carbon")
    backups, keeper = Backups(database, folder, path.name, clock, carbon), Scope("store")
    try:
        try:
            await database.run(partial(replay, carbon, stamp(clock.now())))
        except Outage as outage:
            # The next start tries again; the kiosk itself sees that the store can't be written.
            _log.error("carbon copy not read", extra={"why": outage.detail})
        keeper.start("backups", backups.run())
        yield Stored(database, carbon, host)
    finally:
        await keeper.close()
        backups.close()
        host.close()
        database.close()
