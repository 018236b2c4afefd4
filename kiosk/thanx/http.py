"""One HTTP client for all of Thanx: own limit, total deadline, capped bodies; no redirects, no cookies."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import httpx

from kiosk.domain.answer import NotApplied, Unknown
from kiosk.domain.trouble import Code
from kiosk.ports import Clock
from kiosk.thanx.exchange import Call, Reply, Request, retry_after_s
from kiosk.thanx.limiter import Limiter


@dataclass(slots=True)
class _Progress:
    """How far a call has come, so that its end can be judged wherever it stops."""

    is_sent: bool = False
    reply: Reply | None = None
    body: bytearray = field(default_factory=bytearray)

    async def trace(self, event: str, _: object) -> None:
        """Called by httpcore: from the first byte of the request on, Thanx may have acted."""
        self.is_sent = self.is_sent or event.endswith(".send_request_headers.started")

    def ended(self, code: Code, detail: str) -> Reply | NotApplied | Unknown:
        """The status decides once it has arrived; without it all hangs on whether anything was sent."""
        if self.reply is not None:
            return replace(self.reply, body=bytes(self.body))
        return Unknown(code, detail) if self.is_sent else NotApplied(code, detail)


class Http:
    """Sends requests. Never raises for what the network does; a reason holds only names of faults.

    `transport` is another way to the other side than the network.
    """

    def __init__(
        self,
        clock: Clock,
        deadline_s: float,
        heard: Callable[[Call], None],
        *,
        idle_s: float = 2.0,
        limiter: Limiter | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._clock = clock
        self._deadline_s = deadline_s
        self._heard = heard
        self._limiter = limiter or Limiter(clock)
        # A cookie would tie one guest to the next; proxies and netrc of the environment are not for us.
        self._client = httpx.AsyncClient(
            transport=transport,
            follow_redirects=False,
            trust_env=False,
            # The total deadline counts everything; but a connection that takes too long is only put away
            # cleanly when its own limit ends it.
            timeout=httpx.Timeout(None, connect=deadline_s / 2),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            # Servers end idle connections, often after 5 s: one that ends as we call looks like an outage.
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=idle_s),
        )

    @property
    def budget(self) -> tuple[int, int]:
        """Calls of the last 15 minutes, and how many they may be (contract 2.3)."""
        return self._limiter.budget

    async def send(self, request: Request) -> Reply | NotApplied | Unknown:
        """The reply, or why there is none. Waits for the limiter, but no longer than a call may take."""
        await self._limiter.recall()
        if (wait_s := self._limiter.wait_s) > self._deadline_s:
            return NotApplied(Code.LOYALTY_SLOW, "own limit of calls reached", wait_s)
        await self._limiter.take()
        started_s = self._clock.monotonic_s()
        said = await self._said(request)
        status = said.status if isinstance(said, Reply) else 0
        ms = (self._clock.monotonic_s() - started_s) * 1000
        self._heard(Call(request.method, urlsplit(request.url).path, request.state, status, ms))
        return said

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._client.aclose()

    async def _said(self, request: Request) -> Reply | NotApplied | Unknown:
        progress = _Progress()
        try:
            async with asyncio.timeout(self._deadline_s):
                await self._converse(request, progress)
        except (TimeoutError, httpx.TimeoutException):
            return progress.ended(Code.LOYALTY_SLOW, "deadline")
        except (httpx.HTTPError, OSError) as fault:
            return progress.ended(Code.LOYALTY_DOWN, _names(fault))
        return progress.ended(Code.LOYALTY_DOWN, "no answer")

    async def _converse(self, request: Request, progress: _Progress) -> None:
        async with self._client.stream(
            request.method,
            request.url,
            params=request.query or None,
            # Nothing packed: a small answer can't grow into a large one.
            headers={**request.headers, "Accept-Encoding": "identity"},
            content=request.body or None,
            extensions={"trace": progress.trace},
        ) as response:
            progress.reply = self._head(response)
            async for chunk in response.aiter_raw():
                if len(progress.body) + len(chunk) > request.most_bytes:
                    return
                progress.body += chunk

    def _head(self, response: httpx.Response) -> Reply:
        headers = response.headers
        retry_s = retry_after_s(headers.get("Retry-After", ""), self._clock.now())
        kind = headers.get("Content-Type", "")
        return Reply(response.status_code, content_type=kind, retry_after_s=retry_s)


def _names(fault: BaseException) -> str:
    """The kinds of the fault and what lies under it; their texts may hold what must not be told."""
    names: list[str] = []
    cause: Any = fault
    while cause is not None:
        if type(cause).__name__ not in names:
            names.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return " < ".join(names)
