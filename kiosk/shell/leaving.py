"""Being asked to end at any moment: what was made for this run goes with it."""

import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

_WISHES = (signal.SIGINT, signal.SIGTERM)


class _Door:
    """Who wants to leave waits while it is held."""

    def __init__(self) -> None:
        self._is_held = False
        self._is_wished = False

    def leave(self, _signal: int, _frame: FrameType | None) -> None:
        self._is_wished = True
        if not self._is_held:
            self._go()

    @property
    def is_wished(self) -> bool:
        return self._is_wished

    def hold(self) -> None:
        self._is_held = True

    def release(self) -> None:
        """Raises SystemExit if somebody waits."""
        self._is_held = False
        if self._is_wished:
            self._go()

    def _go(self) -> None:
        self._is_wished = False
        raise SystemExit(0)


_door = _Door()


@contextmanager
def leaving_cleanly() -> Iterator[None]:
    """While nothing else listens for the wish to end it is a plain exit with 0, and all is put away.

    For the main thread. A loop that listens for itself takes over until it ends.
    """
    before = {wish: signal.signal(wish, _door.leave) for wish in _WISHES}
    try:
        yield
    finally:
        for wish, handler in before.items():
            signal.signal(wish, handler)


@contextmanager
def folder_of_its_own() -> Iterator[Path]:
    """A folder that is gone afterwards; no wish to end comes between it and its end."""
    _door.hold()
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
            try:
                _door.release()
                yield Path(name)
            finally:
                _door.hold()
    finally:
        _door.release()


@contextmanager
def heard_later() -> Iterator[Callable[[], bool]]:
    """A wish to end is only noted, can be asked for, and is followed when the block ends.

    For work with Qt: an exception out of nowhere in the midst of it is lost there, or ends the process.
    """
    _door.hold()
    try:
        yield lambda: _door.is_wished
    finally:
        _door.release()
