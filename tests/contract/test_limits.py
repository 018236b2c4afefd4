"""No call of ours is one that Thanx's limiter would turn away, in any second or quarter of an hour."""

import asyncio
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.profile import Sought
from kiosk.sandbox.limiter import Limiter as Theirs
from kiosk.sandbox.running import RunningSandbox, running
from kiosk.thanx.limiter import Limiter as Ours
from tests.clock import TurnedClock
from tests.offices import Bench, at_office


def _turned_away(pauses: list[float]) -> int:
    """How many of our calls, asked for after these pauses, their limiter would answer with 429."""

    async def scene() -> int:
        clock, theirs, away = TurnedClock(), Theirs(), 0
        ours = Ours(clock)
        for pause in pauses:
            clock.turn(pause)
            await ours.take()
            away += not theirs.lets_through("client", 1_000_000 + clock.monotonic_s())
        return away

    return asyncio.run(scene())


@given(st.lists(st.floats(0, 2), max_size=80))
def test_none_in_any_second(pauses: list[float]) -> None:
    assert _turned_away(pauses) == 0


@settings(max_examples=5, deadline=None)
@given(st.lists(st.floats(0, 0.9), min_size=1, max_size=40))
def test_none_in_any_quarter_of_an_hour(pauses: list[float]) -> None:
    assert _turned_away((pauses * (4_000 // len(pauses)))[:4_000]) == 0


def test_without_our_limiter_theirs_would_bite() -> None:
    theirs = Theirs()
    passed = [theirs.lets_through("client", 1_000_000 + number * 0.1) for number in range(10)]
    assert passed == [True] * 5 + [False] * 5


def test_none_over_http_and_the_calls_come_as_fast_as_they_may(tmp_path: Path) -> None:
    """Forty calls at once by the real client, on a clock that both sides share."""

    async def scene(bench: Bench) -> float:
        began_s = bench.clock.monotonic_s()
        for _ in range(10):
            await bench.partner.scopes()
            await bench.partner.merchants()
            await bench.partner.users(Sought(most=3))
            await bench.catalogue.templates(fresh=True)
        return bench.clock.monotonic_s() - began_s

    with running(strict=True) as sandbox:
        passed_s = at_office(tmp_path, sandbox, scene)
        assert _statuses(sandbox) == {200}
        assert len(sandbox.journal()) == 40
        assert 9 <= passed_s < 12


def _statuses(sandbox: RunningSandbox) -> set[int]:
    return {call["status"] for call in sandbox.journal()}
