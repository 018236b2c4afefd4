"""The second hand: one timer that keeps the idle clock and the end of the thanks going."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

_SECOND_MS = 1000


class IdleClock(QObject):
    """Calls `tick` once a second as long as it lives."""

    def __init__(self, tick: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(tick)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
