"""The switchboard under /_sandbox/, for loopback only: read the journal, make trouble, turn the clock."""

import ipaddress
from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.sandbox.answers import Answer, Refused
from kiosk.sandbox.clock import shown
from kiosk.sandbox.crowd import gathered
from kiosk.sandbox.due import run_due
from kiosk.sandbox.faults import Fault
from kiosk.sandbox.roster import roster
from kiosk.sandbox.switches import changed
from kiosk.sandbox.wire import parsed
from kiosk.sandbox.world import World

LARGEST_BODY = 100_000
Deed = Callable[[World, Request, Any], Any]


class Turn(msgspec.Struct, forbid_unknown_fields=True):
    """Body of POST /_sandbox/clock."""

    turn_s: float


class Hook(msgspec.Struct, forbid_unknown_fields=True):
    """Body of POST /_sandbox/webhooks: where they go, and the secret if another is wanted."""

    url: str
    secret: str = ""


class Crowd(msgspec.Struct, forbid_unknown_fields=True):
    """Body of POST /_sandbox/crowd: that many more members."""

    count: Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class FaultsBody(msgspec.Struct, forbid_unknown_fields=True):
    """Body of POST /_sandbox/faults: more faults, after clearing the waiting ones if so wished."""

    faults: list[Fault] = []
    clear: bool = False


def control_routes(world: World, document: Callable[[Request], dict[str, Any]]) -> list[Route]:
    """The routes of the switchboard; `document` makes the OpenAPI document of the base."""
    deeds: list[tuple[str, str, Deed]] = [
        ("GET", "journal", _journal),
        ("GET", "people", lambda w, r, b: roster(w)),
        ("GET", "baskets", lambda w, r, b: list(w.state.baskets.values())),
        ("GET", "faults", lambda w, r, b: w.faults.waiting),
        ("GET", "switches", lambda w, r, b: w.switches),
        ("GET", "openapi.json", lambda w, r, b: document(r)),
        ("POST", "faults", _faults),
        ("POST", "switches", _switches),
        ("POST", "clock", _clock),
        ("POST", "reset", _reset),
        ("GET", "webhooks", _webhooks),
        ("POST", "webhooks", _hook),
        ("GET", "mail", lambda w, r, b: list(w.post.mail)),
        ("POST", "crowd", lambda w, r, b: {"members": gathered(w, msgspec.convert(b, Crowd).count)}),
        ("POST", "run_due", lambda w, r, b: {"done": run_due(w, all_of_it=True)}),
    ]
    routes = [_route(world, method, name, deed) for method, name, deed in deeds]
    return [*routes, Route("/_sandbox/{rest:path}", _nothing, methods=["GET", "POST", "PUT", "DELETE"])]


async def _nothing(_: Request) -> Response:
    answer = Refused(404, "The switchboard has no such lever, or not by this method.").answer("loyalty")
    return Response(answer.content, answer.status, media_type="application/json")


def _route(world: World, method: str, name: str, deed: Deed) -> Route:
    async def endpoint(request: Request) -> Response:
        answer = await _done(world, request, deed)
        return Response(answer.content, answer.status, media_type="application/json")

    return Route(f"/_sandbox/{name}", endpoint, methods=[method])


async def _done(world: World, request: Request, deed: Deed) -> Answer:
    if not is_loopback(request):
        return Refused(404, "The resource you requested was not found.").answer("loyalty")
    try:
        result = deed(world, request, await _body(request))
        if request.method == "POST":
            world.keep()
        return Answer(200, result)
    except Refused as refusal:
        return refusal.answer("loyalty")
    except ValueError as wrong:
        return Refused(400, str(wrong)).answer("loyalty")


def is_loopback(request: Request) -> bool:
    """Whether the caller sits on this machine."""
    try:
        return ipaddress.ip_address(request.client.host if request.client else "").is_loopback
    except ValueError:
        return False


async def _body(request: Request) -> Any:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise Refused(413, f"The body is larger than {LARGEST_BODY} bytes")
    try:
        return parsed(body) if body.strip() else {}
    except ValueError as broken:
        raise Refused(400, str(broken)) from broken


def _journal(world: World, request: Request, _: Any) -> list[dict[str, Any]]:
    since = request.query_params.get("since", "0")
    if not (since.isascii() and since.isdigit() and len(since) < 12):
        raise Refused(400, "since must be a number")
    return world.journal.entries(request.query_params.get("basket"), int(since))


def _faults(world: World, _: Request, body: Any) -> list[Fault]:
    lone = isinstance(body, dict) and "name" in body
    wanted = FaultsBody([msgspec.convert(body, Fault)]) if lone else msgspec.convert(body, FaultsBody)
    if wanted.clear:
        world.faults.clear()
    for fault in wanted.faults:
        world.faults.add(fault)
    return world.faults.waiting


def _switches(world: World, _: Request, body: Any) -> Any:
    world.switches = changed(world.switches, body)
    return world.switches


def _webhooks(world: World, _: Request, __: Any) -> dict[str, Any]:
    post = world.post
    return {
        "url": world.switches.webhook_url,
        "waiting": len(post.waiting),
        "delivered": list(post.delivered),
    }


def _hook(world: World, _: Request, body: Any) -> dict[str, str]:
    wanted = msgspec.convert(body, Hook)
    world.switches = changed(world.switches, {"webhook_url": wanted.url})
    if wanted.secret:
        world.state.credentials.webhook_secret = wanted.secret
    return {"url": world.switches.webhook_url}


def _clock(world: World, _: Request, body: Any) -> dict[str, str]:
    world.clock.turn(msgspec.convert(body, Turn).turn_s)
    run_due(world)
    return {"now": shown(world.clock.now_s())}


def _reset(world: World, _: Request, __: Any) -> dict[str, bool]:
    world.reset()
    return {"reset": True}
