"""The frame on the real QML: made as large as a card by touch."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.shell.calibration import Calibration, attached
from kiosk.shell.display import Panel
from tests.screens.front import FINGER

PANEL = Panel(540, 960, 300.0)


class Asked:
    """The window, and a finger."""

    def __init__(self, qtbot: QtBot, language: str = "en") -> None:
        self.ends = 0
        self.window = Calibration(PANEL, language, self._end)
        self.window.show(windowed=True)
        qtbot.waitUntil(self.window.view.isExposed)

    def _end(self) -> None:
        self.ends += 1

    def item(self, name: str) -> Any:
        waiting = [self.window.view.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                return item
            waiting += item.childItems()
        raise AssertionError(name)

    def tap(self, *names: str) -> None:
        for name in names:
            item, view = self.item(name), self.window.view
            spot = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.touchEvent(view, FINGER).press(0, spot, view).commit()
            QTest.touchEvent(view, FINGER).release(0, spot, view).commit()


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    asked = Asked(qtbot)
    yield asked
    asked.window.close()


def test_the_frame_is_as_large_as_a_card_on_that_panel(asked: Asked) -> None:
    frame = asked.item("cardFrame")
    assert frame.width() == pytest.approx(85.6 * 540 / 300)
    assert frame.height() == pytest.approx(53.98 * 540 / 300)
    assert asked.item("widthTold").property("text") == "Screen: 300.0 mm"


def test_a_larger_frame_means_a_smaller_panel(asked: Asked) -> None:
    asked.tap("muchMore", "more")
    assert asked.item("cardFrame").width() == pytest.approx(85.6 * 540 / 300 * 1.02 * 1.002)
    asked.tap("muchLess", "less", "less")
    assert asked.window.width_mm is None
    asked.tap("fits")
    assert asked.ends == 1
    assert asked.window.width_mm == pytest.approx(300 / (1.02 * 1.002 * 0.98 * 0.998**2), abs=0.06)


def test_whoever_leaves_has_confirmed_nothing(asked: Asked) -> None:
    asked.tap("more", "leave")
    assert (asked.ends, asked.window.width_mm) == (1, None)


@pytest.mark.parametrize(("language", "said"), [("es", "Así queda bien"), ("zh", "正好"), ("ar", "مناسب")])
def test_it_speaks_the_languages_of_staff(qtbot: QtBot, language: str, said: str) -> None:
    asked = Asked(qtbot, language)
    try:
        assert asked.item("fits").property("text") == said
        is_mirrored = asked.item("muchLess").x() > asked.item("muchMore").x()
        assert is_mirrored is (language == "ar")
    finally:
        asked.window.close()


def test_a_panel_that_says_nothing_sensible_is_taken_as_it_was_thought(qapp: object) -> None:
    found = attached(PANEL)
    assert 50 <= found.width_mm <= 5000
