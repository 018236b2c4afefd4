"""How evenly a loop turns: the time from one tick of a fine timer to the next."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.proving.scanning.tally import rounded

_TICK_MS = 4


class Pace(QObject):
    """Ticks every 4 ms while it is on; each gap, in ms, is what a touch could have had to wait.

    `busy` is what this thread itself worked in each gap: the rest went to other programs and threads.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._before = self._worked = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._before, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._before) * 1000)
        self.busy.append((worked - self._worked) * 1000)
        self._before, self._worked = now, worked

    def line(self) -> dict[str, object]:
        """For JSON; null where nothing was measured."""
        return {
            "ticks": len(self.gaps),
            "gap_ms_median": rounded(self.gaps, 0.5),
            "gap_ms_p99": rounded(self.gaps, 0.99),
            "gap_ms_p999": rounded(self.gaps, 0.999),
            "gap_ms_max": rounded(self.gaps, 1.0),
            "busy_ms_p999": rounded(self.busy, 0.999),
        }
