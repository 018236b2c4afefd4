import asyncio
from dataclasses import dataclass, field

import httpx
import pytest

from kiosk.domain.answer import NotApplied, Unknown
from kiosk.domain.trouble import Code
from kiosk.thanx.exchange import MOST_BYTES, Call, Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.limiter import PER_QUARTER
from tests.clock import TurnedClock
from tests.thanx.wire_server import Act, Heard, drips, hangs, replies, sends, serving

DEADLINE_S = 0.4
HEAD = b"HTTP/1.1 201 Created\r\nContent-Length: 400\r\n\r\n"


@dataclass
class Seen:
    """What came of some calls."""

    said: list[Reply | NotApplied | Unknown] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)


def _calls(*acts: Act, times: int = 1, query: tuple[tuple[str, str], ...] = ()) -> Seen:
    """So many calls to a server that acts so."""

    async def scene() -> Seen:
        seen = Seen()
        async with serving(*acts) as server:
            http = Http(TurnedClock(), DEADLINE_S, seen.calls.append)
            request = Request(
                "POST", f"{server.url}/api/baskets", {"X-One": "1"}, query, b'{"a":1}', "placed"
            )
            for _ in range(times):
                seen.said.append(await http.send(request))
            await http.aclose()
            seen.heard = server.heard
        return seen

    return asyncio.run(scene())


def test_a_call_carries_its_headers_query_and_bytes() -> None:
    states = (("reward_states[]", "delivered"), ("reward_states[]", "active"))
    seen = _calls(replies(201, '{"b":2}'), query=states)
    assert seen.said == [Reply(201, b'{"b":2}')]
    request = seen.heard[0]
    query = "reward_states%5B%5D=delivered&reward_states%5B%5D=active"
    assert request.line == f"POST /api/baskets?{query} HTTP/1.1"
    assert request.headers["x-one"] == "1"
    assert request.headers["accept-encoding"] == "identity"
    assert request.body == b'{"a":1}'


def test_every_call_is_told_without_its_query() -> None:
    seen = _calls(replies(201), sends(), times=2, query=(("location_id", "92b7b0dac4"),))
    first, second = seen.calls
    assert (first.method, first.path, first.state, first.status) == ("POST", "/api/baskets", "placed", 201)
    assert second.status == 0
    assert first.ms >= 0


def test_redirects_are_not_followed() -> None:
    seen = _calls(replies(302, "", "Location: http://127.0.0.1:1/elsewhere"))
    assert seen.said == [Reply(302)]
    assert len(seen.heard) == 1


def test_no_cookie_ties_one_guest_to_the_next() -> None:
    seen = _calls(replies(200, "{}", "Set-Cookie: guest=one; Path=/"), times=2)
    assert "cookie" not in seen.heard[1].headers


def test_an_answer_says_its_kind_and_when_to_come_back() -> None:
    seen = _calls(replies(429, "{}", "Content-Type: application/json", "Retry-After: 9"))
    assert seen.said == [Reply(429, b"{}", "application/json", 9.0)]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (hangs, Code.LOYALTY_SLOW),
        (drips(b"HTTP/1.1 201 Cre", b"a"), Code.LOYALTY_SLOW),
        (sends(), Code.LOYALTY_DOWN),
        (sends(b"HTTP/1.1 20"), Code.LOYALTY_DOWN),
        (sends(b"SSH-2.0-OpenSSH\r\n\r\n"), Code.LOYALTY_DOWN),
        (sends(b"HTTP/1.1 999999 What\r\n\r\n"), Code.LOYALTY_DOWN),
    ],
)
def test_without_a_status_line_it_may_have_happened(act: Act, code: Code) -> None:
    (said,) = _calls(act).said
    assert isinstance(said, Unknown)
    assert said.code is code


