"""A picture of every prepared state, taken of the real screens. Twice taken, it is the same."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage, Visit
from kiosk.proving.states import State
from kiosk.shell.display import Panel
from kiosk.shell.window import Attending, Window
from kiosk.viewmodels.intents import Intents

# Each movement is over at once, and what runs out (a toast, a scene of the poster) stays.
_STILL = ("reduced-motion", "still")
_LOOK_EVERY_S = 0.004
_MOST_LOOKS = 60


class Still:
    """Somebody who shows one state and is deaf to every intent."""

    def __init__(self, snapshot: Snapshot, glimpse: Glimpse | None = None) -> None:
        self.snapshot = snapshot
        self._glimpse = glimpse
        self._frames = count(1)

    def pose(self, snapshot: Snapshot, glimpse: Glimpse | None) -> None:
        """Show this one from now on."""
        self.snapshot = snapshot
        self._glimpse = glimpse

    def glimpse(self) -> Glimpse | None:
        """The camera goes on and sees the same."""
        return self._glimpse and replace(self._glimpse, serial=next(self._frames))

    def listen(self, listener: Callable[[Snapshot], None]) -> None:
        """It never changes."""

    def __getattr__(self, intent: str) -> Callable[..., None]:
        if not hasattr(Intents, intent):
            raise AttributeError(intent)
        return lambda *_: None


class Studio:
    """One window, in which one state after the other is pictured. To be closed."""

    def __init__(self, panel: Panel, modes: Iterable[str], first: Snapshot) -> None:
        self._still = Still(_nobody(first))
        self.window = Window(cast("Attending", self._still), panel, (*modes, *_STILL))
        self.window.show(windowed=True)

    async def picture(self, state: State) -> QImage:
        """What a guest sees who stands before it for a while."""
        if state.glimpse is not None:
            # What was read a moment ago is marked for a moment: nothing of it may be left.
            await self._show(_nobody(state.snapshot), None)
        await self._show(state.before or _before(state.snapshot), state.glimpse)
        self._hush()
        return await self._show(state.snapshot, state.glimpse)

    def close(self) -> None:
        """Take the window down."""
        self.window.close()

    def _hush(self) -> None:
        """The state's own news only."""
        toast = self.window.view.rootObject().findChild(QObject, "toast")
        if not isinstance(toast, QObject):
            raise LookupError("the toast is missing")
        toast.setProperty("shown", False)

    async def _show(self, snapshot: Snapshot, glimpse: Glimpse | None) -> QImage:
        """The picture, once two are the same."""
        self._still.pose(snapshot, glimpse)
        self.window.update(snapshot)
        before = QImage()
        for _ in range(_MOST_LOOKS):
            await asyncio.sleep(_LOOK_EVERY_S)
            now = self.window.grab()
            if now == before:
                break
            before = now
        return before


def _before(snapshot: Snapshot) -> Snapshot:
    """The moment before: a toast is shown when its reason comes, not when the screens start."""
    quiet = replace(snapshot.visit, trouble=None, removed=None)
    return replace(snapshot, visit=quiet, help_called=False)


def _nobody(snapshot: Snapshot) -> Snapshot:
    """The poster, before anybody came."""
    return replace(snapshot, visit=Visit(Stage.ATTRACT, language=snapshot.visit.language), staff=None)
