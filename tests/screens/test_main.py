from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.domain.basket import LineId
from kiosk.domain.diet import Needs
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Removed
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, Stage
from tests.builders import a_line, a_member, a_reward
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER, ONE_BURGER, SODA

REMOVED = Removed(((1, a_line(SODA, number=2)),), 1)
SCREENS = [
    (Stage.ATTRACT, "AttractScreen"),
    (Stage.MENU, "MenuScreen"),
    (Stage.CART, "CartScreen"),
    (Stage.SIGN_IN, "SignInScreen"),
    (Stage.REVIEW, "ReviewScreen"),
    (Stage.CLOSED, "ClosedScreen"),
    (Stage.STAFF, "StaffScreen"),
]


@pytest.mark.parametrize(("stage", "name"), SCREENS)
def test_a_stage_has_its_screen_and_only_that_one(front: Front, stage: Stage, name: str) -> None:
    front.see(stage=stage, basket=ONE_BURGER)
    front.item(name)
    others = {screen for _, screen in SCREENS} - {name, "MenuScreen"}
    front.until(lambda: not others & front.names())


def test_what_may_be_asked_for_next_is_made_before_and_not_seen(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    seen: set[str] = set()
    front.window.view.beforeRendering.connect(lambda: seen.update(front.names()))
    front.until(lambda: {"ItemScreen", "CartScreen", "SignInScreen"} <= set(made(front)))
    assert "MenuScreen" in seen
    assert not {"ItemScreen", "CartScreen", "SignInScreen"} & (seen | front.names())


def test_a_sheet_that_was_closed_is_another_one_when_it_is_opened_again(front: Front) -> None:
    front.see(stage=Stage.CART, basket=ONE_BURGER)
    before = made(front)["CartScreen"]
    before.setObjectName("used")
    front.see(basket=ONE_BURGER)
    front.until(lambda: "CartScreen" in made(front))
    assert "used" not in made(front)


def test_the_poster_is_the_same_for_the_next_guest(front: Front) -> None:
    first = made(front)["AttractScreen"]
    front.see(basket=ONE_BURGER)
    front.item("MenuScreen")
    front.until(lambda: "AttractScreen" not in front.names())
    front.see(stage=Stage.ATTRACT)
    assert made(front)["AttractScreen"] is first


def test_a_screen_on_its_way_out_takes_no_touch(front: Front) -> None:
    front.item("eatIn")
    spot = front.corner("eatIn") + QPoint(240, 150)
    front.see(basket=ONE_BURGER)
    front.touch(spot)
    assert ("start", "eat_in") not in front.heard


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
@pytest.mark.parametrize(
    ("dialog", "answers"),
    [
        (Dialog.IDLE, ["dismiss_dialog", "start_over"]),
        (Dialog.SECOND_PERSON, ["keep_member", "replace_member"]),
        (Dialog.START_OVER, ["dismiss_dialog", "start_over"]),
    ],
)
def test_a_question_has_the_safe_answer_first(front: Front, dialog: Dialog, answers: list[str]) -> None:
    front.see(basket=ONE_BURGER, dialog=dialog, idle_left_s=24)
    assert front.item("dialogPrimary").property("kind") == "primary"
    assert front.corner("dialogPrimary").y() < front.corner("dialogSecond").y()
    front.tap_all("dialogPrimary", "dialogSecond")
    assert front.heard == [(answer,) for answer in answers]


def test_a_question_covers_even_the_dock(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    help_place = front.corner("help") + QPoint(40, 40)
    front.see(basket=ONE_BURGER, dialog=Dialog.START_OVER)
    front.item("dialogPrimary")
    front.touch(help_place)
    assert front.heard == []


def test_the_dock_stays_in_use_under_a_sheet(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER)
    front.tap_all("startOver", "language", "help")
    assert front.heard == [("ask_start_over",), ("open_languages",), ("call_help",)]


def test_what_was_taken_off_can_come_back(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.see(basket=ONE_BURGER, removed=REMOVED)
    assert front.text("toast") == "Soda removed"
    front.tap("undo")
    assert front.heard == [("undo",)]
    front.see(basket=ONE_BURGER)
    front.until(lambda: "toast" not in front.names())


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"reward": Redemption.of(a_reward())}, "$5 off removed"),
        ({"needs": Needs(frozenset({"milk"}))}, "Filters cleared"),
        ({"table": "12"}, "Table number removed"),
        ({"name": "Sam"}, "Name removed"),
    ],
)
def test_whatever_was_removed_has_its_words_and_its_undo(
    front: Front, parts: dict[str, Any], told: str
) -> None:
    front.see(basket=ONE_BURGER, removed=Removed((), 1, **parts))
    assert front.text("toast") == told
    front.tap("undo")
    assert front.heard == [("undo",)]


