from dataclasses import replace

from kiosk.domain.health import Condition, Health
from kiosk.domain.order import Sold
from kiosk.domain.trouble import Code, Trouble
from kiosk.viewmodels.done import DoneShown, DoneViewModel, present
from tests.builders import a_line, a_member, a_paid_order, an_item
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import BURGER, SODA, a_snapshot

ORDER = replace(a_paid_order(), number=47, lines=(Sold.of(a_line(SODA)), Sold.of(a_line(BURGER))))


def test_the_number_is_the_news() -> None:
    shown = present(a_snapshot(finished=ORDER, member=a_member(), done_left_s=24))
    assert (shown.order_number, shown.paid, shown.is_free) == ("47", "$12.85", False)
    assert (shown.is_member, shown.points_word, shown.dining) == (True, "leaves", "eat_in")
    assert (shown.is_counting, shown.left_s, shown.whole_s) == (True, 24, 30)


def test_the_guests_own_dishes_are_shown() -> None:
    """Those with a picture that are still on the menu, at most two."""
    assert [row.key for row in present(a_snapshot(finished=ORDER)).dishes] == [1]
    gone = replace(ORDER, lines=(Sold.of(a_line(an_item("gone"))),))
    assert present(a_snapshot(finished=gone)).dishes == ()
    many = replace(ORDER, lines=(Sold.of(a_line(BURGER)),) * 4)
    assert len(present(a_snapshot(finished=many)).dishes) == 2


def test_a_guest_is_no_member() -> None:
    shown = present(a_snapshot(finished=replace(ORDER, member_id=None)))
    assert (shown.is_member, shown.points_word) == (False, "")


def test_kept_open_it_does_not_count() -> None:
    shown = present(a_snapshot(finished=ORDER, done_left_s=None))
    assert (shown.is_counting, shown.left_s) == (False, 0)


def test_a_notice_does_not_hide_the_number() -> None:
    away = Health(Condition.AWAY)
    shown = present(a_snapshot(finished=ORDER, printer=away, trouble=Trouble(Code.KITCHEN_SILENT)))
    assert (shown.order_number, shown.trouble, shown.has_paper) == ("47", "kitchen_silent", False)


def test_before_the_end_there_is_only_the_name() -> None:
    assert present(a_snapshot()) == DoneShown(merchant="Sorrel & Rye")


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = DoneViewModel(asked.intents)
    screen.finish()
    screen.keepOpen()
    assert asked.heard == [("finish",), ("keep_open",)]
