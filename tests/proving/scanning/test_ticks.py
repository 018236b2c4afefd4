import time

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.sight import Glimpse, Sight
from kiosk.proving.scanning.ticks import Ticks
from kiosk.viewmodels.live import LiveViewModel


def a_glimpse(serial: int, known_s: float, *, is_read: bool) -> Glimpse:
    return Glimpse(serial, 4, 3, bytes(12), Sight(is_read=is_read), known_s)


def test_a_tick_is_timed_once_from_the_read_to_the_screen(qtbot: QtBot) -> None:
    seen: list[Glimpse | None] = [None]
    live, window = LiveViewModel(lambda: seen[0]), QQuickWindow()
    ticks = Ticks(live, window)
    assert ticks.line() == {"ticks_seen": 0, "tick_ms_median": None, "tick_ms_p95": None}
    for serial, is_read in enumerate((False, True, True), start=1):
        seen[0] = a_glimpse(serial, time.monotonic() - 60, is_read=is_read)
        live.refresh()
        window.frameSwapped.emit()
    assert ticks.ms == [pytest.approx(60_000, rel=0.2)]
    assert ticks.line()["ticks_seen"] == 1
    ticks.forget()
    assert ticks.ms == []
