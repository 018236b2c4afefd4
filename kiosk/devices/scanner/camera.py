"""A camera by its number, or by a name that stays when it is plugged in elsewhere."""

from kiosk.devices.scanner.capture import Capture
from kiosk.devices.scanner.device import number_of
from kiosk.devices.scanner.exchange import Frame
from kiosk.devices.scanner.source import SourceAway
from kiosk.ports import Clock

# A frame that has waited longer than this was taken before the guest moved.
_STALE_S = 0.1


class Camera:
    """Live frames, the newest only: what waited while a frame was decoded is dropped."""

    pause_s = 0.0

    def __init__(self, name: int | str, clock: Clock) -> None:
        self._name = name
        self._clock = clock
        self._capture: Capture | None = None
        self._taken_at = 0.0

    def open(self) -> None:
        self.close()
        self._capture = Capture(number_of(self._name))
        self._taken_at = self._clock.monotonic_s()

    def next(self) -> Frame | None:
        if self._capture is None:
            raise SourceAway(f"camera {self._name} is not open")
        if self._clock.monotonic_s() - self._taken_at > _STALE_S:
            self._capture.skip()
        frame = self._capture.next()
        self._taken_at = self._clock.monotonic_s()
        return frame

    def close(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.close()
