from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.money import Money
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Removed
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, Paying, PayStep, Stage, Visit
from kiosk.viewmodels.frame import FrameViewModel, present
from tests.builders import a_line, a_member, a_points_product, a_reward
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, SODA, a_snapshot


@pytest.mark.parametrize(
    ("stage", "came_from", "screen", "sheet"),
    [
        (Stage.ATTRACT, Stage.MENU, "attract", ""),
        (Stage.MENU, Stage.MENU, "menu", ""),
        (Stage.ITEM, Stage.MENU, "menu", "item"),
        (Stage.ITEM, Stage.REVIEW, "review", "item"),
        (Stage.CART, Stage.REVIEW, "menu", "cart"),
        (Stage.SIGN_IN, Stage.REVIEW, "review", "sign_in"),
        (Stage.SIGN_IN, Stage.ITEM, "menu", "sign_in"),
        (Stage.SEARCH, Stage.MENU, "menu", "search"),
        (Stage.ITEM, Stage.SEARCH, "menu", "item"),
        (Stage.FILTERS, Stage.REVIEW, "menu", "filters"),
        (Stage.HANDOVER, Stage.MENU, "review", "handover"),
        (Stage.RESUME, Stage.MENU, "attract", "resume"),
        (Stage.PAY, Stage.MENU, "pay", ""),
        (Stage.CLOSED, Stage.MENU, "closed", ""),
    ],
)
def test_a_sheet_lies_over_where_the_guest_came_from(
    stage: Stage, came_from: Stage, screen: str, sheet: str
) -> None:
    shown = present(a_snapshot(stage=stage, came_from=came_from))
    assert (shown.screen, shown.sheet, shown.stage) == (screen, sheet, stage.value)


@pytest.mark.parametrize("stage", Stage)
def test_starting_over_is_offered_while_the_order_may_be_changed(stage: Stage) -> None:
    assert present(a_snapshot(stage=stage)).may_start_over is Visit(stage).may_edit


def test_the_order_is_never_a_surprise() -> None:
    shown = present(a_snapshot(basket=ONE_BURGER))
    assert (shown.has_order, shown.count, shown.total) == (True, 1, "$12.85")


def test_a_notice_carries_its_subject_and_its_serial() -> None:
    trouble = Trouble(Code.SOLD_OUT, "Burger", 7, ("$11.40", "$10.90"))
    shown = present(a_snapshot(trouble=trouble))
    assert (shown.notice, shown.notice_subject, shown.notice_detail) == ("sold_out", "Burger", "$11.40")
    assert shown.notice_serial == 7


def test_what_was_removed_can_be_brought_back() -> None:
    shown = present(a_snapshot(removed=Removed(((0, a_line(SODA)),), 3), language="es"))
    assert (shown.removed, shown.removed_serial) == ("Refresco", 3)


def test_several_lines_that_were_removed_are_counted() -> None:
    removed = Removed(((0, a_line(SODA)), (1, a_line(number=2))), 4)
    shown = present(a_snapshot(removed=removed))
    assert (shown.removed, shown.removed_count, shown.removed_serial) == ("", 2, 4)


def test_after_a_declined_card_the_guest_may_start_over() -> None:
    paying = {step: Paying(step, Money(1285)) for step in PayStep}
    found = {
        step for step in PayStep if present(a_snapshot(stage=Stage.PAY, paying=paying[step])).may_start_over
    }
    assert found == {PayStep.DECLINED}


def test_the_idle_question_counts_down() -> None:
    shown = present(a_snapshot(dialog=Dialog.IDLE, idle_left_s=24))
    assert (shown.dialog, shown.idle_left_s, shown.idle_warning_s) == ("idle", 24, 30)


def test_a_member_is_welcomed_without_a_name() -> None:
    shown = present(a_snapshot(member=a_member()))
    assert (shown.is_member, shown.points, shown.points_word, shown.rewards) == (True, "248", "leaves", 1)


@pytest.fixture
def asked() -> Recording:
    return Recording()


@pytest.fixture
def frame(asked: Recording, qtbot: QtBot) -> FrameViewModel:
    return FrameViewModel(asked.intents)


def test_five_knocks_ask_for_staff(frame: FrameViewModel, asked: Recording) -> None:
    for _ in range(4):
        frame.knock()
    assert asked.heard == []
    frame.knock()
    assert asked.heard == [("open_staff",)]
    frame.knock()
    assert asked.heard == [("open_staff",)]


def test_slow_knocks_are_forgotten(qtbot: QtBot, asked: Recording) -> None:
    frame = FrameViewModel(asked.intents, knocking_ms=1)
    for _ in range(4):
        frame.knock()
    qtbot.waitUntil(lambda: not frame.is_knocking)
    frame.knock()
    assert asked.heard == []


@pytest.mark.parametrize(
    ("stage", "intent"),
    [(Stage.ITEM, "close_item"), (Stage.CART, "close_cart"), (Stage.SIGN_IN, "not_now"), (Stage.MENU, None)],
)
def test_a_tap_beside_a_sheet_closes_it(
    frame: FrameViewModel, asked: Recording, stage: Stage, intent: str | None
) -> None:
    frame.update(a_snapshot(stage=stage))
    frame.closeSheet()
    assert asked.heard == ([(intent,)] if intent else [])


def test_a_touch_is_an_intent(frame: FrameViewModel, asked: Recording) -> None:
    frame.setLanguage("es")
    for touch in (
        frame.callHelp, frame.acknowledgeHelp, frame.askStartOver, frame.startOver, frame.dismissDialog,
        frame.keepMember, frame.replaceMember, frame.dismissNotice, frame.undo, frame.forgetUndo,
    ):  # fmt: skip
        touch()
    assert asked.heard == [
        ("set_language", "es"),
        ("call_help",),
        ("acknowledge_help",),
        ("ask_start_over",),
        ("start_over",),
        ("dismiss_dialog",),
        ("keep_member",),
        ("replace_member",),
        ("dismiss_trouble",),
        ("undo",),
        ("forget_undo",),
    ]


def test_points_are_asked_about_in_the_programmes_own_word() -> None:
    product = a_points_product(points=Decimal(150))
    member = a_member(points_products=(product,))
    shown = present(a_snapshot(member=member, redemption=Redemption.of(product), dialog=Dialog.SPEND_POINTS))
    assert (shown.dialog, shown.spent_points, shown.spent_word) == ("spend_points", "150", "leaves")
    assert shown.spent_on == product.label
    assert present(a_snapshot(member=member, redemption=Redemption.of(a_reward()))).spent_points == ""


def test_yes_and_no_are_intents(qtbot: QtBot) -> None:
    asked = Recording()
    frame = FrameViewModel(asked.intents)
    frame.spendPoints()
    frame.keepPoints()
    assert asked.heard == [("spend_points",), ("keep_points",)]
