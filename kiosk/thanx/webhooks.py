"""The receiver of Thanx's webhooks: checked on the raw bytes before they are read, answered in time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kiosk.domain.notice import Notice
from kiosk.domain.trouble import Outage
from kiosk.thanx.notices import notice
from kiosk.thanx.signature import HEADER, is_signed

_log = logging.getLogger(__name__)

# Thanx waits for 15 s and does not come again: what is not kept by then is lost.
ANSWER_WITHIN_S = 12.0
# A batch of 10,000 that all failed is told of with every name.
MOST_BYTES = 4 * 1024 * 1024


class Webhooks:
    """An ASGI app (contract 6). `hear` keeps a notice; True if it is news. It may raise Outage."""

    def __init__(self, secret: str, hear: Callable[[Notice], Awaitable[bool]]) -> None:
        self._secret = secret
        self._hear = hear

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers 200 when it is kept, or known; 4xx for what is not Thanx's; 503 when it can't be kept."""
        request = Request(scope, receive)
        try:
            async with asyncio.timeout(ANSWER_WITHIN_S):
                status = await self._status(request)
        except ClientDisconnect:
            return
        except (TimeoutError, Outage):
            status = 503
        if status != 200:
            _log.warning("webhook not taken", extra={"status": status})
        await Response(b"{}", status, media_type="application/json")(scope, receive, send)

    async def _status(self, request: Request) -> int:
        if request.method != "POST":
            return 405
        body = await _body(request)
        if body is None:
            return 413
        if not is_signed(self._secret, body, request.headers.get(HEADER, "")):
            return 401
        told = notice(body)
        if told is None:
            return 400
        is_news = await self._hear(told)
        _log.info("webhook", extra={"code": told.event, "state": told.state, "outcome": is_news})
        return 200


async def _body(request: Request) -> bytes | None:
    """All of it, or None when it is too long."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)
