"""A second look at a place where a code was seen but not read."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import (
    Corners,
    Light,
    Modules,
    misfits,
    nudged,
    sampled,
    sampled_each,
    sharpened,
)
from kiosk.devices.scanner.layout import VERSIONS, layout
from kiosk.devices.scanner.message import clean

# Codes of guests: `{user_id}|{reward_id}` takes version 2 to 5.
_LIKELIEST, _LIKELY = (3, 2), (4, 5)
# Samples a module: the finer way undoes a longer smear.
_WAYS = (1, 2)
_TRIED = 2
_CLEAR, _HOPELESS = 0.3, 0.62
# Outlines of melted modules lie outside of the code.
_TIGHTER = 0.91


@dataclass(frozen=True, slots=True)
class Place:
    """Corners of a code, clockwise from its first finder; its version, and how badly it fits."""

    corners: Corners
    version: int
    misfit: float = 1.0


def placed(frame: Grey, found: list[Corners], most: int = _TRIED) -> list[Place]:
    """Which of these squares are likeliest codes, which way round, and how large: the best few."""
    if not found:
        return []
    ways = [_ways(frame, found, version) for version in _LIKELIEST]
    each = [[one for way in ways for one in way[at : at + 4]] for at in range(0, len(ways[0]), 4)]
    kept = sorted((min(one, key=_fit) for one in each), key=_fit)[:most]
    # Which way round is known by now.
    turned = [one.corners for one in kept]
    others = [way for version in _LIKELY for way in _ways(frame, turned, version, 1)]
    return sorted(kept + others, key=_fit)[:most]


def _ways(frame: Grey, found: list[Corners], version: int, ways: int = 4) -> list[Place]:
    """So many ways round, for each."""
    kind = layout(version)
    gaps = misfits(sampled_each(frame, found, kind.side), kind, ways)
    turned = [np.roll(corners, -turn, axis=0) for corners in found for turn in range(ways)]
    return [Place(corners, version, gap) for corners, gap in zip(turned, gaps)]


def tight(square: Corners) -> Corners:
    """A little smaller: where the code itself is likeliest to end."""
    middle = square.mean(axis=0)
    return np.asarray(middle + (square - middle) * _TIGHTER, np.float32)


def _fit(place: Place) -> float:
    return place.misfit


def settled(frame: Grey, place: Place) -> Place:
    """The same with corners where they fit best."""
    corners, gap = nudged(frame, place.corners, layout(place.version))
    return Place(corners, place.version, gap)


def module_px(place: Place) -> float:
    """How many pixels a module has, each way."""
    return float(np.sqrt(max(cv2.contourArea(place.corners), 1.0))) / layout(place.version).side


def is_hopeful(place: Place) -> bool:
    return place.misfit < _HOPELESS


def modules(frame: Grey, place: Place, guess: Light | None = None) -> tuple[Modules, Grey | None]:
    """What the modules at this place seem to be, and the code drawn anew if it can be made out.

    `guess` is what earlier frames say about them.
    """
    kind = layout(place.version)
    for fine in _WAYS:
        found = sharpened(sampled(frame, place.corners, kind.side, fine), kind, fine, guess=guess)
        drawn = clean(found.dark, kind) if found.misfit < _CLEAR else None
        if drawn is not None:
            break
    return found, drawn


def is_place(corners: Corners, version: int) -> bool:
    """Whether a decoder's word about a code it could not read makes sense."""
    return version in VERSIONS and cv2.isContourConvex(corners) and cv2.contourArea(corners) > 400


def prepare() -> None:
    """Tables of the likely versions are made now, so that the first guest does not wait for them."""
    frame = np.zeros((64, 64), np.uint8)
    square = np.array([[8, 8], [56, 8], [56, 56], [8, 56]], np.float32)
    for version in _LIKELIEST + _LIKELY:
        kind = layout(version)
        _ways(frame, [square], version)
        settled(frame, Place(square, version))
        for fine in _WAYS:
            clean(sharpened(sampled(frame, square, kind.side, fine), kind, fine).dark, kind)
