from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Dialog, Stage
from kiosk.shell.display import Panel
from kiosk.shell.window import Attending, Window
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot

PANEL = Panel(360, 640, 132.8)


class Attendant(Recording):
    """Shows what a test wants, hears what the window asks for."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__()
        self.snapshot = snapshot
        self.listeners: list[object] = []

    def listen(self, listener: object) -> None:
        self.listeners.append(listener)


@pytest.fixture
def attendant() -> Attendant:
    return Attendant(a_snapshot(stage=Stage.ATTRACT))


@pytest.fixture
def window(qtbot: QtBot, attendant: Attendant) -> Iterator[Window]:
    window = Window(cast("Attending", attendant), PANEL)
    window.show(windowed=True)
    qtbot.waitUntil(window.view.isExposed)
    yield window
    window.close()


def shown(window: Window, name: str) -> object:
    root = window.view.rootObject()
    assert root is not None
    return root.property(name)


def test_the_screens_load_at_the_panels_size(window: Window, attendant: Attendant) -> None:
    assert window.view.errors() == []
    assert (window.view.width(), window.view.height()) == (360, 640)
    assert (shown(window, "panelWidthMm"), shown(window, "screenBottomMm")) == (132.8, 850.0)
    assert attendant.listeners == [window.update]


def test_it_follows_the_snapshots(window: Window) -> None:
    assert shown(window, "screen") == "attract"
    window.update(a_snapshot(stage=Stage.REVIEW, basket=ONE_BURGER))
    assert shown(window, "screen") == "review"


def test_what_is_on_the_screen_can_be_looked_at(window: Window) -> None:
    picture = window.grab()
    assert (picture.width(), picture.height()) == (360, 640)
    assert len({picture.pixel(180, y) for y in range(0, 640, 40)}) > 3


def test_every_touch_is_reported(window: Window, attendant: Attendant) -> None:
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert ("touched",) in attendant.heard


def test_a_touch_does_not_take_the_idle_question_away_under_the_finger(
    window: Window, attendant: Attendant, qtbot: QtBot
) -> None:
    window.update(a_snapshot(dialog=Dialog.IDLE, idle_left_s=20))
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert ("touched",) not in attendant.heard
    QTest.mouseRelease(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    qtbot.waitUntil(lambda: ("touched",) in attendant.heard)


def test_the_second_hand_runs_while_the_window_lives(
    window: Window, attendant: Attendant, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: ("tick",) in attendant.heard, timeout=3000)


def test_modes_are_put_on(window: Window) -> None:
    before = window.grab()
    window.dress(["dark"])
    assert window.grab() != before


def test_a_late_snapshot_does_nothing(window: Window) -> None:
    window.close()
    window.update(a_snapshot())
    with pytest.raises(RuntimeError, match="closed"):
        window.grab()


def test_its_pulse_beats_while_the_screens_answer(window: Window, qtbot: QtBot) -> None:
    beats: list[int] = []
    window.pulse(lambda: beats.append(1))
    qtbot.waitUntil(lambda: len(beats) >= 2)
    window.close()
    count = len(beats)
    window.update(a_snapshot(stage=Stage.MENU))
    assert len(beats) == count
