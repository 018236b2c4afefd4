import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.proving.scanning.pace import Pace


def test_a_loop_that_is_held_up_shows_in_the_longest_gap(qtbot: QtBot) -> None:
    pace = Pace()
    assert pace.line()["gap_ms_p999"] is None
    pace.start()
    qtbot.waitUntil(lambda: len(pace.gaps) > 20)
    held = pace.gaps[:]

    def hold_up() -> None:
        until = time.thread_time() + 0.2
        while time.thread_time() < until:
            len(held)

    QTimer.singleShot(0, hold_up)
    qtbot.waitUntil(lambda: max(pace.gaps) > 190)
    pace.stop()
    line = pace.line()
    assert line["ticks"] == len(pace.gaps)
    assert max(pace.busy) > 190
    assert line["gap_ms_max"] == round(max(pace.gaps), 2)
