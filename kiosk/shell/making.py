"""What a screen needs later is made a few parts at a time, between touches and frames.

Qt's own controller makes parts for two thirds of a frame's time where frames are drawn on this thread, and
the frame comes on top: together they are more than two frames of waiting for a finger.
"""

from PySide6.QtCore import QTimer
from PySide6.QtQml import QQmlIncubationController

_AT_A_TIME_MS = 3


class Making(QQmlIncubationController):
    """Works in every turn of the loop while the engine that has it has parts to make, and rests after."""

    def __init__(self, at_a_time_ms: int = _AT_A_TIME_MS) -> None:
        super().__init__()
        self._at_a_time_ms = at_a_time_ms
        self._turns = QTimer()
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._make)

    @property
    def is_at_work(self) -> bool:
        return self._turns.isActive()

    def incubatingObjectCountChanged(self, left: int) -> None:
        """Qt calls this whenever there is more or less to make."""
        if left and not self._turns.isActive():
            self._turns.start()
        elif not left:
            self._turns.stop()

    def stop(self) -> None:
        """The screens are taken down: what is left is not made."""
        self._turns.stop()

    def _make(self) -> None:
        self.incubateFor(self._at_a_time_ms)
