"""One request against a server that acts as it is told: how it ended, and what was heard of it."""

import asyncio
from dataclasses import replace
from enum import Enum, auto

from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.trouble import Outage, Refusal
from tests.contract.operations import Operation, Shape
from tests.thanx.desks import TOKEN, Desk
from tests.thanx.visits import settings_at
from tests.thanx.wire_server import Act, Heard, serving


class End(Enum):
    """The four ways."""

    APPLIED = auto()
    REFUSED = auto()
    NOT_APPLIED = auto()
    UNKNOWN = auto()


KINDS = {Applied: End.APPLIED, Refused: End.REFUSED, NotApplied: End.NOT_APPLIED, Unknown: End.UNKNOWN}


def played(operation: Operation, *acts: Act, deadline_s: float = 8) -> tuple[End, list[Heard]]:
    """The request alone, without what should be done first."""

    async def scene() -> tuple[End, list[Heard]]:
        async with serving(*acts) as server:
            desk = Desk(replace(settings_at(server.url, deadline_s), secure_url=f"{server.url}/secure"))
            try:
                return await ended(operation, desk), server.heard
            finally:
                await desk.sessions.http.aclose()

    return asyncio.run(scene())


def answered(operation: Operation, act: Act, again: Act | None = None, deadline_s: float = 8) -> End:
    """How it ends when Thanx answers so; `again` to the same request after a new token."""
    if not operation.api.is_members:
        return played(operation, act, deadline_s=deadline_s)[0]
    acts = (TOKEN, act) if again is None else (TOKEN, act, TOKEN, again)
    return played(operation, *acts, deadline_s=deadline_s)[0]


async def ended(operation: Operation, desk: Desk) -> End:
    """Told as an answer or by a fault, as the operation has it."""
    try:
        said = await operation.act(desk)
    except Refusal:
        return End.REFUSED
    except Outage as outage:
        return End.UNKNOWN if outage.may_have_happened else End.NOT_APPLIED
    return KINDS.get(type(said), End.APPLIED) if operation.shape is Shape.ANSWER else End.APPLIED
