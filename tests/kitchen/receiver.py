"""A receiver of webhooks on loopback, with a verifier of its own; it answers as it is told."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

KEY = bytes(range(32))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
HANG_UP, SILENCE = -1, 0


@dataclass
class Receiver:
    """`statuses` are its answers in order, then 204; only messages that are truly signed are kept."""

    statuses: list[int] = field(default_factory=list)
    # What it says to a HEAD, which many do not know.
    head: int = 405
    port: int = 0
    messages: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/orders"

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {name.lower(): text for name, _, text in (line.partition(": ") for line in head[1:])}
            if answers_head(head, writer, self.head):
                continue
            body = await reader.readexactly(int(headers["content-length"]))
            status = self.statuses.pop(0) if self.statuses else 204
            if not is_signed(headers, body):
                status = 401
            else:
                self.headers.append(headers)
                self.bodies.append(body)
                self.messages.append(json.loads(body))
            if status == SILENCE:
                await asyncio.Event().wait()
            if status == HANG_UP:
                return
            lines = f"HTTP/1.1 {status} X\r\nlocation: http://192.0.2.1/\r\ncontent-length: 0\r\n\r\n"
            writer.write(lines.encode())
            await writer.drain()


def answers_head(head: list[str], writer: asyncio.StreamWriter, status: int) -> bool:
    """Answers it if it is a HEAD."""
    if not head[0].startswith("HEAD "):
        return False
    writer.write(f"HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n".encode())
    return True


def is_signed(headers: dict[str, str], body: bytes) -> bool:
    """As Standard Webhooks tells receivers to check."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body.decode()}".encode()
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    return any(
        hmac.compare_digest(each, f"v1,{expected}") for each in headers["webhook-signature"].split(" ")
    )


@asynccontextmanager
async def receiving(receiver: Receiver) -> AsyncIterator[Receiver]:
    """The receiver while it listens."""
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            talks.add(task)
        try:
            await receiver.take(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()
