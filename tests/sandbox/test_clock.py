"""A clock that can be turned, within reason."""

import pytest

from kiosk.sandbox.clock import FARTHEST_S, SandboxClock, machine_seconds, shown
from tests.sandbox.desk import NOON


def test_it_turns_both_ways() -> None:
    clock = SandboxClock(NOON.timestamp)
    clock.turn(90)
    clock.turn(-30.5)
    assert clock.now_s() == NOON.timestamp() + 59.5
    assert shown(clock.now_s()) == "2026-05-13T12:00:59.500Z"
    assert clock.now.isoformat() == "2026-05-13T12:00:59.500000+00:00"


def test_it_goes_on_by_itself() -> None:
    clock = SandboxClock()
    first = clock.now_s()
    assert machine_seconds() >= first
    assert clock.now_s() >= first


@pytest.mark.parametrize("seconds", [FARTHEST_S + 1, -FARTHEST_S - 1, float("inf"), float("nan")])
def test_it_turns_no_further_than_dates_go(seconds: float) -> None:
    clock = SandboxClock(NOON.timestamp)
    with pytest.raises(ValueError, match="50 years"):
        clock.turn(seconds)
    assert clock.offset_s == 0


def test_it_can_start_turned() -> None:
    assert SandboxClock(NOON.timestamp, offset_s=60).now_s() == NOON.timestamp() + 60
