import asyncio
from collections.abc import Awaitable, Callable

import httpx
import pytest

from kiosk.domain.notice import Event, Notice
from kiosk.domain.trouble import Code, Outage
from kiosk.thanx.signature import HEADER, signed
from kiosk.thanx.webhooks import MOST_BYTES, Webhooks

SECRET = "the-secret"
BATCH = b'{"event":"reward_batch.completed","data":{"issuance_job_id":"job_1","state":"completed"}}'
Hear = Callable[[Notice], Awaitable[bool]]


def _posted(
    body: bytes = BATCH, signature: str | None = None, method: str = "POST", hear: Hear | None = None
) -> tuple[int, list[Notice]]:
    """The answer, and what was kept."""
    kept: list[Notice] = []

    async def keep(notice: Notice) -> bool:
        kept.append(notice)
        return True

    async def scene() -> int:
        transport = httpx.ASGITransport(Webhooks(SECRET, hear or keep))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            headers = {HEADER: signed(SECRET, body) if signature is None else signature}
            return (await client.request(method, "/any/path?x=1", content=body, headers=headers)).status_code

    return asyncio.run(scene()), kept


def test_what_thanx_tells_is_kept() -> None:
    status, kept = _posted()
    assert status == 200
    assert [(each.event, each.job_id) for each in kept] == [(Event.BATCH_COMPLETED, "job_1")]


@pytest.mark.parametrize("signature", ["", "0" * 64, signed("another-secret", BATCH)])
def test_who_is_not_thanx_is_turned_away(signature: str) -> None:
    assert _posted(signature=signature) == (401, [])


def test_the_signature_is_of_the_raw_bytes() -> None:
    spaced = BATCH.replace(b":", b": ")
    assert _posted(spaced)[0] == 200
    assert _posted(spaced, signed(SECRET, BATCH))[0] == 401


@pytest.mark.parametrize(
    ("body", "method", "status"),
    [
        (b"not JSON", "POST", 400),
        (BATCH, "GET", 405),
        (BATCH, "PUT", 405),
        (b" " * (MOST_BYTES + 1), "POST", 413),
    ],
)
def test_what_is_no_webhook_is_turned_away(body: bytes, method: str, status: int) -> None:
    assert _posted(body, method=method) == (status, [])


def test_what_cannot_be_kept_is_not_acknowledged() -> None:
    async def full(_: Notice) -> bool:
        raise Outage(Code.STORE_FAILED)

    assert _posted(hear=full)[0] == 503


def test_the_same_again_is_acknowledged() -> None:
    async def known(_: Notice) -> bool:
        return False

    assert _posted(hear=known)[0] == 200
