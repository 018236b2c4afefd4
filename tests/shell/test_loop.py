import asyncio
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.shell.loop import application, loop_on, run


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    quits = qapp.quitOnLastWindowClosed()
    yield application()
    qapp.setQuitOnLastWindowClosed(quits)


def test_there_is_one_application(app: QGuiApplication) -> None:
    assert application() is app
    assert not app.quitOnLastWindowClosed()


def test_it_gives_back_what_main_returns(app: QGuiApplication) -> None:
    async def main(_leaving: asyncio.Event) -> int:
        await asyncio.sleep(0)
        return 7

    assert run(app, main) == 7


def test_a_fault_of_main_is_not_lost(app: QGuiApplication) -> None:
    async def main(_leaving: asyncio.Event) -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        run(app, main)


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_main_to_leave(app: QGuiApplication, wish: signal.Signals) -> None:
    async def main(leaving: asyncio.Event) -> str:
        os.kill(os.getpid(), wish)
        async with asyncio.timeout(5):
            await leaving.wait()
        return "left"

    assert run(app, main) == "left"


def test_who_asked_before_the_loop_listened_is_heard(app: QGuiApplication) -> None:
    async def main(leaving: asyncio.Event) -> bool:
        return leaving.is_set()

    assert run(app, main, lambda: True)
    assert not run(app, main)


def test_who_listened_before_the_loop_listens_after_it(app: QGuiApplication) -> None:
    async def main(_leaving: asyncio.Event) -> None:
        return

    heard: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _frame: heard.append(number))
    try:
        run(app, main)
        signal.raise_signal(signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert heard == [signal.SIGTERM]


def test_timers_do_not_fire_early(app: QGuiApplication) -> None:
    """Coarse timers are up to 5 % off: 15 ms here. One millisecond is lost to rounding."""

    async def main(_leaving: asyncio.Event) -> float:
        loop = asyncio.get_running_loop()
        start = loop.time()
        await asyncio.sleep(0.3)
        return loop.time() - start

    assert run(app, main) >= 0.299


def test_nothing_drops_a_reference_to_none_or_true(app: QGuiApplication) -> None:
    """PySide6 6.12 on Python 3.11 does, and aborts the process after some thousand ticks."""

    class Speaker(QObject):
        pass

    async def main(_leaving: asyncio.Event) -> None:
        speaker = Speaker()
        for tick in range(2000):
            await asyncio.sleep(0)
            speaker.objectNameChanged.connect(str)
            speaker.setObjectName(f"name {tick}")
            speaker.blockSignals(False)
            speaker.objectNameChanged.disconnect(str)

    before = (sys.getrefcount(None), sys.getrefcount(True))
    run(app, main)
    after = (sys.getrefcount(None), sys.getrefcount(True))
    assert all(abs(now - then) < 1000 for now, then in zip(after, before, strict=True)), (before, after)


def test_a_loop_of_its_own_can_be_closed(app: QGuiApplication) -> None:
    loop = loop_on(app)
    loop.close()
    assert loop.is_closed()


class Ticks(QObject):
    """Hears every timer of an object."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.heard = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard += event.type() == QEvent.Type.Timer
        return False


def test_a_closed_loop_leaves_no_timer_behind(app: QGuiApplication, qtbot: QtBot) -> None:
    """Qt would call the object of a timer that still runs, though nobody keeps it any more."""
    called: list[str] = []
    with loop_on(app) as loop:
        ticks = Ticks(loop._timer)
        loop.call_soon(called.append, "soon")
        loop.run_until_complete(asyncio.sleep(0))
        assert ticks.heard > 0
        for delay_s in (0, 0.001, 3600):
            loop.call_later(delay_s, called.append, "late")
        ticks.heard = 0
    loop.call_soon(called.append, "after")
    qtbot.wait(20)
    assert ticks.heard == 0
    assert called == ["soon"]
