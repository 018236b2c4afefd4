from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.shell.making import Making

SHELF = b"""
import QtQuick

Loader {
    asynchronous: true
    sourceComponent: Item {
        Repeater {
            model: 300
            Rectangle {
                Text { text: "dish" }
            }
        }
    }
}
"""


class Bench:
    """A view with parts to make."""

    def __init__(self, folder: Path) -> None:
        file = folder / "Shelf.qml"
        file.write_bytes(SHELF)
        self.making = Making()
        self.view = QQuickView()
        self.view.engine().setIncubationController(self.making)
        self.view.setSource(QUrl.fromLocalFile(str(file)))
        assert not self.view.errors()

    @property
    def is_made(self) -> bool:
        return self.view.rootObject().property("item") is not None


@pytest.fixture
def bench(qapp: object, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.making.stop()
    shiboken6.delete(bench.view)


def test_parts_are_made_in_the_turns_of_the_loop_and_then_it_rests(bench: Bench, qtbot: QtBot) -> None:
    assert bench.making.is_at_work
    assert not bench.is_made
    qtbot.waitUntil(lambda: bench.is_made)
    qtbot.waitUntil(lambda: not bench.making.is_at_work)
    assert bench.making.incubatingObjectCount() == 0


def test_what_is_left_when_the_screens_are_taken_down_is_not_made(bench: Bench, qtbot: QtBot) -> None:
    bench.making.stop()
    assert not bench.making.is_at_work
    turns: list[int] = []
    clock = QTimer(interval=0)
    clock.timeout.connect(lambda: turns.append(1))
    clock.start()
    qtbot.waitUntil(lambda: len(turns) > 20)
    clock.stop()
    assert not bench.is_made
    assert bench.making.incubatingObjectCount() > 0
