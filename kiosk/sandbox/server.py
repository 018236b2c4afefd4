"""The HTTP server: uvicorn, quiet, without its own signal handling, with a way to cut a connection."""

import asyncio
import contextlib
import socket
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.sandbox.app import TwoBases
from kiosk.sandbox.door import DROP
from kiosk.sandbox.postman import Postman
from kiosk.sandbox.world import World


class CuttingProtocol(H11Protocol):
    """HTTP/1.1 whose requests carry a function that cuts their connection at once."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wraps the app so that it can reach this connection's transport."""
        super().connection_made(transport)
        inner: Any = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[DROP] = transport.abort
            await inner(scope, receive, send)

        self.app = app


class SandboxServer(uvicorn.Server):
    """Serves on sockets that are bound already and calls `ready` once both answer."""

    def __init__(self, world: World, sockets: list[socket.socket], ready: Callable[[], None]) -> None:
        app: ASGIApp = TwoBases(world, api_port=sockets[1].getsockname()[1])
        super().__init__(
            uvicorn.Config(
                app,
                http=CuttingProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=3,
            )
        )
        self._world = world
        self._sockets = sockets
        self._ready = ready

    async def run_here(self) -> None:
        """Serves until `stop`, with the postman beside."""
        postman = asyncio.get_running_loop().create_task(Postman(self._world).run())
        try:
            await self.serve(sockets=self._sockets)
        finally:
            postman.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await postman

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts to listen, then says so."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As its parent; who still has not ended its request after the time of grace is cut off."""
        await super().shutdown(sockets)
        for connection in self.server_state.connections:
            connection.transport.abort()
        # The loop's next turn closes what was cut.
        await asyncio.sleep(0)

    def stop(self) -> None:
        """Ends the serving soon; calls that hang are let go."""
        self._world.closing = True
        self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals to the process around it."""
        yield
