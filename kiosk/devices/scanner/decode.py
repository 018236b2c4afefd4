"""A grey frame in, the texts of its QR codes out. Runs in the decoding process only."""

import logging
import time

from kiosk.devices.scanner.grey import Grey, as_grey
from kiosk.devices.scanner.stages import STAGES, Found, Stage
from kiosk.devices.scanner.texts import presentable

MOST_TEXTS = 8

_log = logging.getLogger(__name__)


def decode(picture: object) -> tuple[str, ...]:
    """All that can be read from one still picture, most prominent first; nothing from what is no picture.

    Never raises, whatever it is handed.
    """
    return StreamDecoder().read(picture, budget_s=None)


class StreamDecoder:
    """Reads frame after frame: the first way on each, and of the others as many as fit a budget.

    It goes on where the last frame stopped, so that a code held still meets every way in turn.
    """

    def __init__(self, stages: tuple[Stage, ...] = STAGES) -> None:
        self._first, self._others = stages[0], stages[1:]
        self._next = 0

    def read(self, picture: object, budget_s: float | None = 0.008) -> tuple[str, ...]:
        """The texts of the first way that finds a code; without a budget every way is tried."""
        frame = as_grey(picture)
        if frame is None:
            return ()
        deadline = None if budget_s is None else time.perf_counter() + budget_s
        found = _tried(self._first, frame)
        for _ in self._others:
            if found or (deadline is not None and time.perf_counter() >= deadline):
                break
            found = _tried(self._others[self._next], frame)
            self._next = (self._next + 1) % len(self._others)
        return _ranked(found)


def _tried(stage: Stage, frame: Grey) -> list[Found]:
    try:
        return stage(frame)
    except Exception:  # noqa: BLE001 - decoders throw what they like at hostile frames; the next way may do
        _log.debug("a way of decoding failed", exc_info=True)
        return []


def _ranked(found: list[Found]) -> tuple[str, ...]:
    ordered = sorted(found, key=lambda code: -code.prominence)
    texts = dict.fromkeys(presentable(code.payload) for code in ordered if code.payload)
    return tuple(texts)[:MOST_TEXTS]
