"""One base's door: every request is read, limited, troubled, handled, written down and answered here."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kiosk.sandbox.answers import CUT, Answer, Base, Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.due import run_due
from kiosk.sandbox.faults import Fault
from kiosk.sandbox.routes import Routes
from kiosk.sandbox.shaping import bent
from kiosk.sandbox.strangers import strangers
from kiosk.sandbox.tokens import client_of
from kiosk.sandbox.world import World

LARGEST_BODY = 4_000_000
DROP = "kiosk.sandbox.drop"
_LOOK_S = 0.02


class Door:
    """An ASGI app for one base. Anything it does not serve is a 404 in that base's error shape."""

    def __init__(self, world: World, base: Base, routes: Routes) -> None:
        self._world = world
        self._base: Base = base
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request, or cuts the connection when a fault says so."""
        request = Request(scope, receive)
        try:
            call, too_large = await self._read(request)
        except ClientDisconnect:
            return
        run_due(self._world)
        entry = self._world.journal.opened(call, self._world.clock.now_s())
        answer = await self._answered(call, request, too_large)
        self._world.journal.closed(entry, call, answer)
        self._world.keep()
        if answer is CUT:
            await _cut(scope, receive)
            return
        body = b"" if call.method == "HEAD" else answer.content
        headers = dict(answer.headers)
        await Response(body, answer.status, headers, "application/json")(scope, receive, send)

    async def _read(self, request: Request) -> tuple[Call, bool]:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                break
        too_large = len(body) > LARGEST_BODY
        return (
            Call(
                base=self._base,
                method=request.method,
                path=request.scope["path"],
                query=tuple(request.query_params.multi_items()),
                headers=dict(request.headers),
                body=b"" if too_large else body,
            ),
            too_large,
        )

    async def _answered(self, call: Call, request: Request, too_large: bool) -> Answer:
        try:
            self._limit(call)
            faults = self._world.faults.due(call)
            call.notes.extend(f"fault: {fault.name}" for fault in faults)
            troubled = await self._troubled(call, request, (f for f in faults if not _is_late(f)))
            if troubled is not None:
                return troubled
            answer = bent(self._handled(call, too_large), faults, call)
            troubled = await self._troubled(call, request, (f for f in faults if _is_late(f)))
            if troubled is not None:
                call.notes.append(f"handled with {answer.status} before that")
            return troubled or answer
        except Refused as refusal:
            return refusal.answer(self._base)

    def _limit(self, call: Call) -> None:
        """One count for all that a client does on both bases; strangers have none and get their 401."""
        client = client_of(self._world, call)
        if client is None or not self._world.switches.rate_limit:
            return
        if not self._world.limiter.lets_through(client, self._world.clock.now_s()):
            raise Refused(429, "Too Many Requests")

    def _handled(self, call: Call, too_large: bool) -> Answer:
        try:
            route, parts = self._routes.found(call.method, call.path)
            if too_large:
                raise Refused(413, f"The body is larger than {LARGEST_BODY} bytes")
            call.notes.extend(strangers(route, call))
            return route.handler(self._world, replace(call, parts=parts))
        except Refused as refusal:
            return refusal.answer(self._base)

    async def _troubled(self, call: Call, request: Request, faults: Iterable[Fault]) -> Answer | None:
        for fault in faults:
            match fault.name:
                case "latency":
                    await asyncio.sleep(1.0 if fault.seconds is None else fault.seconds)
                case "timeout":
                    return await self._hung(request, 60.0 if fault.seconds is None else fault.seconds)
                case "drop_before" | "drop_after":
                    return CUT
                case "unauthorized":
                    return Refused(401, "There was an error authenticating you.").answer(self._base)
                case "too_many":
                    return Refused(429, "Too Many Requests").answer(self._base)
                case "server_error":
                    return Refused(fault.status, "Something went wrong").answer(self._base)
        return None

    async def _hung(self, request: Request, seconds: float) -> Answer:
        """Says nothing until the caller gives up, the time is over or the sandbox closes; then cuts."""
        for _ in range(int(seconds / _LOOK_S)):
            if self._world.closing or await request.is_disconnected():
                break
            await asyncio.sleep(_LOOK_S)
        return CUT


def _is_late(fault: Fault) -> bool:
    return fault.after or fault.name == "drop_after"


async def _cut(scope: Scope, receive: Receive) -> None:
    """Cuts the connection without a byte. Raises ConnectionAbortedError where there is none to cut."""
    drop = scope.get("extensions", {}).get(DROP)
    if drop is None:
        raise ConnectionAbortedError("the sandbox dropped this call on order")
    drop()
    while (await receive())["type"] != "http.disconnect":
        continue
