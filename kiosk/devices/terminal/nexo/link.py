"""The line to a nexo terminal: one HTTPS POST a message, sealed on the local network, in a total time."""

import asyncio
import ssl
from typing import Any

import httpx

from kiosk.devices.terminal.nexo.envelope import Envelope
from kiosk.devices.terminal.nexo.messages import Message
from kiosk.devices.terminal.nexo.reading import part
from kiosk.devices.terminal.nexo.settings import NexoSettings
from kiosk.devices.terminal.nexo.text import read, written

_MOST_BYTES = 256 * 1024


class NotSent(Exception):
    """No connection came about: the terminal has not heard of it."""


class Lost(Exception):
    """It may have been heard; there is no answer that can be believed. Holds only names of faults."""


class Link:
    """Sends messages. Every message has a connection of its own: an old one may be dead without a sign."""

    def __init__(self, settings: NexoSettings) -> None:
        self._settings = settings
        self._envelope = Envelope(settings.key) if settings.key else None
        self._client = httpx.AsyncClient(
            verify=_trust(settings),
            headers={"X-API-Key": settings.api_key} if settings.api_key else {},
            follow_redirects=False,
            trust_env=False,
            timeout=httpx.Timeout(None, connect=settings.connect_s),
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def ask(self, message: Message, within_s: float) -> dict[str, Any]:
        """The body of the response to this message. Raises NotSent or Lost, nothing else."""
        answer = await self._posted(message, within_s)
        try:
            return self._body(message, read(answer))
        except ValueError as fault:
            raise Lost(str(fault)) from fault

    async def tell(self, message: Message, within_s: float) -> None:
        """For a message that has no response. Raises NotSent or Lost."""
        await self._posted(message, within_s)

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _posted(self, message: Message, within_s: float) -> bytes:
        extensions = {"sni_hostname": self._settings.tls_name} if self._settings.tls_name else {}
        request = self._client.build_request(
            "POST", self._settings.url, content=self._written(message), extensions=extensions,
            headers={"Content-Type": "application/json"},
        )  # fmt: skip
        try:
            async with asyncio.timeout(within_s):
                return await self._received(request)
        except (httpx.ConnectError, httpx.ConnectTimeout) as fault:
            raise NotSent(type(fault).__name__) from fault
        except (httpx.HTTPError, TimeoutError) as fault:
            raise Lost(type(fault).__name__) from fault

    async def _received(self, request: httpx.Request) -> bytes:
        reply = await self._client.send(request, stream=True)
        try:
            body = bytearray()
            async for piece in reply.aiter_bytes():
                body += piece
                if len(body) > _MOST_BYTES:
                    raise Lost("the answer is too long")
        finally:
            await reply.aclose()
        if reply.status_code != httpx.codes.OK:
            raise Lost(f"status {reply.status_code}")
        return bytes(body)

    def _written(self, message: Message) -> bytes:
        if self._envelope is None:
            return written(message.whole)
        return written({"SaleToPOIRequest": self._envelope.sealed(message.header, written(message.whole))})

    def _body(self, message: Message, answer: dict[str, Any]) -> dict[str, Any]:
        """Only a response to this very message counts. Raises ValueError."""
        inside = part(answer, "SaleToPOIResponse")
        if self._envelope is not None:
            inside = part(read(self._envelope.opened(inside)), "SaleToPOIResponse")
        header = part(inside, "MessageHeader")
        for name in ("ServiceID", "MessageCategory", "SaleID", "POIID"):
            if header.get(name) != message.header[name]:
                raise ValueError(f"the answer is to another message: {name}")
        return part(inside, f"{message.category}Response")


def _trust(settings: NexoSettings) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(settings.authority) if settings.authority else None)
