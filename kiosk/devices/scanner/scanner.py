"""The scanner's door: a thread watches, the loop hears texts."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable

from kiosk.devices.scanner.beep import Beep
from kiosk.devices.scanner.lookout import Lookout
from kiosk.devices.scanner.source import Source
from kiosk.domain.health import Condition, Health
from kiosk.domain.sight import Glimpse
from kiosk.ports import Clock

_ENDING_S = 5.0
_LAST_LINE_S = 0.2
_MOST_WAITING = 8


class DecodingScanner:
    """Implements ports.Scanner. Works on any asyncio loop, Qt's included; starts no task."""

    def __init__(
        self, source: Source, clock: Clock, *, repeat_after_s: float = 2.0, beep: Beep | None = None
    ) -> None:
        self._source = source
        self._clock = clock
        self._repeat_after_s = repeat_after_s
        self._beep = beep
        self._texts: asyncio.Queue[str | None] = asyncio.Queue(_MOST_WAITING)
        self._lookout: Lookout | None = None
        self._thread: threading.Thread | None = None
        self._ended = asyncio.Event()

    @property
    def decoder_pid(self) -> int | None:
        """The decoding process, for the doctor and for tests that kill it."""
        return self._lookout.decoder_pid if self._lookout else None

    async def texts(self) -> AsyncIterator[str]:
        """The most prominent code of each frame as it is read; ends when the scanner stops. One reader."""
        while (text := await self._texts.get()) is not None:
            yield text

    async def start(self) -> None:
        """Begin to watch. Harmless while it watches; begins anew after it went off."""
        if self._lookout is not None and not self._ended.is_set():
            return
        loop = asyncio.get_running_loop()

        def on_loop(text: str) -> None:
            _call(loop, lambda: self._offer(text))

        def watch(lookout: Lookout, ended: asyncio.Event) -> None:
            lookout.run()
            _call(loop, ended.set)

        while not self._texts.empty():
            self._texts.get_nowait()
        self._ended = asyncio.Event()
        self._lookout = Lookout(self._source, self._clock, self._repeat_after_s, on_loop)
        work = (self._lookout, self._ended)
        self._thread = threading.Thread(target=watch, args=work, name="scanner", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """End watching and the decoding process; a camera that hangs is left behind after 5 s."""
        if self._lookout is None or self._thread is None:
            return
        self._lookout.stop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_ENDING_S):
                await self._ended.wait()
            self._thread.join(_LAST_LINE_S)
        self._lookout = None
        self._offer(None)

    def glimpse(self) -> Glimpse | None:
        return self._lookout.mirror.look() if self._lookout else None

    def confirm(self) -> None:
        if self._beep is not None:
            self._beep.play()

    def health(self) -> Health:
        return self._lookout.health if self._lookout else Health(Condition.AWAY, "not started")

    def _offer(self, text: str | None) -> None:
        """When nobody came for the oldest, it is no longer before the kiosk."""
        if self._texts.full():
            self._texts.get_nowait()
        self._texts.put_nowait(text)


def _call(loop: asyncio.AbstractEventLoop, work: Callable[[], None]) -> None:
    """From the thread; a loop that is gone has nobody who waits."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(work)
