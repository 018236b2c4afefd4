import asyncio

from kiosk.domain.answer import NotApplied, Refused
from kiosk.domain.trouble import Code
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.sessions import Sessions, Trouble
from tests.clock import TurnedClock
from tests.thanx.visits import JANE, settings_at
from tests.thanx.wire_server import Act, Heard, hangs, replies, serving

TOKEN = replies(200, '{"access_token": "abc123", "expires_in": 900}')
NEXT_TOKEN = replies(200, '{"access_token": "def456", "expires_in": 900}')


def _exchanged(*acts: Act, times: int = 1, deadline_s: float = 0.4) -> tuple[Reply | Trouble, list[Heard]]:
    """What the last of so many calls in Jane's name came to."""

    async def scene() -> tuple[Reply | Trouble, list[Heard]]:
        async with serving(*acts) as server:
            sessions = Sessions(settings_at(server.url, deadline_s), TurnedClock(), lambda _: None)
            request = Request("GET", f"{server.url}/users/me", {"X-One": "1"})
            said = [await sessions.exchange(JANE, request) for _ in range(times)][-1]
            await sessions.http.aclose()
            return said, server.heard

    return asyncio.run(scene())


def test_a_token_is_made_once_and_goes_with_each_call() -> None:
    said, heard = _exchanged(TOKEN, replies(200), times=2)
    assert isinstance(said, Reply)
    assert [each.line.split()[1] for each in heard] == ["/partner/oauth/token", "/users/me", "/users/me"]
    assert {each.headers["authorization"] for each in heard[1:]} == {"Bearer abc123"}
    assert heard[1].headers["x-one"] == "1"


def test_a_token_that_is_no_longer_taken_is_made_anew_once() -> None:
    said, heard = _exchanged(TOKEN, replies(401), NEXT_TOKEN, replies(401))
    assert isinstance(said, NotApplied)
    assert said.code is Code.LOYALTY_CREDENTIALS
    assert [each.headers["authorization"] for each in heard[1::2]] == ["Bearer abc123", "Bearer def456"]


def test_without_a_token_the_call_was_not_made() -> None:
    said, heard = _exchanged(hangs)
    assert isinstance(said, NotApplied)
    assert len(heard) == 1


def test_a_stranger_is_refused_before_the_call() -> None:
    said, heard = _exchanged(replies(400, '{"error":{"code":"BAD_REQUEST","message":"Unknown user"}}'))
    assert isinstance(said, Refused)
    assert said.code is Code.UNKNOWN_MEMBER
    assert len(heard) == 1


def test_in_one_visit_a_token_is_made_anew_once_however_often_it_is_turned_away() -> None:
    acts = (TOKEN, replies(401), NEXT_TOKEN, replies(200), replies(401))
    said, heard = _exchanged(*acts, times=4, deadline_s=8)
    assert isinstance(said, NotApplied)
    made = [each.line.split()[1] for each in heard].count("/partner/oauth/token")
    assert (made, len(heard)) == (2, 7)
