"""A keyboard on the real screens: where the arrows lead, what enter presses, how back goes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Dialog, SignInBy, SigningIn, Stage
from kiosk.shell.display import Keypad, Panel
from tests.screens.front import Front
from tests.viewmodels.snapshots import BURGER, ONE_BURGER

KEY = Qt.Key
PHONE = SigningIn(SignInBy.PHONE)


@pytest.fixture
def front(qtbot: QtBot) -> Iterator[Front]:
    front = Front(qtbot)
    yield front
    front.close()
    assert front.warnings == []


def press(front: Front, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(front.window.view, key)


def chosen(front: Front) -> str:
    item: QQuickItem | None = front.window.view.activeFocusItem()
    return item.objectName() if item is not None else ""


def whole_round(front: Front) -> list[str]:
    """Every stop of the arrow to the right, until the first one comes again."""
    press(front, KEY.Key_Right)
    first, met = chosen(front), [chosen(front)]
    for _ in range(300):
        press(front, KEY.Key_Right)
        if chosen(front) == first:
            return met
        met.append(chosen(front))
    raise AssertionError(f"no way round: {met}")


def test_the_arrows_go_round_and_the_ring_shows(front: Front) -> None:
    front.item("eatIn")
    met = whole_round(front)
    assert {"eatIn", "takeAway", "easier", "help"} <= set(met)
    assert front.item(chosen(front)).property("visualFocus")
    press(front, KEY.Key_Left)
    assert chosen(front) == met[-1]


def test_enter_presses_also_what_moves_money(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER)
    front.item("payByCard")
    for _ in range(60):
        press(front, KEY.Key_Tab)
        if chosen(front) == "payByCard":
            break
    press(front, KEY.Key_Return)
    assert front.heard == [("pay",)]


def test_a_list_moves_with_what_is_chosen(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    page = front.item("menuList")
    last = front.window.view.height() - 300
    for _ in range(60):
        press(front, KEY.Key_Right)
        item: QQuickItem | None = front.window.view.activeFocusItem()
        if item is not None and page.isAncestorOf(item):
            top = item.mapToScene(QPointF(0, 0)).y()
            assert 0 < top < last, item.objectName()


@pytest.mark.parametrize("dialog", [Dialog.START_OVER, Dialog.SECOND_PERSON, Dialog.IDLE])
def test_a_question_keeps_the_keys_to_itself(front: Front, dialog: Dialog) -> None:
    front.see(basket=ONE_BURGER, dialog=dialog, idle_left_s=24)
    front.item("dialogPrimary")
    assert whole_round(front) == ["dialogPrimary", "dialogSecond"]
    press(front, KEY.Key_Escape)
    assert front.heard == [("go_back",)]


def test_under_a_sheet_only_the_dock_is_left(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER)
    front.item("SignInScreen")
    met = whole_round(front)
    assert {"startOver", "help", "notNow"} <= set(met)
    assert not [name for name in met if name.startswith(("card-", "add-", "rail-"))]


def test_figures_press_the_keys_on_the_screen(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=PHONE)
    front.item("key-4")
    press(front, KEY.Key_4, KEY.Key_1, KEY.Key_Backspace)
    assert front.heard == [("type_text", "4"), ("type_text", "1"), ("erase",)]


def test_up_and_down_stay_in_the_column(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=PHONE)
    front.item("key-5")
    press(front, KEY.Key_5, KEY.Key_Down)
    assert chosen(front) == "key-8"
    press(front, KEY.Key_Up, KEY.Key_Up)
    assert chosen(front) == "key-2"


def test_back_on_a_screen_is_asked_for_and_other_keys_do_nothing(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER)
    front.item("payByCard")
    press(front, KEY.Key_F4, KEY.Key_Print, KEY.Key_Super_L, KEY.Key_X)
    assert front.heard == []
    press(front, KEY.Key_Backspace, KEY.Key_Insert, KEY.Key_Control)
    assert front.heard == [("go_back",), ("repeat",), ("hush",)]


def test_volume_keys_are_heard_wherever_the_guest_is(front: Front) -> None:
    for stage in (Stage.ATTRACT, Stage.MENU, Stage.REVIEW):
        front.see(stage=stage, basket=ONE_BURGER)
        press(front, KEY.Key_VolumeUp, KEY.Key_VolumeDown)
        assert front.heard == [("louder",), ("quieter",)]


def strike(front: Front, key: Qt.Key, at_ms: int, *, repeats: bool = False) -> None:
    """At that time of the events' own clock."""
    for kind, later in ((QEvent.Type.KeyPress, 0), (QEvent.Type.KeyRelease, 40)):
        text = "5" if key == KEY.Key_5 else ""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeats)
        event.setTimestamp(at_ms + later)
        QCoreApplication.sendEvent(front.window.view, event)


def test_a_hand_that_trembles_strikes_once_and_a_held_key_goes_nowhere(qtbot: QtBot) -> None:
    front = Front(qtbot, Panel(keypad=Keypad(double_strike_s=0.5)))
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=PHONE)
    front.item("key-5")
    for at_ms in (1000, 1300, 2000):
        strike(front, KEY.Key_5, at_ms)
    assert front.heard == [("type_text", "5"), ("type_text", "5")]
    strike(front, KEY.Key_Right, 5000)
    here = chosen(front)
    strike(front, KEY.Key_Right, 7000, repeats=True)
    assert chosen(front) == here
    front.close()
    assert front.warnings == []


def test_a_finger_takes_over_and_a_sheet_leads_back_to_where_it_was_opened(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.item(f"card-{BURGER.id}")
    for _ in range(60):
        press(front, KEY.Key_Tab)
        if chosen(front) == f"card-{BURGER.id}":
            break
    front.see(stage=Stage.CART, basket=ONE_BURGER)
    front.item("CartScreen")
    press(front, KEY.Key_Tab)
    assert chosen(front) != f"card-{BURGER.id}"
    front.see(basket=ONE_BURGER)
    front.until(lambda: "CartScreen" not in front.names())
    press(front, KEY.Key_Tab)
    assert chosen(front) == f"card-{BURGER.id}"
    front.tap("help")
    assert chosen(front) == ""
    front.see(stage=Stage.ATTRACT)
    front.see(basket=ONE_BURGER)
    press(front, KEY.Key_Tab)
    assert chosen(front) != f"card-{BURGER.id}"
