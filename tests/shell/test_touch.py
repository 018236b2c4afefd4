from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.shell.touch import Touches

SPOT = QPoint(20, 20)


class Attendant:
    """Counts how often somebody was there."""

    def __init__(self) -> None:
        self.count = 0
        self.is_asking = False

    def touched(self) -> None:
        self.count += 1


@pytest.fixture
def attendant() -> Attendant:
    return Attendant()


@pytest.fixture
def window(qtbot: QtBot, attendant: Attendant) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(100, 100)
    window.show()
    touches = Touches(window, attendant.touched, lambda: attendant.is_asking)
    yield window
    window.removeEventFilter(touches)
    window.close()


def test_a_finger_is_heard_when_it_comes_and_when_it_goes(
    window: QQuickWindow, attendant: Attendant, qtbot: QtBot
) -> None:
    glass = QTest.createTouchDevice()
    QTest.touchEvent(window, glass).press(0, SPOT, window)
    assert attendant.count == 1
    QTest.touchEvent(window, glass).release(0, SPOT, window)
    qtbot.waitUntil(lambda: attendant.count == 2)


def test_while_the_idle_question_stands_only_the_end_of_a_touch_answers_it(
    window: QQuickWindow, attendant: Attendant, qtbot: QtBot
) -> None:
    attendant.is_asking = True
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, SPOT)
    assert attendant.count == 0
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, SPOT)
    qtbot.waitUntil(lambda: attendant.count == 1)


@pytest.mark.parametrize("is_asking", [False, True])
def test_a_key_is_heard(window: QQuickWindow, attendant: Attendant, is_asking: bool) -> None:
    attendant.is_asking = is_asking
    QTest.keyPress(window, Qt.Key.Key_Tab)
    assert attendant.count == 1


def test_a_wheel_is_heard(window: QQuickWindow, attendant: Attendant) -> None:
    spot, down = QPointF(SPOT), QPoint(0, -120)
    wheel = QWheelEvent(
        spot, spot, down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(window, wheel)
    assert attendant.count == 1


def test_what_is_no_touch_is_not_heard(window: QQuickWindow, attendant: Attendant) -> None:
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    assert attendant.count == 0
