"""Keeps the decoding process alive: restarts it after a crash, gives up when it crashes again and again."""

import logging
from collections import deque

from kiosk.devices.scanner.exchange import Frame, Reading
from kiosk.devices.scanner.process import DecoderDied, DecoderProcess
from kiosk.ports import Clock

_MOST_CRASHES = 3
_WITHIN_S = 600.0

_log = logging.getLogger(__name__)


class Decoder:
    """Decodes frames in a process of its own; off after three crashes in ten minutes.

    The numbers: reliability H1. Blocks: for the scanner's thread only.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._process = DecoderProcess()
        self._crashes: deque[float] = deque(maxlen=_MOST_CRASHES)
        self.is_off = False

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def start(self) -> None:
        """Ready to decode, or off."""
        self._crashes.clear()
        self.is_off = False
        self._restart()

    def read(self, frame: Frame) -> Reading | None:
        """What the frame says; None when the process died of it. Such a frame is not tried again."""
        if self.is_off:
            return None
        try:
            return self._process.read(frame)
        except DecoderDied as death:
            self._crashed(death)
            return None

    def look_after(self) -> None:
        """Restart the process if it died by itself."""
        if not self.is_off and not self._process.is_running:
            self._crashed(DecoderDied("ended by itself"))

    def stop(self) -> None:
        self._process.stop()

    def _crashed(self, death: DecoderDied) -> None:
        _log.warning("the decoder died", extra={"why": str(death)})
        self._process.stop()
        self._crashes.append(self._clock.monotonic_s())
        if len(self._crashes) == _MOST_CRASHES and self._crashes[-1] - self._crashes[0] <= _WITHIN_S:
            self.is_off = True
            _log.error("scanning is off: the decoder keeps dying")
        else:
            self._restart()

    def _restart(self) -> None:
        try:
            self._process.start()
        except DecoderDied as death:
            self._crashed(death)
