"""The machine underneath: room on its disk, its store's soundness, whether its clock is kept."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from kiosk.domain.journal import Incident
from kiosk.domain.trouble import Code, Trouble
from kiosk.ports import Clock
from kiosk.store.ballast import CLOSED_BELOW, WARNED_BELOW, Ballast
from kiosk.store.database import Database
from kiosk.store.incidents import Incidents

_log = logging.getLogger(__name__)

_MIB = 1024 * 1024
# Whether the clock is kept changes seldom.
_ASK_THE_CLOCK_S = 60.0


class Host:
    """ports.Machine. `kept` tells whether the clock is kept by the network, None if nobody knows."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        ballast: Ballast,
        incidents: Incidents,
        kept: Callable[[], bool | None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._ballast = ballast
        self._incidents = incidents
        self._kept = kept
        self._is_kept: bool | None = None
        self._asked_at_s = float("-inf")
        # A thread of its own: names that are slow to be found keep the common ones busy.
        self._thread = ThreadPoolExecutor(1, "host")
        database.makes_room = ballast.release

    async def troubles(self) -> tuple[Trouble, ...]:
        """See ports.Machine. What a full disk took of the ballast is taken back as soon as there is room."""
        return await asyncio.wrap_future(self._thread.submit(self._found))

    async def note(self, event: str, detail: str = "") -> None:
        """See ports.Machine."""
        incident = Incident(self._clock.now(), event, detail)
        await asyncio.wrap_future(self._thread.submit(self._incidents.note, incident))

    def close(self) -> None:
        """Waits for what is asked just now."""
        self._thread.shutdown()

    def _found(self) -> tuple[Trouble, ...]:
        found = (self._of_the_store(), self._of_the_disk(), self._of_the_clock())
        return tuple(each for each in found if each is not None)

    def _of_the_store(self) -> Trouble | None:
        damage = self._database.damage
        return Trouble(Code.STORE_DAMAGED, damage) if damage else None

    def _of_the_disk(self) -> Trouble | None:
        try:
            self._ballast.reserve()
            room = self._ballast.room()
        except OSError as fault:
            return Trouble(Code.STORE_FAILED, fault.strerror or str(fault))
        words = f"{room // _MIB} MiB"
        if room < CLOSED_BELOW:
            return Trouble(Code.DISK_FULL, words)
        return Trouble(Code.DISK_LOW, words) if room < WARNED_BELOW else None

    def _of_the_clock(self) -> Trouble | None:
        now_s = self._clock.monotonic_s()
        if now_s - self._asked_at_s >= _ASK_THE_CLOCK_S:
            self._is_kept, self._asked_at_s = self._kept(), now_s
        return Trouble(Code.CLOCK_UNSURE) if self._is_kept is False else None
