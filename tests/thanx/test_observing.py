import asyncio

from kiosk.domain.answer import NotApplied, Unknown
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.observing import Exchanged, Meddling, Mischief, Observing, network
from tests.clock import TurnedClock
from tests.thanx.wire_server import Act, hangs, replies, serving


def said(*acts: Act, times: int = 1, plans: tuple[Mischief, ...] = ()) -> tuple[
    list[Reply | NotApplied | Unknown], list[Exchanged], list[tuple[str, str]], int
]:  # fmt: skip
    """What the client believes, what went over the wire, what was meddled with, what the server heard."""

    async def scene() -> tuple[
        list[Reply | NotApplied | Unknown], list[Exchanged], list[tuple[str, str]], int
    ]:
        clock, seen = TurnedClock(), list[Exchanged]()
        meddled: list[tuple[str, str]] = []
        async with serving(*acts) as server:
            observing = Observing(network(), clock, seen.append)
            watched = Meddling(observing, lambda *what: meddled.append(what), list(plans))
            http = Http(clock, 0.4, lambda _: None, transport=watched)
            headers = {"Authorization": "Bearer mine"}
            request = Request("POST", f"{server.url}/api/baskets", headers, (("a", "1"),), b'{"id":"b"}')
            answers = [await http.send(request) for _ in range(times)]
            await http.aclose()
            return answers, seen, meddled, len(server.heard)

    return asyncio.run(scene())


def test_a_call_is_told_as_it_went_over_the_wire() -> None:
    answers, (seen,), _, _ = said(replies(201, '{"b":2}'))
    assert answers == [Reply(201, b'{"b":2}')]
    assert (seen.method, seen.status, seen.body, seen.answer) == ("POST", 201, b'{"id":"b"}', b'{"b":2}')
    assert seen.url.endswith("/api/baskets?a=1")
    assert dict(seen.headers)["Authorization"] == "Bearer mine"
    assert "mine" not in repr(seen)


def test_a_call_without_an_answer_is_told_with_its_fault() -> None:
    (answer,), (seen,), _, _ = said(hangs)
    assert isinstance(answer, Unknown)
    assert (seen.status, seen.answer) == (0, b"")
    assert seen.fault != ""


def test_what_is_down_sends_nothing() -> None:
    answers, seen, meddled, heard = said(replies(201), times=2, plans=(Mischief("down", "/api/"),))
    assert isinstance(answers[0], NotApplied)
    assert isinstance(answers[1], Reply)
    assert (len(seen), meddled, heard) == (1, [("down", "/api/baskets")], 1)


def test_a_busy_thanx_is_not_asked() -> None:
    answers, seen, _, heard = said(replies(201), plans=(Mischief("busy"),))
    assert isinstance(answers[0], Reply)
    assert (answers[0].status, seen, heard) == (429, [], 0)


def test_an_answer_is_lost_after_it_was_given() -> None:
    (answer,), (seen,), _, heard = said(replies(201), plans=(Mischief("lost"),))
    assert isinstance(answer, Unknown)
    assert (seen.status, heard) == (201, 1)


def test_a_token_that_is_none_is_what_goes_over_the_wire() -> None:
    _, (seen,), meddled, _ = said(replies(401), plans=(Mischief("expired"), Mischief("down", "/elsewhere")))
    assert dict(seen.headers)["Authorization"] == "Bearer " + "0" * 64
    assert meddled == [("expired", "/api/baskets")]
