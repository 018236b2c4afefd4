"""A picture of every prepared state, taken of the real screens."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.proving.album import at_rest
from kiosk.proving.states import State
from kiosk.shell.display import Panel
from kiosk.shell.window import Attending, Window
from kiosk.viewmodels.intents import Intents

# Nothing but the poster moves for longer than 420 ms (look: Motion).
_AT_REST_S = 0.6
# On a busy machine a movement begins late.
_AT_REST_WITHIN_S = 2.5


class Still:
    """Somebody who shows one state and is deaf to every intent."""

    def __init__(self, snapshot: Snapshot, glimpse: Glimpse | None = None) -> None:
        self.snapshot = snapshot
        self._glimpse = glimpse

    def glimpse(self) -> Glimpse | None:
        return self._glimpse

    def listen(self, listener: Callable[[Snapshot], None]) -> None:
        """It never changes."""

    def __getattr__(self, intent: str) -> Callable[..., None]:
        if not hasattr(Intents, intent):
            raise AttributeError(intent)
        return lambda *_: None


async def take(
    states: Iterable[State], folder: Path, panel: Panel, modes: Iterable[str], told: Callable[[Path], None]
) -> None:
    """Save each state as `folder`/NAME.png and tell of it. Raises OSError when a picture can't be written."""
    for state in states:
        file = folder / f"{state.name}.png"
        await _take(state, file, panel, modes)
        told(file)


def _before(snapshot: Snapshot) -> Snapshot:
    """The moment before: a toast is shown when its reason comes, not when the screens start."""
    return replace(snapshot, visit=replace(snapshot.visit, trouble=None, removed=None))


async def _take(state: State, file: Path, panel: Panel, modes: Iterable[str]) -> None:
    window = Window(cast("Attending", Still(_before(state.snapshot), state.glimpse)), panel)
    try:
        window.dress(modes)
        window.show(windowed=True)
        window.update(state.snapshot)
        await asyncio.sleep(_AT_REST_S)
        if not (await at_rest(window.grab, _AT_REST_WITHIN_S)).save(str(file)):
            raise OSError(f"{file} can't be written")
    finally:
        window.close()
