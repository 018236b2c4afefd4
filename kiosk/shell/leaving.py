"""Being asked to end at any moment: what was made for this run goes with it."""

import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

_WISHES = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def leaving_cleanly() -> Iterator[None]:
    """While nothing else listens for the wish to end it is a plain exit with 0, and all is put away.

    For the main thread. A loop that listens for itself takes over until it ends.
    """
    before = {wish: signal.signal(wish, _leave) for wish in _WISHES}
    try:
        yield
    finally:
        for wish, handler in before.items():
            signal.signal(wish, handler)


@contextmanager
def folder_of_its_own() -> Iterator[Path]:
    """A folder that is gone afterwards; no wish to end comes between it and its end."""
    signal.pthread_sigmask(signal.SIG_BLOCK, _WISHES)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
            try:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, _WISHES)
                yield Path(name)
            finally:
                signal.pthread_sigmask(signal.SIG_BLOCK, _WISHES)
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _WISHES)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