@pytest.mark.parametrize(
    "act",
    [
        drips(HEAD, b" "),
        sends(HEAD, b'{"disc'),
        sends(b"HTTP/1.1 201 C\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    ],
)
def test_once_the_status_has_come_it_decides(act: Act) -> None:
    (said,) = _calls(act).said
    assert isinstance(said, Reply)
    assert said.status == 201


def test_the_deadline_is_for_the_whole_call() -> None:
    async def scene() -> float:
        start = asyncio.get_running_loop().time()
        async with serving(drips(HEAD, b" ")) as server:
            http = Http(TurnedClock(), DEADLINE_S, lambda _: None)
            await http.send(Request("GET", server.url))
            passed = asyncio.get_running_loop().time() - start
            await http.aclose()
        return passed

    assert DEADLINE_S <= asyncio.run(scene()) < DEADLINE_S + 2


@pytest.mark.parametrize("size", [MOST_BYTES, MOST_BYTES + 1, 40 * MOST_BYTES])
def test_a_body_is_read_only_so_far(size: int) -> None:
    (said,) = _calls(replies(201, b"x" * size)).said
    assert isinstance(said, Reply)
    assert said.status == 201
    assert len(said.body) <= MOST_BYTES
    assert (len(said.body) == size) is (size <= MOST_BYTES)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/api", "http://[::1]:1/api"])
def test_what_cannot_be_reached_was_not_applied(url: str) -> None:
    async def scene() -> Reply | NotApplied | Unknown:
        http = Http(TurnedClock(), 5.0, lambda _: None)
        said = await http.send(Request("GET", url))
        await http.aclose()
        return said

    said = asyncio.run(scene())
    assert isinstance(said, NotApplied)
    assert said.code is Code.LOYALTY_DOWN
    assert "127.0.0.1" not in said.detail


@pytest.mark.parametrize(
    ("act", "code"),
    [(sends(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Code.LOYALTY_DOWN), (hangs, Code.LOYALTY_SLOW)],
)
def test_without_a_handshake_it_was_not_applied(act: Act, code: Code) -> None:
    async def scene() -> Reply | NotApplied | Unknown:
        async with serving(act, unasked=True) as server:
            http = Http(TurnedClock(), DEADLINE_S, lambda _: None)
            said = await http.send(Request("GET", server.url.replace("http://", "https://")))
            await http.aclose()
        return said

    said = asyncio.run(scene())
    assert isinstance(said, NotApplied)
    assert said.code is code


def test_the_environment_cannot_send_calls_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert _calls(replies(200)).said == [Reply(200, b"{}")]


def test_our_own_limit_ends_a_call_that_would_wait_too_long() -> None:
    async def scene() -> tuple[Reply | NotApplied | Unknown, int]:
        calls: list[Call] = []
        http = Http(TurnedClock(), DEADLINE_S, calls.append)
        request = Request("GET", "http://127.0.0.1:1/")
        said = [await http.send(request) for _ in range(5)][-1]
        await http.aclose()
        return said, len(calls)

    said, calls = asyncio.run(scene())
    assert isinstance(said, NotApplied)
    assert said.code is Code.LOYALTY_SLOW
    assert said.retry_after_s == pytest.approx(1.0)
    assert calls == 4
    assert PER_QUARTER < 2_000


def test_a_request_may_ask_for_a_longer_answer() -> None:
    async def scene() -> Reply | NotApplied | Unknown:
        async with serving(replies(200, b"x" * 2 * MOST_BYTES)) as server:
            http = Http(TurnedClock(), 5.0, lambda _: None)
            said = await http.send(Request("GET", server.url, most_bytes=2 * MOST_BYTES))
            await http.aclose()
        return said

    said = asyncio.run(scene())
    assert isinstance(said, Reply)
    assert len(said.body) == 2 * MOST_BYTES


@pytest.mark.parametrize(("idle_s", "connections"), [(0.0, 2), (60.0, 1)])
def test_a_connection_that_was_idle_too_long_is_not_used_again(idle_s: float, connections: int) -> None:
    async def scene() -> None:
        async with serving(replies(200)) as server:
            http = Http(TurnedClock(), DEADLINE_S, lambda _call: None, idle_s=idle_s)
            for _ in range(2):
                assert isinstance(await http.send(Request("GET", server.url)), Reply)
            assert server.connections == connections
            await http.aclose()

    asyncio.run(scene())


class _Echo(httpx.AsyncBaseTransport):
    """Another way than the network: says what was sent."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(request.content))


def test_another_way_than_the_network_may_be_taken() -> None:
    async def scene() -> Reply | NotApplied | Unknown:
        http = Http(TurnedClock(), DEADLINE_S, lambda _call: None, transport=_Echo())
        return await http.send(Request("POST", "http://127.0.0.1/api", body=b"hello"))

    assert asyncio.run(scene()) == Reply(200, b"hello")
