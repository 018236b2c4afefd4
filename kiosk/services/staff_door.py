"""The door behind the counter: each try is counted and on the disk before it is looked at."""

import logging

from kiosk.domain.staff import Officer, Tries
from kiosk.domain.trouble import Outage
from kiosk.office_ports import StaffBook
from kiosk.ports import Clock

_log = logging.getLogger(__name__)
_REMEMBER_EVERY_S = 300.0


class StaffDoor:
    """Waits are seconds that the kiosk runs: neither a restart nor the wall's clock makes them shorter."""

    def __init__(self, clock: Clock, book: StaffBook) -> None:
        self._clock = clock
        self._book = book
        self._tries: Tries | None = None
        self._before_s, self._began_s = 0.0, clock.monotonic_s()

    async def recall(self) -> None:
        """What was tried before, once. Raises Outage(STORE_FAILED): then nobody gets in."""
        if self._tries is None:
            self._tries = await self._book.tries()
            self._before_s, self._began_s = self._tries.ran_s, self._clock.monotonic_s()

    @property
    def wait_s(self) -> float:
        """How long nobody may try."""
        return self._tries.wait_s(self._now_s) if self._tries is not None else 0.0

    async def whose(self, pin: str) -> Officer | None:
        """Whose PIN it is; None for a wrong one, or while nobody may try. Raises Outage(STORE_FAILED)."""
        await self.recall()
        if self._tries is None or self.wait_s > 0:
            return None
        await self._count(self._tries.counted(self._now_s))
        officer = await self._book.whose(pin)
        if officer is None:
            _log.warning("a wrong staff PIN", extra={"count": self._tries.wrong})
            return None
        await self._count(self._tries.forgiven())
        return officer

    async def remember(self) -> None:
        """Now and then, so that time that was waited counts after a restart too."""
        tries = self._tries
        if tries is None or not tries.lately or self._now_s - tries.ran_s < _REMEMBER_EVERY_S:
            return
        try:
            await self._count(tries.running(self._now_s))
        except Outage as outage:
            _log.warning("waited time not kept", extra={"code": outage.code})

    async def _count(self, tries: Tries) -> None:
        await self._book.count(tries)
        self._tries = tries

    @property
    def _now_s(self) -> float:
        return self._before_s + self._clock.monotonic_s() - self._began_s
