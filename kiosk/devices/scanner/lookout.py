"""Watches a source and has its frames decoded: what runs in the scanner's thread."""

import logging
import threading
from collections.abc import Callable

from kiosk.devices.scanner.decoder import Decoder
from kiosk.devices.scanner.exchange import Frame
from kiosk.devices.scanner.mirror import Mirror
from kiosk.devices.scanner.source import Source, SourceAway
from kiosk.devices.scanner.texts import best
from kiosk.domain.health import Condition, Health
from kiosk.ports import Clock

_POLL_S = 0.1
_STALLED_S = 3.0

_log = logging.getLogger(__name__)


class Lookout:
    """Trouble is told by `health`, never raised. `tell` hears each text, in the thread that runs it.

    A source that is away is tried again every `reopen_s` seconds (reliability H1).
    """

    def __init__(
        self,
        source: Source,
        clock: Clock,
        repeat_after_s: float,
        tell: Callable[[str], None],
        *,
        reopen_s: float = 5.0,
    ) -> None:
        self._source = source
        self._clock = clock
        self._repeat_after_s = repeat_after_s
        self._tell = tell
        self._reopen_s = reopen_s
        self._decoder = Decoder(clock)
        self.mirror = Mirror(clock)
        self._health = Health(Condition.AWAY, "starting")
        self._last_turn = clock.monotonic_s()
        self._heard: dict[str, float] = {}
        self._is_open = False
        self._stopping = threading.Event()

    @property
    def decoder_pid(self) -> int | None:
        return self._decoder.pid

    @property
    def health(self) -> Health:
        """Ready only while frames, or looks at what has none, come one after the other."""
        silent = self._clock.monotonic_s() - self._last_turn
        if self._health.is_ready and silent > _STALLED_S:
            return Health(Condition.AWAY, "the picture stands still")
        return self._health

    def stop(self) -> None:
        """Ends `run` soon; from any thread."""
        self._stopping.set()

    def run(self) -> None:
        """Blocks until stopped, or until the decoder died too often."""
        try:
            self._decoder.start()
            while not self._stopping.is_set() and not self._decoder.is_off:
                self._turn()
            if self._decoder.is_off:
                self._health = Health(Condition.OFF, "the decoder keeps dying")
        except Exception:  # noqa: BLE001 - a fault of ours may close the scanner, never the house
            _log.exception("scanning ended")
            self._health = Health(Condition.OFF, "a fault in the scanner")
        finally:
            self._close()
            self._decoder.stop()

    def _turn(self) -> None:
        self._last_turn = self._clock.monotonic_s()
        try:
            frame = self._look()
        except SourceAway as away:
            self._close()
            self._health = Health(Condition.AWAY, str(away))
            self._wait(self._reopen_s)
        else:
            if frame is not None:
                self._decode(frame)
            self._wait(_POLL_S if frame is None else self._source.pause_s)

    def _look(self) -> Frame | None:
        if not self._is_open:
            self._source.open()
            self._is_open = True
            self._health = Health(Condition.READY)
        return self._source.next()

    def _decode(self, frame: Frame) -> None:
        self._decoder.look_after()
        reading = self._decoder.read(frame)
        if reading is None or not reading.is_picture:
            why = "the decoder died of it" if reading is None else "not a picture"
            self._health = Health(Condition.READY, f"skipped {frame.name}: {why}")
            return
        self._health = Health(Condition.READY)
        self.mirror.show(frame, reading.sight)
        text = best(reading.texts)
        if text is not None and self._is_new(text):
            self._tell(text)

    def _is_new(self, text: str) -> bool:
        now = self._clock.monotonic_s()
        self._heard = {known: at for known, at in self._heard.items() if now - at < self._repeat_after_s}
        if text in self._heard:
            return False
        self._heard[text] = now
        return True

    def _wait(self, seconds: float) -> None:
        """Pauses; the decoding process is looked after all the while."""
        left = seconds
        while left > 0 and not self._stopping.wait(min(left, _POLL_S)):
            self._decoder.look_after()
            self._last_turn = self._clock.monotonic_s()
            left -= _POLL_S

    def _close(self) -> None:
        self.mirror.clear()
        self._source.close()
        self._is_open = False
