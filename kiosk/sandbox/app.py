"""The two virtual hosts of the pretend Thanx as ASGI apps over one world."""

from collections.abc import Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.sandbox import loyalty, partner
from kiosk.sandbox.answers import Base
from kiosk.sandbox.control import control_routes
from kiosk.sandbox.door import Door, Handler
from kiosk.sandbox.openapi import openapi
from kiosk.sandbox.world import World

HANDLERS: Mapping[Base, Mapping[tuple[str, str], Handler]] = {
    "loyalty": {
        ("GET", "/api/account"): loyalty.get_account,
        ("POST", "/api/baskets"): loyalty.post_basket,
        ("POST", "/api/baskets/qualifying"): loyalty.post_qualifying,
    },
    "api": {
        ("POST", "/partner/oauth/token"): partner.post_token,
        ("GET", "/partner/scopes"): partner.get_scopes,
        ("GET", "/partner/merchants"): partner.get_merchants,
        ("GET", "/partner/locations"): partner.get_locations,
    },
}


def base_app(world: World, base: Base) -> Starlette:
    """One base, with the switchboard beside it."""

    def document(request: Request) -> dict[str, Any]:
        return openapi(base, str(request.base_url).rstrip("/"), world.switches.qualifying)

    door = Door(world, base, HANDLERS[base])
    return Starlette(routes=[*control_routes(world, document), Route("/{rest:path}", door)])


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
