"""Backups of the store: taken while it works, proven sound before they count, the oldest ones dropped."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from kiosk.domain.trouble import Outage
from kiosk.ports import Clock
from kiosk.store.carbon import Carbon
from kiosk.store.copies import fault_of, force, is_sound, name_at, newest_first, taken_at
from kiosk.store.database import Database
from kiosk.store.faults import StoreError

T = TypeVar("T")
_log = logging.getLogger(__name__)

KEPT = 8
_LOOK_S = 30.0
_EVERY = timedelta(minutes=15)
_ORDERS = 50
# Whose an order was is sealed in it, and must be gone everywhere by then (reliability 2.9).
_OLDEST = timedelta(hours=72)


class Backups:
    """In a folder of their own, best on another disk: `orders.db.20260302T120000000000Z`, mode 600."""

    def __init__(
        self, database: Database, folder: Path, name: str, clock: Clock, carbon: Carbon | None = None
    ) -> None:
        self._database = database
        self._folder = folder
        self._name = name
        self._clock = clock
        self._carbon = carbon
        self._thread = ThreadPoolExecutor(1, "backups")
        self._last: datetime | None = None
        self._orders = 0

    async def run(self) -> None:
        """One at once, then every 15 minutes and after 50 orders, for ever. A failure is tried again."""
        while True:
            try:
                await self.take_if_due()
            except (Outage, StoreError, OSError) as fault:
                _log.error("no backup", extra={"why": str(fault)})
            await self._clock.sleep(_LOOK_S)

    async def take_if_due(self) -> Path | None:
        """Raises as `take`."""
        return await self.take() if await self._is_due() else None

    async def take(self) -> Path:
        """The new backup, proven sound and forced to the disk. Raises Outage, StoreError or OSError."""
        now, orders = self._clock.now(), await self._count()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        backup = self._folder / name_at(self._name, now)
        part = backup.with_name(f"{backup.name}.part")
        try:
            await self._database.copy_to(part)
            await self._look_at_the_store()
            await self._aside(lambda: _prove(part, backup))
        finally:
            part.unlink(missing_ok=True)
        if (carbon := self._carbon) is not None:
            await self._database.run(lambda _: carbon.begin_anew())
        self._last, self._orders = now, orders
        await self._aside(lambda: self._drop_old(now))
        return backup

    async def _look_at_the_store(self) -> None:
        """Past what the till's own connection remembers of it: what is on the disk is read."""
        if why := await self._aside(lambda: fault_of(self._database.path)):
            self._database.found_damaged(why)
            raise StoreError(why)

    def close(self) -> None:
        """Waits for a proof that runs."""
        self._thread.shutdown()

    async def _is_due(self) -> bool:
        if self._last is None or self._clock.now() - self._last >= _EVERY:
            return True
        return await self._count() - self._orders >= _ORDERS

    async def _count(self) -> int:
        return int((await self._database.rows("SELECT ifnull(max(seq), 0) FROM orders"))[0][0])

    def _drop_old(self, now: datetime) -> None:
        for place, backup in enumerate(newest_first(self._folder, self._name)):
            if place >= KEPT or (place and now - taken_at(backup) > _OLDEST):
                backup.unlink(missing_ok=True)

    async def _aside(self, work: Callable[[], T]) -> T:
        return await asyncio.wrap_future(self._thread.submit(work))


def _prove(part: Path, backup: Path) -> None:
    if not is_sound(part):
        raise StoreError("the copy is not sound")
    force(part)
    part.rename(backup)
    force(backup.parent)