def test_an_undo_stays_while_something_else_is_to_be_said_and_from_one_screen_to_the_next(
    front: Front,
) -> None:
    off = Trouble(Code.REWARD_NOT_FITTING, "$5 off", 2)
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER, removed=REMOVED)
    front.item("undo")
    front.see(basket=ONE_BURGER, removed=REMOVED)
    front.item("MenuScreen")
    front.see(basket=ONE_BURGER, removed=REMOVED, trouble=off)
    front.until(lambda: "ReviewScreen" not in front.names())
    assert front.text("toast") == "Soda removed"
    front.see(basket=ONE_BURGER, trouble=off)
    front.until(lambda: front.text("toast").startswith("This reward"))
    assert "undo" not in front.names()


def test_what_undo_has_mended_is_not_told_after_it(front: Front) -> None:
    front.see(basket=ONE_BURGER, removed=REMOVED)
    front.item("undo")
    front.see(basket=ONE_BURGER, removed=REMOVED, trouble=Trouble(Code.REWARD_NOT_FITTING, "$5 off", 2))
    front.see(basket=ONE_BURGER)
    front.until(lambda: "toast" not in front.names())


def test_a_trouble_is_told_once_for_each_time(front: Front) -> None:
    front.see(basket=ONE_BURGER, trouble=Trouble(Code.SOLD_OUT, "Taco", 1))
    assert front.text("toast") == "Taco just sold out."
    assert "undo" not in front.names()


def test_a_sign_in_is_greeted_with_what_was_collected(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.see(basket=ONE_BURGER, member=a_member())
    assert front.text("toast") == "Signed in. 248 leaves, 1 reward."


def test_a_sheet_lies_over_the_screen_it_came_from(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, came_from=Stage.REVIEW, basket=ONE_BURGER)
    front.item("SignInScreen")
    assert "ReviewScreen" in front.names()
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER)
    front.until(lambda: "SignInScreen" not in front.names())
    front.tap(f"linePlus-{LineId(1)}")
    assert front.heard == [("count_line", 1, 2)]


def test_the_languages_are_one_touch_away(front: Front) -> None:
    front.see(language="es", basket=ONE_BURGER)
    assert front.text("reviewOrder") == "Revisar orden"
    front.tap("language")
    assert front.heard == [("open_languages",)]
    front.see(basket=ONE_BURGER)
    assert front.text("reviewOrder") == "Review order"


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_nothing_of_a_guest_is_left_on_the_poster(front: Front) -> None:
    front.see(basket=ONE_BURGER, member=a_member())
    front.tap(f"plus-{BURGER.id}")
    front.see(stage=Stage.ATTRACT)
    front.until(lambda: not {"MenuScreen", "toast", f"plus-{BURGER.id}"} & front.names())


def test_who_is_choosing_when_it_closes_is_told_at_once(front: Front) -> None:
    front.see(stage=Stage.MENU, basket=ONE_BURGER)
    front.see(stage=Stage.MENU, basket=ONE_BURGER, closed_for=Trouble(Code.KITCHEN_SILENT))
    assert front.text("toast") == "It can’t reach the kitchen right now. Your order stays here."


def made(front: Front) -> dict[str, QQuickItem]:
    """The screens that there are, by name, seen or not."""
    found: dict[str, QQuickItem] = {}
    rest = [front.window.view.contentItem()]
    while rest:
        item = rest.pop()
        if item.objectName().endswith("Screen") or item.objectName() == "used":
            found[item.objectName()] = item
        rest.extend(item.childItems())
    return found
