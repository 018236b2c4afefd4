"""The second hand: one timer that keeps the idle clock and the end of the thanks going."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer


class IdleClock:
    """Calls `tick` once a second until it is stopped."""

    def __init__(self, tick: Callable[[], object], every_ms: int = 1000) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(tick)
        self._timer.start()

    @property
    def every_ms(self) -> int:
        return self._timer.interval()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        self._timer.stop()
