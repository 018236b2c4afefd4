"""Clients that really do not keep the rules: what is spoilt goes over the wire, and its item fails."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import demo_config
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.proving.certifying.cast import shipped_cast
from kiosk.proving.certifying.items import ITEMS
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.running import NOT_ASKED, Wish, at_hand, certified, performed
from kiosk.proving.certifying.verdict import Result, judged
from kiosk.sandbox.running import RunningSandbox

Send = Callable[[httpx.Request], Awaitable[httpx.Response]]
Spoil = Callable[[httpx.Request, Send], Awaitable[httpx.Response]]


class Faulty(httpx.AsyncBaseTransport):
    """Between the client and the one who watches."""

    def __init__(self, inner: httpx.AsyncBaseTransport, spoil: Spoil) -> None:
        self._inner = inner
        self._spoil = spoil

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._spoil(request, self._inner.handle_async_request)

    async def aclose(self) -> None:
        await self._inner.aclose()


async def agentless(request: httpx.Request, send: Send) -> httpx.Response:
    request.headers["User-Agent"] = "somebody/1.0.0"
    return await send(request)


async def online(request: httpx.Request, send: Send) -> httpx.Response:
    """As from the web, with what the till calls a place."""
    if request.url.path.endswith("/baskets"):
        body = json.loads(request.content)
        return await send(rewritten(request, {**body, "redemption_venue": "online"}))
    return await send(request)


async def twice(request: httpx.Request, send: Send) -> httpx.Response:
    """Each state of a basket is sent, and sent again."""
    if request.url.path.endswith("/baskets"):
        first = await send(request)
        await first.aread()
        await first.aclose()
    return await send(request)


def rewritten(request: httpx.Request, body: dict[str, object]) -> httpx.Request:
    content = json.dumps(body).encode()
    headers = {**request.headers, "content-length": str(len(content))}
    return httpx.Request(
        request.method, request.url, headers=headers, content=content, extensions=request.extensions
    )


def played(sandbox: RunningSandbox, folder: Path, spoil: Spoil | None, *only: str) -> Record:
    codes = folder / "codes"
    codes.mkdir()
    site = at_hand(demo_config(sandbox.credentials, folder, str(codes)), folder, codes)
    around = None if spoil is None else lambda inner: Faulty(inner, spoil)
    wish = Wish(idle_s=0.0, is_brisk=True, spoilt=around, only=only)
    return asyncio.run(performed(site, shipped_cast(sandbox.credentials.people), codes, wish, lambda _: None))


def failing(record: Record) -> set[str]:
    return {each.item.id for each in judged(ITEMS, record) if each.verdict.result is Result.FAIL}


@pytest.mark.parametrize(
    ("spoil", "items"), [(agentless, {"8.5", "8.10"}), (online, {"8.44"}), (twice, {"8.11"})]
)
def test_a_faulty_client_fails(
    qapp: QGuiApplication, busy_sandbox: RunningSandbox, tmp_path: Path, spoil: Spoil, items: set[str]
) -> None:
    record = played(busy_sandbox, tmp_path, spoil, "plain")
    assert items <= failing(record)
    assert record.missing["phone"] == NOT_ASKED


def test_a_right_client_passes_what_was_played(
    qapp: QGuiApplication, busy_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    record = played(busy_sandbox, tmp_path, None, "plain")
    told = {each.item.id: each.verdict.result for each in judged(ITEMS, record)}
    assert {told[item] for item in ("8.5", "8.10", "8.11", "8.32", "8.44")} == {Result.PASS}
    assert told["8.14"] is told["9.21"] is Result.UNTESTED


def test_an_office_that_nobody_answers_is_told(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    busy_sandbox.fault("drop_before", path="/partner/scopes", always=True)
    with pytest.raises(Unreachable, match="Thanx can't be reached"):
        played(busy_sandbox, tmp_path, None, "office")


def test_what_is_wrong_is_told_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "people.toml"
    file.write_text("[[people]]\nshoe_size = 9\n")
    with pytest.raises(Misuse, match="there is no key shoe_size"):
        certified(Wish(people=file), lambda _: None)
