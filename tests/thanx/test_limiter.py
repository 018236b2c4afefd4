import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.thanx.limiter import PER_QUARTER, PER_SECOND, QUARTER_S, Limiter
from tests.clock import TurnedClock


def _starts(pauses: list[float]) -> list[float]:
    """When calls start that are asked for after these pauses."""

    async def scene() -> list[float]:
        clock = TurnedClock()
        limiter = Limiter(clock)
        starts = []
        for pause in pauses:
            clock.turn(pause)
            await limiter.take()
            starts.append(clock.monotonic_s())
        return starts

    return asyncio.run(scene())


def _crowded(starts: list[float], most: int, window_s: float) -> bool:
    """Less a nanosecond: what is summed up from floats is not exact."""
    return any(
        later - earlier < window_s - 1e-9 for earlier, later in zip(starts, starts[most:], strict=False)
    )


@given(st.lists(st.floats(0, 3), max_size=60))
def test_no_second_holds_more_than_four_calls(pauses: list[float]) -> None:
    starts = _starts(pauses)
    assert not _crowded(starts, PER_SECOND, 1.0)
    assert all(earlier <= later for earlier, later in pairwise(starts))


@settings(max_examples=5, deadline=None)
@given(st.lists(st.floats(0, 0.9), min_size=1, max_size=40))
def test_no_quarter_of_an_hour_holds_more_than_its_number(pauses: list[float]) -> None:
    starts = _starts((pauses * (5_000 // len(pauses)))[:5_000])
    assert not _crowded(starts, PER_QUARTER, QUARTER_S)
    assert not _crowded(starts, PER_SECOND, 1.0)


def test_both_windows_bite() -> None:
    starts = _starts([0.0] * (PER_QUARTER + 1))
    assert starts[3] == 0.0
    assert starts[4] == pytest.approx(1.0)
    assert starts[PER_QUARTER - 1] < QUARTER_S
    assert starts[PER_QUARTER] == pytest.approx(QUARTER_S)


def test_those_who_wait_at_once_start_in_the_order_they_asked() -> None:
    async def scene() -> tuple[list[int], float, float]:
        clock = TurnedClock()
        limiter = Limiter(clock)
        started: list[int] = []

        async def one(number: int) -> None:
            await limiter.take()
            started.append(number)

        await asyncio.gather(*map(one, range(9)))
        return started, clock.monotonic_s(), limiter.wait_s

    started, passed_s, wait_s = asyncio.run(scene())
    assert started == list(range(9))
    assert passed_s >= 2.0
    assert 0 <= wait_s <= 1.0


def test_a_free_limiter_waits_for_nothing() -> None:
    assert Limiter(TurnedClock()).wait_s == 0
