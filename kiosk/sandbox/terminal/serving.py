"""The pretend terminal as a server, in a thread beside the pretend Thanx or a test."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from kiosk.sandbox.listening import listening_on, url
from kiosk.sandbox.problems import BadParts, SandboxProblem
from kiosk.sandbox.server import CuttingProtocol
from kiosk.sandbox.terminal.app import TerminalApp
from kiosk.sandbox.terminal.reader import PretendReader
from kiosk.sandbox.told import SharedKey
from kiosk.sandbox.told import TerminalServing as TerminalServing  # noqa: PLC0414  told on to who asks here

_PATIENCE_S = 15.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files in PEM: with them the terminal speaks HTTPS."""

    chain: Path
    private_key: Path


class TerminalServer(uvicorn.Server):
    """Serves on a socket that is bound already and calls `ready` once it answers."""

    def __init__(
        self,
        reader: PretendReader,
        bound: socket.socket,
        certificate: Certificate | None,
        ready: Callable[[], None],
    ) -> None:
        super().__init__(
            uvicorn.Config(
                TerminalApp(reader, SharedKey()).asgi,
                http=CuttingProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=1,
                ssl_certfile=certificate.chain if certificate else None,
                ssl_keyfile=certificate.private_key if certificate else None,
            )
        )
        self._reader = reader
        self._bound = bound
        self._ready = ready

    async def run_here(self) -> None:
        """Serves until `should_exit`."""
        await self.serve(sockets=[self._bound])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts to listen, then says so."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets go of payments that wait for a card."""
        self._reader.stop_all()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals to the process around it."""
        yield


@contextmanager
def running_terminal(
    *parts: str, certificate: Certificate | None = None, host: str = "127.0.0.1", port: int = 0
) -> Iterator[tuple[PretendReader, TerminalServing]]:
    """A terminal in a thread of this process, until the block ends; port 0 is any free one.

    Raises CannotListen, and BadParts for what it can't play.
    """
    reader = PretendReader()
    try:
        reader.script(*parts)
    except ValueError as fault:
        raise BadParts(f"the pretend terminal can't play {', '.join(parts)}: {fault}") from fault
    bound = listening_on(host, port)
    ready = threading.Event()
    server = TerminalServer(reader, bound, certificate, ready.set)
    thread = threading.Thread(target=lambda: asyncio.run(server.run_here()), name="terminal", daemon=True)
    thread.start()
    try:
        if not ready.wait(_PATIENCE_S):
            raise SandboxProblem("the pretend terminal did not start in its thread")
        yield reader, _at(bound, certificate)
    finally:
        server.should_exit = True
        thread.join(_PATIENCE_S)


def _at(bound: socket.socket, certificate: Certificate | None) -> TerminalServing:
    base = url(bound)
    base = base.replace("http:", "https:", 1) if certificate else base
    return TerminalServing(f"{base}/nexo", f"{base}/sync")
