"""Waiting for what must come true, without a fixed pause."""

import asyncio
from collections.abc import Callable

PATIENCE_S = 40.0
_LOOK_EVERY_S = 0.01


class NeverCame(Exception):
    """What was waited for did not come in time."""


async def until(holds: Callable[[], bool], within_s: float = PATIENCE_S, what: str = "it") -> None:
    """Return as soon as `holds()` does. Raises NeverCame."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + within_s
    while not holds():
        if loop.time() > deadline:
            raise NeverCame(f"waited {within_s:g} s for {what}")
        await asyncio.sleep(_LOOK_EVERY_S)
