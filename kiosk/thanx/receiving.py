"""Serves the receiver of webhooks until it is asked to end."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp


class Receiver(uvicorn.Server):
    """On a socket that is bound already; `ready` is called with its port once it answers."""

    def __init__(self, app: ASGIApp, listening: socket.socket, ready: Callable[[int], None]) -> None:
        config = uvicorn.Config(
            app, ws="none", lifespan="off", log_config=None, access_log=False, server_header=False,
            proxy_headers=False, timeout_graceful_shutdown=15, timeout_keep_alive=5,
        )  # fmt: skip
        super().__init__(config)
        self._listening = listening
        self._ready = ready

    async def run_here(self) -> None:
        """Until SIGTERM or SIGINT, or until `stop`; whoever is being answered is answered first."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop)
        await self.serve(sockets=[self._listening])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts to listen, then says so."""
        await super().startup(sockets)
        self._ready(int(self._listening.getsockname()[1]))

    def stop(self) -> None:
        """Ends the serving soon."""
        self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are taken by `run_here`."""
        yield


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any. Raises OSError."""
    address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(*address[:3])
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address[4])
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening
