"""Nothing is forgotten early because a clock was set."""

from datetime import datetime, timedelta

from kiosk.services.aging import Aging
from tests.clock import TurnedClock

DAY = timedelta(days=1)


class Set(TurnedClock):
    """A clock that somebody sets."""

    ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


def test_a_clock_that_runs_is_taken_at_its_word() -> None:
    clock = Set()
    aging = Aging(clock)
    clock.turn(3_600)
    assert aging.before(DAY) == clock.now() - DAY


def test_what_was_written_before_it_was_set_forward_is_not_older_for_that() -> None:
    clock = Set()
    aging, written = Aging(clock), clock.now()
    clock.ahead = timedelta(days=400)
    assert written >= aging.before(DAY)
    clock.turn(DAY.total_seconds() - 1)
    assert written >= aging.before(DAY)
    later = clock.now() - DAY + timedelta(seconds=5)
    clock.turn(2)
    assert written < aging.before(DAY)
    assert later >= aging.before(DAY)


def test_set_back_or_by_a_little_nothing_changes() -> None:
    clock = Set()
    aging = Aging(clock)
    for ahead in (timedelta(seconds=30), timedelta(days=-3)):
        clock.ahead = ahead
        assert aging.before(DAY) == clock.now() - DAY
