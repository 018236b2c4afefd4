"""Signs of life: the supervisor is told that the kiosk lives only while every part of it does."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from kiosk.domain.trouble import Outage
from kiosk.ports import Clock
from kiosk.services.scope import Scope
from kiosk.shell.supervisor import ALIVE, READY, STOPPING, Supervisor

_log = logging.getLogger(__name__)

UI, LOOP, STORE, OUTBOX = "ui", "loop", "store", "outbox"
_FRESH_S = 2.0
_EVERY_S = 0.5


class Watchdog:
    """Parts report by `beat`; one that did not for two seconds hangs, and the supervisor hears nothing.

    Source: reliability W. What a hanging kiosk leaves open is settled after the restart.
    """

    def __init__(
        self, clock: Clock, supervisor: Supervisor, outbox_hangs: Callable[[], bool] = lambda: False
    ) -> None:
        self._clock = clock
        self._supervisor = supervisor
        self._beats = dict.fromkeys((UI, LOOP, STORE), clock.monotonic_s())
        # Its calls may take longer than two seconds: it says itself when it is late.
        self._outbox_hangs = outbox_hangs
        self._was_late: tuple[str, ...] = ()

    @property
    def late(self) -> tuple[str, ...]:
        """The parts that hang."""
        now = self._clock.monotonic_s()
        late = tuple(part for part, at_s in self._beats.items() if now - at_s >= _FRESH_S)
        return (*late, OUTBOX) if self._outbox_hangs() else late

    def beat(self, part: str) -> None:
        self._beats[part] = self._clock.monotonic_s()

    async def run(self) -> None:
        """The loop's own beat and the word to the supervisor, for ever."""
        while True:
            self.beat(LOOP)
            self._tell()
            await self._clock.sleep(_EVERY_S)

    async def ask(self, store: Callable[[], Awaitable[object]]) -> None:
        """The store's beat, for ever: an answer is a sign of life, also one that it can't be used."""
        while True:
            try:
                await store()
            except Outage as outage:
                _log.warning("the store can't be used", extra={"code": outage.code.value})
            self.beat(STORE)
            await self._clock.sleep(_EVERY_S)

    def _tell(self) -> None:
        late = self.late
        if not late:
            self._supervisor.say(ALIVE)
        if late != self._was_late:
            self._was_late = late
            _log.error("parts hang" if late else "nothing hangs any more", extra={"state": ",".join(late)})


@asynccontextmanager
async def watched(
    clock: Clock,
    supervisor: Supervisor,
    store: Callable[[], Awaitable[object]],
    outbox_hangs: Callable[[], bool] = lambda: False,
) -> AsyncIterator[Watchdog]:
    """The watchdog while the kiosk runs: the supervisor hears when it is up and when it ends."""
    watchdog, scope = Watchdog(clock, supervisor, outbox_hangs), Scope("watchdog")
    scope.start("loop", watchdog.run())
    scope.start("store", watchdog.ask(store))
    supervisor.say(READY)
    try:
        yield watchdog
    finally:
        supervisor.say(STOPPING)
        await scope.close()
