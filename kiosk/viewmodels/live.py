"""What the camera sees, as in a mirror, and the frame that finds the code (look: 04)."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.sight import Corners, Glimpse

# Twice a frame of a camera, so that none waits long.
_LOOK_EVERY_MS = 16
# A picture that no other follows is taken away; a read code stays marked as long as a glance.
_GONE_AFTER, _MARKED_FOR = 40, 36


@dataclass(frozen=True, slots=True)
class LiveShown:
    """`corners` are across and down in turn, from 0 to 1, clockwise from the upper left; empty: no code."""

    serial: int = 0
    aspect: float = 16 / 9
    corners: tuple[float, ...] = ()
    is_read: bool = False
    hint: str = ""


def present(glimpse: Glimpse) -> LiveShown:
    sight = glimpse.sight
    return LiveShown(
        serial=glimpse.serial,
        aspect=glimpse.width / glimpse.height,
        corners=tuple(part for corner in _clockwise(sight.corners) for part in corner),
        is_read=sight.is_read,
        hint=sight.hint.value if sight.hint else "",
    )


def _clockwise(corners: Corners) -> Corners:
    """From the corner nearest to the upper left; none unless there are four."""
    if len(corners) != 4:
        return ()
    x, y = (sum(parts) / 4 for parts in zip(*corners))
    around = sorted(corners, key=lambda corner: math.atan2(corner[1] - y, corner[0] - x))
    first = min(range(4), key=lambda place: sum(around[place]))
    return tuple(around[first:] + around[:first])


class LiveViewModel(QObject):
    """Looks at the camera only while a screen watches. `glimpse` is the picture that is shown."""

    changed = Signal()

    def __init__(self, look: Callable[[], Glimpse | None]) -> None:
        super().__init__()
        self._look = look
        self._shown = LiveShown()
        self._missed = self._marked = 0
        self.glimpse: Glimpse | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Begin or end to look; the picture goes with the end."""
        if on == self._timer.isActive():
            return
        if on:
            self._timer.start()
            self.refresh()
        else:
            self._timer.stop()
            self._show(None, LiveShown())

    def refresh(self) -> None:
        """Show the newest picture, if there is a newer one."""
        found = self._look()
        self._marked -= 1
        if found is not None and found.serial != self._shown.serial:
            self._missed = 0
            self._show(found, self._kept(present(found)))
            return
        self._missed += 1
        if self._missed > _GONE_AFTER and self.glimpse is not None:
            self._show(None, LiveShown())

    def _kept(self, new: LiveShown) -> LiveShown:
        """A tick is seen for a moment, even when the code has gone by then."""
        before = self._shown
        if new.is_read:
            self._marked = _MARKED_FOR
        elif self._marked > 0 and before.is_read:
            return LiveShown(new.serial, new.aspect, new.corners or before.corners, is_read=True)
        return new

    def _show(self, glimpse: Glimpse | None, shown: LiveShown) -> None:
        self.glimpse = glimpse
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self._shown.serial > 0

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its address, another one for each picture."""
        return f"image://camera/{self._shown.serial}" if self._shown.serial else ""

    @Property(float, notify=changed)
    def aspect(self) -> float:
        return self._shown.aspect

    @Property(list, notify=changed)
    def corners(self) -> list[float]:
        return list(self._shown.corners)

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        return self._shown.is_read

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._shown.hint
