"""The newest picture of the camera, for whoever looks: small, turned as a mirror does, and soon forgotten."""

import threading

from kiosk.devices.scanner.exchange import Frame, Kind
from kiosk.domain.sight import Glimpse, Hint, Sight
from kiosk.ports import Clock

_WIDTH = 960
# Without a look for so long no picture is made; one that is older is no longer what the camera sees.
_WATCHED_S = 1.0
_FRESH_S = 0.5
# A hint holds for so long before it is said, and stays so long after it was true.
_SURE_S = 0.5
_STAYS_S = 1.0


class Mirror:
    """Written by the scanner's thread, read by the screens'. Holds one picture, in memory only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._glimpse: Glimpse | None = None
        self._made_at = self._looked_at = float("-inf")
        self._serial = 0
        self._counsel = Counsel()

    def look(self) -> Glimpse | None:
        """The newest picture; None when there is none now. The first look only asks for one."""
        with self._lock:
            now = self._clock.monotonic_s()
            self._looked_at = now
            return self._glimpse if now - self._made_at < _FRESH_S else None

    def show(self, frame: Frame, sight: Sight) -> None:
        """Of a stream only: the bytes of a picture file are for the decoding process alone."""
        now = self._clock.monotonic_s()
        hint = self._counsel.given(sight, now)
        if frame.kind is not Kind.STREAM or now - self._looked_at > _WATCHED_S:
            return
        width, height, grey = _turned(frame)
        seen = Sight(sight.corners, sight.is_read, hint).mirrored()
        with self._lock:
            self._serial += 1
            self._glimpse, self._made_at = Glimpse(self._serial, width, height, grey, seen, now), now

    def clear(self) -> None:
        with self._lock:
            self._glimpse = None


class Counsel:
    """Says a hint once it has been true for a while, and not for a blink only."""

    def __init__(self) -> None:
        self._hint: Hint | None = None
        self._since = self._until = float("-inf")

    def given(self, sight: Sight, now: float) -> Hint | None:
        if sight.is_read:
            self._hint = None
        elif sight.hint is not None:
            if sight.hint is not self._hint or now > self._until:
                self._hint, self._since = sight.hint, now
            self._until = now + _STAYS_S
        return self._hint if self._since + _SURE_S <= now <= self._until else None


def _turned(frame: Frame) -> tuple[int, int, bytes]:
    import cv2
    import numpy as np

    grey = np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width)
    scale = min(_WIDTH / frame.width, 1)
    small = cv2.resize(grey, (round(frame.width * scale), round(frame.height * scale)))
    flipped = cv2.flip(small, 1)
    height, width = flipped.shape
    return width, height, flipped.tobytes()
