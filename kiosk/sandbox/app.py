"""The two virtual hosts of the pretend Thanx as ASGI apps over one world."""

from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.sandbox.answers import Base
from kiosk.sandbox.control import control_routes
from kiosk.sandbox.door import Door
from kiosk.sandbox.openapi import openapi
from kiosk.sandbox.served import SERVED
from kiosk.sandbox.world import World


def base_app(world: World, base: Base) -> Starlette:
    """One base, with the switchboard beside it."""

    def document(request: Request) -> dict[str, Any]:
        return openapi(base, str(request.base_url).rstrip("/"), world.switches.qualifying)

    app = Starlette(routes=control_routes(world, document))
    # Not a route: no pattern matches a path with a line break in it.
    app.router.default = Door(world, base, SERVED[base])
    return app


class TwoBases:
    """Both bases behind one server: the port that was called decides."""

    def __init__(self, world: World, api_port: int) -> None:
        self._api_port = api_port
        self._loyalty: ASGIApp = base_app(world, "loyalty")
        self._api: ASGIApp = base_app(world, "api")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request to the base of its port."""
        base = self._api if scope["server"][1] == self._api_port else self._loyalty
        await base(scope, receive, send)
