from pytestqt.qtbot import QtBot

from kiosk.shell.idle import IdleClock


def test_it_ticks_until_it_is_stopped(qtbot: QtBot) -> None:
    ticks: list[int] = []
    clock = IdleClock(lambda: ticks.append(1), every_ms=1)
    qtbot.waitUntil(lambda: len(ticks) >= 3)
    clock.stop()
    assert not clock.is_running


def test_a_tick_is_a_second(qtbot: QtBot) -> None:
    clock = IdleClock(list)
    assert (clock.every_ms, clock.is_running) == (1000, True)
    clock.stop()
