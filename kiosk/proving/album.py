"""Pictures of what scripted guests see, numbered in the order of their visits."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.domain.ending import Misuse

# Nothing but the poster moves for longer than 420 ms (look: Motion).
_AT_REST_WITHIN_S = 0.7
_LOOK_EVERY_S = 0.06


class Album:
    """Keeps one picture of each screen of each visit; without a folder it keeps none."""

    def __init__(self, grab: Callable[[], QImage], folder: Path | None) -> None:
        self._grab = grab
        self._folder = folder
        self._count = 0

    async def keep(self, name: str) -> None:
        """Save what is on the screen once it has come to rest. Raises Misuse if it can't be written."""
        if self._folder is None:
            return
        self._count += 1
        file = self._folder / f"{self._count:03}-{name}.png"
        if not (await at_rest(self._grab)).save(str(file)):
            raise Misuse(f"the picture {file} can't be written")


async def at_rest(grab: Callable[[], QImage], within_s: float = _AT_REST_WITHIN_S) -> QImage:
    """What is on the screen once nothing moves, or after that time: a poster never rests."""
    before, started = QImage(), time.monotonic()
    while time.monotonic() - started < within_s:
        now = grab()
        if now == before:
            break
        before = now
        await asyncio.sleep(_LOOK_EVERY_S)
    return before
