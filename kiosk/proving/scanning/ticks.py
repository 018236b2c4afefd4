"""How soon a guest sees the tick: from the decoder's word that a code is read to the screen that shows it."""

import time

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.proving.scanning.tally import rounded
from kiosk.viewmodels.live import LiveViewModel


class Ticks(QObject):
    """Counts each code that comes to be read while a screen shows the camera."""

    def __init__(self, live: LiveViewModel, drawn: QQuickWindow) -> None:
        super().__init__()
        self.ms: list[float] = []
        self._live = live
        self._was_read = False
        self._known_s: float | None = None
        live.changed.connect(self._changed)
        drawn.frameSwapped.connect(self._drawn)

    def forget(self) -> None:
        self.ms.clear()

    def _changed(self) -> None:
        is_read, glimpse = bool(self._live.property("isRead")), self._live.glimpse
        if is_read and not self._was_read and glimpse is not None:
            self._known_s = glimpse.known_s
        self._was_read = is_read

    def _drawn(self) -> None:
        if self._known_s is not None:
            self.ms.append((time.monotonic() - self._known_s) * 1000)
            self._known_s = None

    def line(self) -> dict[str, object]:
        """For JSON; null where no code was read."""
        return {
            "ticks_seen": len(self.ms),
            "tick_ms_median": rounded(self.ms, 0.5),
            "tick_ms_p95": rounded(self.ms, 0.95),
        }
