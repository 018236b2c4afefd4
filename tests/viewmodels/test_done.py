from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.course import Phase
from kiosk.domain.feedback import FeedbackId, Rating
from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Credit, Joining, JoinStep, Legal
from kiosk.domain.member import IdentifiedBy
from kiosk.domain.order import Sold
from kiosk.domain.trouble import Code, Trouble
from kiosk.viewmodels.done import DoneShown, DoneViewModel, present
from tests.builders import a_line, a_member, a_paid_order, an_identifier, an_item
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import BURGER, SODA, a_snapshot

ORDER = replace(a_paid_order(), number=47, lines=(Sold.of(a_line(SODA)), Sold.of(a_line(BURGER))))


def test_the_number_is_the_news() -> None:
    shown = present(a_snapshot(finished=ORDER, member=a_member(), done_left_s=24))
    assert (shown.order_number, shown.paid, shown.is_free) == ("47", "$12.85", False)
    assert (shown.card, shown.points_word, shown.dining) == ("member", "leaves", "eat_in")
    assert (shown.is_counting, shown.left_s, shown.whole_s) == (True, 24, 30)


def test_the_guests_own_dishes_are_shown() -> None:
    """Those with a picture that are still on the menu, at most two."""
    assert [row.key for row in present(a_snapshot(finished=ORDER)).dishes] == [1]
    gone = replace(ORDER, lines=(Sold.of(a_line(an_item("gone"))),))
    assert present(a_snapshot(finished=gone)).dishes == ()
    many = replace(ORDER, lines=(Sold.of(a_line(BURGER)),) * 4)
    assert len(present(a_snapshot(finished=many)).dishes) == 2


def test_what_the_counter_waits_for_is_not_paid() -> None:
    held = ORDER.following(phase=Phase.HELD)
    assert present(a_snapshot(finished=held)).is_held
    assert not present(a_snapshot(finished=ORDER)).is_held


def test_a_code_that_was_held_up_while_thanx_was_away_is_promised_no_more_than_it_can() -> None:
    assert present(a_snapshot(finished=replace(ORDER, is_unproven=True))).card == "later"


def test_a_guest_is_no_member() -> None:
    shown = present(a_snapshot(finished=replace(ORDER, member_id=None)))
    assert (shown.card, shown.points_word) == ("app", "")


GUEST = replace(ORDER, member_id=None)
LEGAL = Legal("https://example.com/privacy", "https://example.com/terms")
WHO = an_identifier("ana@example.com", IdentifiedBy.EMAIL)
FORM = Joining(JoinStep.CONSENT, "ana@example.com", "Ana", "Ruiz")


@pytest.mark.parametrize(
    ("joining", "card"),
    [
        (Joining(), "join"),
        (Joining(is_wanted=True), "wanted"),
        (FORM.failing(Trouble(Code.LOYALTY_DOWN)), "failed"),
        (replace(FORM, is_sending=True), "sending"),
        (Joining().joined(WHO, Credit.TAKEN), "joined"),
        (Joining().joined(WHO, Credit.WAITING), "joined_later"),
        (Joining().joined(WHO, Credit.MISSED), "joined_missed"),
    ],
)
def test_a_guest_is_invited_and_told_what_came_of_it(joining: Joining, card: str) -> None:
    visit: dict[str, Any] = {"finished": GUEST, "order_id": GUEST.id, "joining": joining}
    assert present(a_snapshot(legal=LEGAL, **visit)).card == card


def test_an_order_of_somebody_before_invites_nobody() -> None:
    """A payment that was found again is shown to whoever stands there."""
    assert present(a_snapshot(finished=GUEST, legal=LEGAL)).card == "app"


def test_a_member_is_asked_once_and_thanked() -> None:
    asked = Rating(asked=FeedbackId("f"))
    member: dict[str, Any] = {"finished": ORDER, "member": a_member(), "legal": LEGAL}
    assert present(a_snapshot(**member, rating=asked)).card == "rating"
    assert present(a_snapshot(**member, rating=replace(asked, given=9))).card == "rated"
    assert present(a_snapshot(**member)).card == "member"


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
    screen.openJoining()
    screen.collectAgain()
    screen.rate(9)
    screen.skipRating()
    last = [("open_joining",), ("collect_again",), ("rate", 9), ("skip_rating",)]
    assert asked.heard == [("finish",), ("keep_open",), *last]
