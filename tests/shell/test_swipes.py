"""A finger that is listened to: it goes from one control to the next wherever it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.ease import SILENT, Ease
from kiosk.domain.visit import Dialog, Stage
from tests.screens.front import FINGER, Front
from tests.viewmodels.snapshots import ONE_BURGER

ALOUD = frozenset({Ease.SPOKEN})
MIDDLE = QPoint(540, 900)


@pytest.fixture
def front(qtbot: QtBot) -> Iterator[Front]:
    front = Front(qtbot)
    front.see(basket=ONE_BURGER, eases=ALOUD)
    front.item("reviewOrder")
    front.attendant.heard.clear()
    yield front
    front.close()
    assert front.warnings == []


def swipe(front: Front, across: int = 0, down: int = 0) -> None:
    view, end = front.window.view, MIDDLE + QPoint(across, down)
    QTest.touchEvent(view, FINGER).press(0, MIDDLE, view).commit()
    QTest.touchEvent(view, FINGER).move(0, end, view).commit()
    QTest.touchEvent(view, FINGER).release(0, end, view).commit()


def chosen(front: Front) -> str:
    item: QQuickItem | None = front.window.view.activeFocusItem()
    return item.objectName() if item is not None else ""


def asked(front: Front) -> list[str]:
    return [name for name, *_ in front.heard if name != "say"]


def test_right_and_left_go_on_and_back_without_touching_anything(front: Front) -> None:
    swipe(front, 300)
    first = chosen(front)
    swipe(front, 300)
    assert chosen(front) != first
    swipe(front, -300)
    assert chosen(front) == first
    assert set(asked(front)) == {"hush"}


def test_two_taps_press_what_the_first_one_chose(front: Front) -> None:
    spot = front.corner("reviewOrder") + QPoint(60, 40)
    front.touch(spot)
    assert chosen(front) == "reviewOrder"
    assert "review" not in asked(front)
    front.touch(spot)
    assert "review" in asked(front)


def test_two_taps_anywhere_press_what_swipes_have_chosen(front: Front) -> None:
    offered = (*SILENT, Ease.SPOKEN)
    front.see(basket=ONE_BURGER, eases=ALOUD, dialog=Dialog.EASIER, eases_offered=offered, volume=3)
    elsewhere = front.corner("ease-reach") + QPoint(60, 40)
    for _ in range(30):
        swipe(front, 300)
        if chosen(front) == "louder":
            break
    for taps in (1, 2):
        front.touch(elsewhere)
        front.touch(elsewhere)
        assert [name for name in asked(front) if name not in ("hush", "repeat")] == ["louder"] * taps
    assert chosen(front) == "louder"


def test_who_tapped_after_swiping_presses_what_was_tapped(front: Front) -> None:
    swipe(front, 300)
    here, spot = chosen(front), front.corner("reviewOrder") + QPoint(60, 40)
    front.touch(spot)
    assert (here != "reviewOrder", chosen(front)) == (True, "reviewOrder")
    # It was one tap: what comes after that time is a first one again.
    front.window._swipes._first_tap = QDeadlineTimer(0)
    front.touch(spot)
    front.touch(spot)
    assert "review" in asked(front)


def test_down_says_it_again_and_up_goes_back(front: Front) -> None:
    swipe(front, down=300)
    swipe(front, down=-300)
    assert [name for name in asked(front) if name != "hush"] == ["repeat", "go_back"]


def test_where_nothing_lies_a_tap_says_it_again(front: Front) -> None:
    front.touch(QPoint(2, 2))
    assert asked(front) == ["hush", "repeat"]


def test_who_does_not_listen_touches_as_ever(front: Front) -> None:
    front.see(stage=Stage.MENU, basket=ONE_BURGER)
    front.tap("reviewOrder")
    assert front.heard == [("review",)]
