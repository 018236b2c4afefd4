"""Objects that hold each other are collected on the screens' thread, and on no other.

Python collects them in whichever thread happens to make the next object. A Qt object that dies in the thread
of the store or of the camera leaves its timers behind, or waits for the screens while they wait for it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.shell.idle import IdleClock

_EVERY_MS = 500


@contextmanager
def collecting(every_ms: int = _EVERY_MS) -> Iterator[None]:
    """Until the block ends: nothing is collected but by the loop of this thread, which must be Qt's."""
    was_on = gc.isenabled()
    gc.disable()
    # What the start has made stays: a collection looks only at what came later, and holds up no screen.
    gc.freeze()
    clock = IdleClock(collect_due, every_ms)
    try:
        yield
    finally:
        clock.stop()
        gc.unfreeze()
        if was_on:
            gc.enable()


def collect_due() -> int:
    """Collect the oldest generation that is due by Python's own thresholds; says how much was found."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [age for age in (2, 1, 0) if counts[age] > limits[age] > 0]
    return gc.collect(due[0]) if due else 0
