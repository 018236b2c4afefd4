"""What the tests of the Partner and Consumer APIs share: one client of all of them on a turned clock."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.consumer import ThanxConsumer
from kiosk.thanx.enrolment import ThanxEnrolment
from kiosk.thanx.exchange import Call
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.sessions import Sessions
from kiosk.thanx.settings import ThanxSettings
from tests.clock import TurnedClock
from tests.thanx.visits import settings_at
from tests.thanx.wire_server import Act, Heard, replies, serving

T = TypeVar("T")


class Desk:
    """All of Thanx over one connection and one limit."""

    def __init__(self, settings: ThanxSettings) -> None:
        self.settings = settings
        # An id that one step leaves for the next.
        self.remembered = ""
        self.clock = TurnedClock()
        self.calls: list[Call] = []
        self.sessions = Sessions(settings, self.clock, self.calls.append)
        self.loyalty = ThanxLoyalty(settings, self.clock, self.calls.append, self.sessions.http)
        self.partner = ThanxPartner(settings, self.clock, self.sessions.http)
        self.consumer = ThanxConsumer(settings, self.sessions)
        self.enrolment = ThanxEnrolment(settings, self.sessions.http)


def settings_of(sandbox: RunningSandbox) -> ThanxSettings:
    given = sandbox.credentials
    return ThanxSettings(
        given.loyalty_url, given.api_url, given.client_id, given.merchant_id, given.merchant_key,
        given.partner_name, given.location_id, given.partner_token, secure_url=given.secure_url,
    )  # fmt: skip


def at_desk(settings: ThanxSettings, scene: Callable[[Desk], Awaitable[T]]) -> T:
    """Plays the scene with a fresh client and closes it."""

    async def play() -> T:
        desk = Desk(settings)
        try:
            return await scene(desk)
        finally:
            await desk.sessions.http.aclose()

    return asyncio.run(play())


def played(
    scene: Callable[[Desk], Awaitable[T]], *acts: Act, deadline_s: float = 0.4
) -> tuple[T, list[Heard]]:
    """The scene against a server that acts so, and what that heard."""

    async def play() -> tuple[T, list[Heard]]:
        async with serving(*acts) as server:
            desk = Desk(settings_at(server.url, deadline_s))
            try:
                return await scene(desk), server.heard
            finally:
                await desk.sessions.http.aclose()

    return asyncio.run(play())


def says(status: int = 200, **parts: Any) -> Act:
    """A JSON answer."""
    return replies(status, json.dumps(parts))


TOKEN = says(access_token="abc123", expires_in=900)
