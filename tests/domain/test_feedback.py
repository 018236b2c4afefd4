from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.feedback import Feedback, FeedbackId, FeedbackState, Rating
from tests.builders import NOON

ASKED = Feedback(FeedbackId("fb1"), FeedbackState.UNVIEWED, expires_at=NOON)
WAITING = {FeedbackState.UNVIEWED, FeedbackState.VIEWED}


@pytest.mark.parametrize("state", FeedbackState)
def test_only_what_waits_for_the_guest_may_be_asked(state: FeedbackState) -> None:
    assert Feedback(FeedbackId("fb1"), state).is_open(NOON) == (state in WAITING)


@pytest.mark.parametrize(("seconds", "is_open"), [(-1, True), (0, False), (1, False)])
def test_nobody_is_asked_from_the_moment_it_expires(seconds: int, is_open: bool) -> None:
    assert ASKED.is_open(NOON + timedelta(seconds=seconds)) is is_open


def test_who_has_rated_is_not_asked_again_even_if_the_state_lags() -> None:
    assert not replace(ASKED, rating=1, expires_at=None).is_open(NOON)


def test_what_was_said_is_never_printed() -> None:
    said = replace(ASKED, review="Slow today", response="We are sorry", rating=2)
    assert "Slow" not in repr(said)
    assert "sorry" not in repr(said)
    assert "rating=2" in repr(said)


def test_the_question_stands_until_it_is_answered() -> None:
    assert not Rating().is_asking
    assert not Rating(is_looking=True).is_asking
    asked = Rating(asked=FeedbackId("fb1"))
    assert asked.is_asking
    assert not replace(asked, given=9).is_asking
