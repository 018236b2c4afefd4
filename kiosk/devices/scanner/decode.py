"""A grey frame in, the texts of its QR codes out. Runs in the decoding process only."""

import logging
import time
from collections.abc import Callable

from kiosk.devices.scanner.closely import prepare
from kiosk.devices.scanner.follower import Follower
from kiosk.devices.scanner.grey import Grey, as_grey
from kiosk.devices.scanner.hints import located_at, read_at
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.stages import CASCADE, FIRST, OTHERS, Found, Stage
from kiosk.devices.scanner.texts import presentable
from kiosk.domain.sight import Sight

MOST_TEXTS = 8

# Of the processor, for a frame of the camera; no way is begun after it. Larger pictures get more.
_STILL_S = 0.014
_FRAME_PIXELS = 1280 * 720

_log = logging.getLogger(__name__)


def decode(picture: object, stages: tuple[Stage, ...] = CASCADE) -> tuple[str, ...]:
    """All that can be read from one still picture, most prominent first; nothing from what is no picture.

    Never raises, whatever it is handed.
    """
    frame = as_grey(picture)
    if frame is None:
        return ()
    look, until = Look(frame), time.thread_time() + _STILL_S * max(frame.size / _FRAME_PIXELS, 1)
    for stage in stages:
        if found := _tried(stage, look):
            return _ranked(found)
        if time.thread_time() > until:
            break
    return ()


class StreamDecoder:
    """Reads frame after frame: the first way on each, then a code that is followed, then of the others some.

    Of the others as many are tried as fit the budget, and one on every other frame that leaves nothing of
    it; they go on where the last frame stopped, so that a code held still meets every way in turn. `sight` is
    what was seen of the last frame. Tables are made when the first is made, not when a guest waits.
    """

    def __init__(self, first: Stage = FIRST, others: tuple[Stage, ...] = OTHERS) -> None:
        prepare()
        self._first, self._others = first, others
        self._follower = Follower()
        self._next = 0
        self._rests = False
        self.sight = Sight()

    def read(self, picture: object, budget_s: float = 0.008) -> tuple[str, ...]:
        """The texts of the first way that finds a code. Never raises."""
        frame = as_grey(picture)
        self.sight = Sight()
        if frame is None:
            return ()
        look, until = Look(frame), time.thread_time() + budget_s
        found = _tried(self._first, look) or _tried(self._follower.read, look)
        self._rests = not self._rests and time.thread_time() > until
        if not found and not self._rests:
            found = self._rotated(look, until)
        self.sight = self._seen(frame, found, look)
        if found:
            self._follower.forget()
        return _ranked(found)

    def _seen(self, frame: Grey, found: list[Found], look: Look) -> Sight:
        if found:
            first = max(found, key=lambda code: code.prominence)
            return read_at(frame, first.corners)
        place = self._follower.place or next(iter(look.places), None)
        return Sight() if place is None else located_at(frame, place)

    def _rotated(self, look: Look, until: float) -> list[Found]:
        for _ in self._others:
            found = _tried(self._others[self._next], look)
            self._next = (self._next + 1) % len(self._others)
            if found or time.thread_time() > until:
                return found
        return []


def _tried(stage: Callable[[Look], list[Found]], look: Look) -> list[Found]:
    try:
        return stage(look)
    except Exception:  # noqa: BLE001 - decoders throw what they like at hostile frames; the next way may do
        _log.debug("a way of decoding failed", exc_info=True)
        return []


def _ranked(found: list[Found]) -> tuple[str, ...]:
    ordered = sorted(found, key=lambda code: -code.prominence)
    texts = dict.fromkeys(presentable(code.payload) for code in ordered if code.payload)
    return tuple(texts)[:MOST_TEXTS]
