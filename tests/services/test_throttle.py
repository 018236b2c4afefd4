"""Guessing is slow, the kiosk has an end that a restart does not lift, and refusals take the same time."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.throttle import MOST_HERE, WITHIN_S, Throttle
from kiosk.store.database import Database
from kiosk.store.tally import SqliteTally
from tests.clock import TurnedClock

PAUSE_S = 1.0
Look = Callable[[], Awaitable[str]]


def stranger(clock: TurnedClock, took_s: float) -> Look:
    """Nobody of that name, found out after so long."""

    async def look() -> str:
        clock.turn(took_s)
        raise Refusal(Code.UNKNOWN_MEMBER)

    return look


async def told(
    throttle: Throttle, clock: TurnedClock, look: Look | None, tries: int = 0
) -> tuple[Code, float]:
    """Why there is no member, and after how long that was told."""
    began_s = clock.monotonic_s()
    with pytest.raises(Refusal) as refusal:
        await throttle.paced(tries, look)
    return refusal.value.code, clock.monotonic_s() - began_s


def test_pauses_grow_from_try_to_try() -> None:
    async def scene() -> list[float]:
        clock = TurnedClock()
        throttle = Throttle(clock, None, PAUSE_S)
        return [(await told(throttle, clock, stranger(clock, 0.2), tries))[1] for tries in range(5)]

    assert asyncio.run(scene()) == pytest.approx([1, 2, 3, 5, 9])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0.05, 3), min_size=1, max_size=9))
def test_unknown_and_badly_written_take_the_same_time(took: list[float]) -> None:
    async def scene() -> None:
        clock = TurnedClock()
        throttle = Throttle(clock, None, PAUSE_S)
        for took_s in took:
            _, unknown_s = await told(throttle, clock, stranger(clock, took_s))
        _, bad_s = await told(throttle, clock, None)
        # The slowest of the last ones is what both are told by.
        assert bad_s == pytest.approx(max(unknown_s, PAUSE_S))

    asyncio.run(scene())


def test_the_eleventh_failure_in_ten_minutes_is_not_looked_up() -> None:
    async def scene() -> None:
        clock = TurnedClock()
        throttle = Throttle(clock, None, PAUSE_S)
        for _ in range(MOST_HERE):
            assert (await told(throttle, clock, stranger(clock, 0.1)))[0] is Code.UNKNOWN_MEMBER
        code, took_s = await told(throttle, clock, stranger(clock, 0.1))
        assert (code, took_s) == (Code.TOO_MANY_TRIES, 0)
        clock.turn(WITHIN_S)
        assert (await told(throttle, clock, stranger(clock, 0.1)))[0] is Code.UNKNOWN_MEMBER

    asyncio.run(scene())


def test_a_restart_does_not_begin_it_anew(tmp_path: Path) -> None:
    async def after_a_start(clock: TurnedClock, look: Look | None) -> Code:
        database = Database.open(tmp_path / "kiosk.db")
        try:
            return (await told(Throttle(clock, SqliteTally(database), PAUSE_S), clock, look))[0]
        finally:
            database.close()

    async def scene() -> None:
        clock = TurnedClock()
        for _ in range(MOST_HERE):
            assert await after_a_start(clock, None) is Code.UNKNOWN_MEMBER
        assert await after_a_start(clock, None) is Code.TOO_MANY_TRIES
        clock.turn(WITHIN_S)
        assert await after_a_start(clock, None) is Code.UNKNOWN_MEMBER

    asyncio.run(scene())


def test_a_store_that_fails_stops_nobody(tmp_path: Path) -> None:
    async def scene() -> None:
        database = Database.open(tmp_path / "kiosk.db")
        database.close()
        clock = TurnedClock()
        throttle = Throttle(clock, SqliteTally(database), PAUSE_S)
        assert (await told(throttle, clock, None))[0] is Code.UNKNOWN_MEMBER

    asyncio.run(scene())


def test_members_and_outages_are_told_at_once_and_count_nothing() -> None:
    async def scene() -> None:
        clock = TurnedClock()
        throttle = Throttle(clock, None, PAUSE_S)

        async def found() -> str:
            return "a member"

        async def down() -> str:
            raise Outage(Code.LOYALTY_DOWN)

        for _ in range(2 * MOST_HERE):
            assert await throttle.paced(0, found) == "a member"
            with pytest.raises(Outage):
                await throttle.paced(0, down)
        assert clock.monotonic_s() == 0

    asyncio.run(scene())
