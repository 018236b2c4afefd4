"""The network at its worst: a server on loopback that answers each request as a test says, byte by byte."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

Act = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Heard:
    """A request as it came in; header names in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes


class WireServer:
    """Plays one act a request, in order, then the last one again. Unasked: without waiting for requests."""

    def __init__(self, acts: tuple[Act, ...], unasked: bool) -> None:
        self._acts = list(acts)
        self._unasked = unasked
        self.heard: list[Heard] = []
        self.connections = 0
        self.url = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while not writer.is_closing():
                if not self._unasked:
                    self.heard.append(await _request(reader))
                act = self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]
                await act(writer)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            return
        finally:
            writer.transport.abort()


@asynccontextmanager
async def serving(*acts: Act, unasked: bool = False) -> AsyncIterator[WireServer]:
    """Serves on a free port until the block ends; whoever still talks is cut off."""
    wire = WireServer(acts, unasked)
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(mine := _this_task())
        with suppress(asyncio.CancelledError):
            await wire.talk(reader, writer)
        talks.discard(mine)

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    wire.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield wire
    finally:
        server.close()
        await server.wait_closed()
        # Who has just been let in gets to its first line.
        await asyncio.sleep(0)
        for task in talks:
            task.cancel()
        if talks:
            await asyncio.wait(talks)


def replies(status: int, body: bytes | str = b"{}", *headers: str) -> Act:
    """A whole answer."""
    content = body.encode() if isinstance(body, str) else body
    lines = (f"HTTP/1.1 {status} Said", f"Content-Length: {len(content)}", *headers)

    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + content)
        await writer.drain()

    return act


def sends(*chunks: bytes) -> Act:
    """These bytes, then the connection is cut."""

    async def act(writer: asyncio.StreamWriter) -> None:
        for chunk in chunks:
            writer.write(chunk)
            await writer.drain()
        writer.close()

    return act


def drips(head: bytes, drop: bytes) -> Act:
    """The head at once, then a drop now and then for ever."""

    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(0.02)

    return act


async def hangs(_: asyncio.StreamWriter) -> None:
    """Says nothing, for ever."""
    await asyncio.Event().wait()


def _this_task() -> asyncio.Task[None]:
    task = asyncio.current_task()
    assert task is not None
    return task


async def _request(reader: asyncio.StreamReader) -> Heard:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rest = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in rest)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Heard(line, headers, body)
