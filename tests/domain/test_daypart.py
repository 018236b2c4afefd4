"""A window of the day, also over midnight."""

from datetime import UTC, datetime, time

import pytest

from kiosk.domain.daypart import Daypart

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
BREAKFAST = Daypart(time(7, 30), time(11))
LATE = Daypart(time(22), time(2), frozenset({4, 5}))


@pytest.mark.parametrize(
    ("hour", "minute", "holds"), [(7, 29, False), (7, 30, True), (10, 59, True), (11, 0, False)]
)
def test_from_its_start_until_just_before_its_end(hour: int, minute: int, holds: bool) -> None:
    assert BREAKFAST.holds(MONDAY.replace(hour=hour, minute=minute)) is holds


@pytest.mark.parametrize(
    ("day", "hour", "holds"),
    [(6, 23, True), (7, 1, True), (7, 3, False), (7, 23, True), (8, 1, True), (8, 23, False), (6, 1, False)],
)
def test_over_midnight_the_night_belongs_to_the_day_on_which_it_began(
    day: int, hour: int, holds: bool
) -> None:
    assert LATE.holds(datetime(2026, 3, day, hour, tzinfo=UTC)) is holds


def test_only_on_its_days() -> None:
    weekend = Daypart(time(9), time(12), frozenset({5, 6}))
    assert not weekend.holds(MONDAY.replace(hour=10))
    assert weekend.holds(datetime(2026, 3, 7, 10, tzinfo=UTC))
