"""Waiting for what must come true, without a fixed pause."""

import asyncio
from collections.abc import Awaitable, Callable

from kiosk.domain.ending import Ending

PATIENCE_S = 40.0
_LOOK_EVERY_S = 0.01


class NeverCame(Ending):
    """What was waited for did not come in time: a check that failed."""


async def until(holds: Callable[[], bool], within_s: float = PATIENCE_S, what: str = "it") -> None:
    """Return as soon as `holds()` does. Raises NeverCame."""

    async def asked() -> bool:
        return holds()

    await soon(asked, within_s, what)


async def soon(holds: Callable[[], Awaitable[bool]], within_s: float = PATIENCE_S, what: str = "it") -> None:
    """The same for what must be awaited to be known."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + within_s
    while not await holds():
        if loop.time() > deadline:
            raise NeverCame(f"waited {within_s:g} s for {what}")
        await asyncio.sleep(_LOOK_EVERY_S)
