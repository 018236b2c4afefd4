import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.shell.collecting import collect_due, collecting
from kiosk.shell.loop import application, run


class Knot(QObject):
    """Holds itself, and tells where it went."""

    def __init__(self, went: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.current_thread().name))


@pytest.fixture
def automatic() -> Iterator[None]:
    """As Python begins; the other tests of this process are collected between them."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


def busy() -> None:
    """Makes far more objects than a collection waits for."""
    thread = threading.Thread(target=lambda: [[number] for number in range(200_000)], name="busy")
    thread.start()
    thread.join()


def more_than_due() -> list[list[int]]:
    """Objects that stay, enough for a collection, however many others go meanwhile."""
    return [[number] for number in range(gc.get_threshold()[0] * 10)]


def test_no_other_thread_collects(qtbot: QtBot, automatic: None) -> None:
    went: list[str] = []
    Knot(went)
    busy()
    # So it would be without.
    assert went == ["busy"]
    went.clear()
    with collecting(every_ms=5):
        Knot(went)
        busy()
        assert went == []
        kept = more_than_due()
        qtbot.waitUntil(lambda: went == ["MainThread"])
    assert kept


def test_afterwards_it_is_as_it_was(automatic: None, qtbot: QtBot) -> None:
    with collecting():
        assert not gc.isenabled()
        assert gc.get_freeze_count() > 0
        with collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_the_oldest_that_is_due_is_collected(qtbot: QtBot) -> None:
    went: list[str] = []
    with collecting():
        gc.collect()
        assert collect_due() == 0
        Knot(went)
        kept = more_than_due()
        assert collect_due() > 0
        assert went == ["MainThread"]
    assert kept


def test_a_running_kiosk_collects_so(qapp: QGuiApplication, automatic: None) -> None:
    async def main(_leaving: asyncio.Event) -> bool:
        return gc.isenabled()

    quits = qapp.quitOnLastWindowClosed()
    assert not run(application(), main)
    qapp.setQuitOnLastWindowClosed(quits)
    assert gc.isenabled()
