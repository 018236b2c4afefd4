"""What people have: feedbacks that expire, and ratings within bounds."""

from datetime import timedelta

import msgspec
import pytest

from kiosk.sandbox.belongings import BirthDate, Card, Feedback
from tests.sandbox.desk import NOON

LATER = NOON + timedelta(days=1)


def feedback(**fields: object) -> Feedback:
    found = {"id": "f", "purchase_id": "p", "expires_at": LATER} | fields
    return msgspec.convert(found, Feedback)


@pytest.mark.parametrize(
    ("state", "then", "later"),
    [
        ("unviewed", "unviewed", "expired"),
        ("viewed", "viewed", "expired"),
        ("rated", "rated", "rated"),
        ("reviewed", "reviewed", "reviewed"),
        ("responded", "responded", "responded"),
    ],
)
def test_only_what_nobody_answered_expires(state: str, then: str, later: str) -> None:
    found = feedback(state=state)
    assert (found.state_at(NOON), found.state_at(LATER)) == (then, later)


def test_it_may_be_answered_until_it_is_said_or_too_late() -> None:
    assert feedback().may_be_answered(NOON)
    assert not feedback().may_be_answered(LATER)
    rated = feedback(state="rated", rating=7)
    assert rated.may_be_answered(NOON)
    assert not rated.is_open(NOON)
    assert feedback().is_open(NOON)
    assert not feedback(state="reviewed").may_be_answered(NOON)
    assert feedback(expires_at=None).may_be_answered(LATER)


@pytest.mark.parametrize("rating", [0, 11, 7.5, "7"])
def test_a_rating_is_1_to_10(rating: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        feedback(rating=rating)


def test_a_card_has_four_digits_and_a_birthday_a_month() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"id": "c", "last4": "42424", "type": "visa"}, Card)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"month": 13, "day": 1}, BirthDate)
    assert msgspec.convert({"month": 8, "day": 14}, BirthDate).year is None
