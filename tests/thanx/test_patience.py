import asyncio

import pytest

from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.patience import Patience
from kiosk.thanx.sessions import Trouble
from tests.clock import TurnedClock
from tests.thanx.wire_server import Act, Heard, replies, sends, serving


def _sent(*acts: Act, may_happen_twice: bool = True) -> tuple[Reply | Trouble, list[Heard], float]:
    """How the call ended, what was heard of it, and how long it waited in between."""

    async def scene() -> tuple[Reply | Trouble, list[Heard], float]:
        async with serving(*acts) as server:
            clock = TurnedClock()
            http = Http(clock, 0.4, lambda _: None)
            request = Request("POST", f"{server.url}/partner/x", {"X-Idempotency-Key": "k"}, body=b"{}")
            said = await Patience(http, clock).send(request, may_happen_twice=may_happen_twice)
            await http.aclose()
            return said, server.heard, clock.monotonic_s()

    return asyncio.run(scene())


def test_a_busy_thanx_is_waited_for_with_growing_pauses() -> None:
    said, heard, waited_s = _sent(*[replies(429)] * 5, replies(200))
    assert isinstance(said, Reply)
    assert len(heard) == 6
    assert len({each.body for each in heard}) == 1
    assert 31 <= waited_s <= 62 + 2


def test_what_thanx_says_about_when_to_come_back_holds() -> None:
    said, _, waited_s = _sent(replies(429, "", "Retry-After: 7"), replies(200))
    assert isinstance(said, Reply)
    assert waited_s == pytest.approx(7)


def test_it_ends_some_time() -> None:
    said, heard, _ = _sent(replies(429))
    assert isinstance(said, NotApplied)
    assert said.code is Code.LOYALTY_SLOW
    assert len(heard) == 7


@pytest.mark.parametrize("act", [replies(500), replies(503), sends()])
def test_what_may_have_happened_is_repeated_only_where_that_is_harmless(act: Act) -> None:
    said, heard, _ = _sent(act, replies(200))
    assert isinstance(said, Reply)
    assert len(heard) == 2
    said, heard, _ = _sent(act, replies(200), may_happen_twice=False)
    assert isinstance(said, Unknown)
    assert len(heard) == 1


def test_who_is_away_is_told_of_soon() -> None:
    said, heard, waited_s = _sent(replies(500))
    assert isinstance(said, Unknown)
    assert len(heard) == 3
    assert waited_s < 3


@pytest.mark.parametrize(
    ("status", "kind"), [(401, NotApplied), (403, NotApplied), (400, Refused), (422, Refused)]
)
def test_a_no_is_not_asked_again(status: int, kind: type) -> None:
    said, heard, _ = _sent(replies(status))
    assert isinstance(said, kind)
    assert len(heard) == 1
