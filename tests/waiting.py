"""Waiting for what other threads and processes do."""

import threading
import time
from collections.abc import Callable

PATIENCE_S = 60.0


def until(happened: Callable[[], bool]) -> None:
    """Returns once it has; nothing tells of it, so it is looked for again and again."""
    ends_s = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < ends_s, "it never happened"
        threading.Event().wait(0.02)
