from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.denial import ASKED_AFTER_S, MOST_LOOKS, Denial
from kiosk.domain.money import Money
from kiosk.domain.payment import Attempt, AttemptId, Outcome

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ATTEMPT = Attempt(AttemptId("A000000001"), "order-1", Money(1285), Outcome.NOT_STARTED)


def test_it_is_asked_again_after_five_minutes_whatever_the_wall_clock_says() -> None:
    denial = Denial(ATTEMPT, NOON)
    for now in (NOON - timedelta(hours=9), NOON, NOON + timedelta(days=9)):
        assert not denial.is_due(now, ASKED_AFTER_S - 1)
        assert denial.is_due(now, ASKED_AFTER_S)


@pytest.mark.parametrize(
    ("ended_at", "day_ends"),
    [
        (NOON, datetime(2026, 3, 3, 4, 0, tzinfo=UTC)),
        (datetime(2026, 3, 2, 2, 0, tzinfo=UTC), datetime(2026, 3, 2, 4, 0, tzinfo=UTC)),
        # Shortly before the end the next one counts.
        (datetime(2026, 3, 2, 3, 30, tzinfo=UTC), datetime(2026, 3, 3, 4, 0, tzinfo=UTC)),
    ],
)
def test_it_is_asked_once_more_when_the_day_is_over(ended_at: datetime, day_ends: datetime) -> None:
    denial = Denial(ATTEMPT, ended_at, looks=1)
    assert not denial.is_due(day_ends - timedelta(seconds=1), ASKED_AFTER_S, UTC)
    assert denial.is_due(day_ends, ASKED_AFTER_S, UTC)
    assert not denial.is_due(day_ends, ASKED_AFTER_S - 1, UTC)


def test_the_day_ends_by_the_shops_clock() -> None:
    denial, zone = Denial(ATTEMPT, NOON, looks=1), ZoneInfo("America/New_York")
    four_there = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    assert not denial.is_due(four_there - timedelta(seconds=1), ASKED_AFTER_S, zone)
    assert denial.is_due(four_there, ASKED_AFTER_S, zone)


def test_a_no_of_the_future_was_written_by_a_wrong_clock() -> None:
    assert Denial(ATTEMPT, NOON + timedelta(days=400), looks=1).is_due(NOON, ASKED_AFTER_S)


def test_twice_is_enough() -> None:
    assert not Denial(ATTEMPT, NOON, MOST_LOOKS).is_due(NOON + timedelta(days=9), 1e9)
