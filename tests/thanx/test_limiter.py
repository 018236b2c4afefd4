import asyncio
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.database import Database
from kiosk.store.tally import SqliteTally
from kiosk.thanx.limiter import PER_QUARTER, PER_SECOND, QUARTER_S, Limiter
from tests.clock import TurnedClock


def _starts(pauses: list[float], share: float = 1.0) -> list[float]:
    """When calls start that are asked for after these pauses."""

    async def scene() -> list[float]:
        clock = TurnedClock()
        limiter = Limiter(clock, share)
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


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5])
def test_a_share_is_a_share_of_both_windows(share: float) -> None:
    starts = _starts([0.0] * (int(PER_QUARTER * share) + 1), share)
    per_second = max(1, int(PER_SECOND * share))
    assert not _crowded(starts, per_second, per_second / (PER_SECOND * share))
    assert starts[-1] >= QUARTER_S - 1e-9


def test_a_restart_does_not_begin_it_anew(tmp_path: Path) -> None:
    """Each start of the kiosk makes three calls: all of them together keep to both windows."""

    async def scene() -> list[float]:
        clock, starts = TurnedClock(), []
        for _ in range(8):
            database = Database.open(tmp_path / "kiosk.db")
            limiter = Limiter(clock, 0.01, SqliteTally(database))
            for _ in range(3):
                await limiter.recall()
                await limiter.take()
                starts.append(clock.monotonic_s())
            database.close()
        return starts

    starts = asyncio.run(scene())
    assert not _crowded(starts, 19, QUARTER_S)
    assert not _crowded(starts, 1, 25)
    assert starts[18] < QUARTER_S <= starts[19] + 1e-9


def test_a_store_that_fails_stops_no_call(tmp_path: Path) -> None:
    async def scene() -> float:
        database = Database.open(tmp_path / "kiosk.db")
        database.close()
        clock = TurnedClock()
        limiter = Limiter(clock, tally=SqliteTally(database))
        await limiter.recall()
        for _ in range(5):
            await limiter.take()
        return clock.monotonic_s()

    assert asyncio.run(scene()) == pytest.approx(1.0)


def test_what_is_too_old_to_matter_is_thrown_away(tmp_path: Path) -> None:
    async def scene() -> int:
        database = Database.open(tmp_path / "kiosk.db")
        clock = TurnedClock()
        limiter = Limiter(clock, tally=SqliteTally(database))
        for _ in range(500):
            clock.turn(100)
            await limiter.take()
        (rows,) = await database.rows("SELECT count(*) FROM tally")
        database.close()
        return int(rows[0])

    assert asyncio.run(scene()) < 12


def test_a_free_limiter_waits_for_nothing() -> None:
    assert Limiter(TurnedClock()).wait_s == 0
