"""Stands on loopback between the client and the pretend Thanx, and spoils what passes."""

import asyncio
import contextlib
import gzip
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from socket import SO_LINGER, SOL_SOCKET

_HEAD_ENDS = b"\r\n\r\n"
HUGE = 50 * 1024 * 1024
BOMB = 400 * 1024 * 1024


@dataclass
class Passing:
    """One exchange: what the client asked, how to ask Thanx, and where the answer goes."""

    asked: bytes
    upstream: Callable[[], Awaitable[bytes]]
    writer: asyncio.StreamWriter

    async def sends(self, answer: bytes) -> None:
        self.writer.write(answer)
        await self.writer.drain()

    def resets(self) -> None:
        """The connection ends at once, without a word."""
        self.writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Toxic = Callable[[Passing], Awaitable[None]]


@dataclass
class Proxy:
    """Clean until it gets a toxic. `asked` is what it was told, decrypted if it speaks TLS."""

    port: int
    toxic: Toxic | None = None
    asked: list[bytes] = field(default_factory=list)


@asynccontextmanager
async def proxy(upstream: tuple[str, int], certificate: ssl.SSLContext | None = None) -> AsyncIterator[Proxy]:
    """While the block runs, before that address."""
    spoiling, lines = Proxy(0), set[asyncio.Task[None]]()

    async def serves(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        lines.add(task)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await _exchanges(spoiling, upstream, reader, writer)
        writer.close()
        with contextlib.suppress(OSError, asyncio.CancelledError):
            await writer.wait_closed()

    server = await asyncio.start_server(serves, "127.0.0.1", 0, ssl=certificate)
    spoiling.port = server.sockets[0].getsockname()[1]
    try:
        yield spoiling
    finally:
        server.close()
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)


async def _exchanges(
    spoiling: Proxy, upstream: tuple[str, int], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while True:
        asked = await _message(reader)
        spoiling.asked.append(asked)
        passing = Passing(asked, partial(_answered, upstream, asked), writer)
        if spoiling.toxic is None:
            await passing.sends(await passing.upstream())
        else:
            await spoiling.toxic(passing)
            return


async def _answered(upstream: tuple[str, int], asked: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(*upstream)
    writer.write(asked)
    try:
        return await _message(reader)
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """Head and body of one message that says how long it is."""
    head = await reader.readuntil(_HEAD_ENDS)
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + await reader.readexactly(length)


def answering(status: str, body: bytes, *headers: str) -> bytes:
    lines = (f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", "")
    return "\r\n".join(lines).encode() + body


async def slow(passing: Passing) -> None:
    answer = await passing.upstream()
    await asyncio.sleep(0.05)
    await passing.sends(answer)


async def too_late(passing: Passing) -> None:
    await passing.upstream()
    await asyncio.Event().wait()


async def black_hole(_: Passing) -> None:
    await asyncio.Event().wait()


async def drip(passing: Passing) -> None:
    for byte in await passing.upstream():
        await passing.sends(bytes([byte]))
        await asyncio.sleep(0.02)


async def reset_before(passing: Passing) -> None:
    passing.resets()


async def reset_after(passing: Passing) -> None:
    await passing.upstream()
    passing.resets()


async def reset_in_the_body(passing: Passing) -> None:
    answer = await passing.upstream()
    await passing.sends(answer[: answer.index(_HEAD_ENDS) + 6])
    passing.resets()


async def truncated(passing: Passing) -> None:
    answer = await passing.upstream()
    await passing.sends(answer[:-5])


async def portal(passing: Passing) -> None:
    page = b"<html><body>Welcome to our Wi-Fi. Please accept the terms.</body></html>"
    await passing.sends(answering("200 OK", page, "Content-Type: text/html"))


async def elsewhere(passing: Passing) -> None:
    await passing.sends(answering("302 Found", b"", "Location: http://127.0.0.1:9/login"))


async def too_many(passing: Passing) -> None:
    await passing.sends(answering("429 Too Many Requests", b"{}", "Content-Type: application/json"))


async def broken(passing: Passing) -> None:
    await passing.upstream()
    await passing.sends(answering("503 Service Unavailable", b"upstream connect error"))


async def babble(passing: Passing) -> None:
    await passing.upstream()
    await passing.sends(b"\x00\xff SSH-2.0-nothing of yours\r\n\r\n")


async def bomb(passing: Passing) -> None:
    """As good an answer as any, until it is unpacked."""
    status = (await passing.upstream()).split(b"\r\n")[0].removeprefix(b"HTTP/1.1 ").decode()
    packed = gzip.compress(bytes(1024 * 1024)) * (BOMB // (1024 * 1024))
    headers = ("Content-Type: application/json", "Content-Encoding: gzip")
    await passing.sends(answering(status, packed, *headers))


async def huge(passing: Passing) -> None:
    status = (await passing.upstream()).split(b"\r\n")[0].removeprefix(b"HTTP/1.1 ").decode()
    headers = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {HUGE}\r\n\r\n"
    await passing.sends(headers.encode())
    for _ in range(HUGE // 65_536):
        await passing.sends(b'"' * 65_536)
