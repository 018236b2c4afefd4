"""Watches the wire, and can spoil it: what was really sent and what really came back."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime

import httpx

from kiosk.ports import Clock

# What stands between the client and the network.
Transport = httpx.AsyncBaseTransport
Around = Callable[[Transport], Transport]
Headers = tuple[tuple[str, str], ...]

_NOBODY = "Bearer " + "0" * 64
_BUSY = b'{"error":{"code":"GENERIC_ERROR","message":"Too Many Requests"}}'


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One call as it went over the wire. `status` 0: no answer came, `fault` says why.

    Secrets and people are in it: it is masked before anybody sees it.
    """

    at: datetime
    at_s: float
    ms: float
    method: str
    url: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    status: int = 0
    answered: Headers = field(repr=False, default=())
    answer: bytes = field(repr=False, default=b"")
    fault: str = ""


def network(idle_s: float = 2.0) -> Transport:
    """The network itself, as `Http` uses it: proxies and netrc of the environment are not for us."""
    limits = httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=idle_s)
    return httpx.AsyncHTTPTransport(limits=limits, trust_env=False)


class Observing(httpx.AsyncBaseTransport):
    """Passes everything on as it is, and tells of each call once its answer has been read."""

    def __init__(self, inner: Transport, clock: Clock, told: Callable[[Exchanged], None]) -> None:
        self._inner = inner
        self._clock = clock
        self._told = told

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        at, started_s, body = self._clock.now(), self._clock.monotonic_s(), await request.aread()

        def done(response: httpx.Response | None, answer: bytes, fault: str = "") -> None:
            self._told(
                Exchanged(
                    at, started_s, (self._clock.monotonic_s() - started_s) * 1000, request.method,
                    str(request.url), _plain(request.headers), body,
                    response.status_code if response else 0, _plain(response.headers) if response else (),
                    answer, fault,
                )
            )  # fmt: skip

        try:
            response = await self._inner.handle_async_request(request)
        except BaseException as fault:
            done(None, b"", type(fault).__name__)
            raise
        stream = response.stream
        assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101  an asynchronous transport has no other
        return httpx.Response(
            response.status_code, headers=response.headers, extensions=response.extensions,
            stream=_Heard(stream, lambda answer: done(response, answer)),
        )  # fmt: skip

    async def aclose(self) -> None:
        """See httpx."""
        await self._inner.aclose()


class _Heard(httpx.AsyncByteStream):
    def __init__(self, inner: httpx.AsyncByteStream, done: Callable[[bytes], None]) -> None:
        self._inner = inner
        self._done = done
        self._read = bytearray()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            self._read += chunk
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
        self._done(bytes(self._read))


class _Said(httpx.AsyncByteStream):
    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._answer


@dataclass(slots=True)
class Mischief:
    """What is to go wrong with the next calls whose path holds `path`; `count` of them.

    expired: the token is none; down: nothing gets there; lost: the answer is; busy: Thanx says 429.
    """

    what: str
    path: str = ""
    count: int = 1


class Meddling(httpx.AsyncBaseTransport):
    """Does to calls what a bad day does; tells of each, by name and path."""

    def __init__(
        self, inner: Transport, told: Callable[[str, str], None], planned: list[Mischief]
    ) -> None:
        self._inner = inner
        self._told = told
        self._planned = planned

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        mischief = next((each for each in self._planned if each.path in request.url.path), None)
        if mischief is None:
            return await self._inner.handle_async_request(request)
        mischief.count -= 1
        self._planned[:] = [each for each in self._planned if each.count > 0]
        self._told(mischief.what, request.url.path)
        return await self._meddled(mischief.what, request)

    async def aclose(self) -> None:
        """See httpx."""
        await self._inner.aclose()

    async def _meddled(self, what: str, request: httpx.Request) -> httpx.Response:
        if what == "down":
            raise httpx.ConnectError("planned")
        if what == "busy":
            return httpx.Response(429, stream=_Said(_BUSY))
        if what == "expired":
            request.headers["Authorization"] = _NOBODY
        response = await self._inner.handle_async_request(request)
        if what == "lost":
            await response.aread()
            await response.aclose()
            raise httpx.ReadError("planned")
        return response


def _plain(headers: httpx.Headers) -> Headers:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw)
