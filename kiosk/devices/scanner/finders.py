"""Where a code is exactly, told from its finders: squares in squares, in three corners of a rough one.

A finder looks like nothing else, and like itself in noise, under bands and moire: what has none is no code.
"""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.upright import Corners, carried, square_of, upright

Light = npt.NDArray[np.float32]

_VERSIONS, _BETWEEN = (3, 2), 27
_WITH_FINDERS = (0, 1, 3)
# A rough square is taken for so many modules, and a finder looked for so far from where it should be.
_SIDE, _FINE, _REACH = 29, 2, 2.5
# Then nearer: samples a module, and how far finders and the alignment may still be off.
_FINER, _NEAR, _NEAR_ALIGNMENT = 3, 1.2, 2.0
_MARGIN = 4
_CENTRE, _ALIGNMENT = 3.5, 6.5
# How alike three finders must be together, what part of it before their size is known, and one pattern alone.
_THREE, _BEFORE, _FINDER, _PATTERN = 1.42, 0.7, 0.35, 0.45

# How alike, and where across and down: in modules.
_Match = tuple[float, float, float]


def found(look: Look, around: list[Corners], least: float = _THREE) -> list[Place]:
    """Which of these squares have finders in their corners, nearer to where they are; the likeliest first.

    `least` is how alike three of them must be together.
    """
    places = [place for square in around if (place := _found(look, square, least)) is not None]
    return sorted(places, key=lambda place: place.misfit)


def _found(look: Look, square: Corners, least: float) -> Place | None:
    seen = upright(look, square, _SIDE, _FINE, _MARGIN)
    if max(map(_three_of, _matches(seen, _BETWEEN))) < least * _BEFORE:
        return None
    ways = [(four, version) for version in _VERSIONS for four in _matches(seen, layout(version).side)]
    four, version = max(ways, key=lambda way: _three_of(way[0]))
    return _moved(square, four, version) if _three_of(four) > least else None


def _matches(seen: Grey, side: int) -> tuple[list[_Match], list[_Match]]:
    """In each corner the likeliest finder: dark on light, and light on dark."""
    module = _SIDE / side
    near, far = _CENTRE * module, _SIDE - _CENTRE * module
    finder = _finder(module * _FINE)
    dark, light = [], []
    for at in ((near, near), (far, near), (far, far), (near, far)):
        alike, left, top = _alike(seen, at, _REACH, _FINE, finder)
        least, most, lowest, highest = cv2.minMaxLoc(alike)
        dark.append((most, left + highest[0] / _FINE, top + highest[1] / _FINE))
        light.append((-least, left + lowest[0] / _FINE, top + lowest[1] / _FINE))
    return dark, light


def _three_of(four: list[_Match]) -> float:
    alike = [match[0] for match in four]
    return sum(alike) - min(alike)


def _moved(square: Corners, four: list[_Match], version: int) -> Place:
    """The corner that is least like a finder is the last one; it moves as the others tell."""
    last = min(range(4), key=lambda corner: four[corner][0])
    module = _SIDE / layout(version).side
    should = square_of(_SIDE - 2 * _CENTRE * module, _CENTRE * module)
    off = np.array(four, np.float32)[:, 1:] - should
    off[last] = off[last - 3] + off[last - 1] - off[last - 2]
    whole = square_of(_SIDE)
    corners = carried(whole, should, carried(should + off, whole, square))
    return Place(np.roll(corners, -((last + 2) % 4), axis=0), version, 1 - _three_of(four) / 3)


def settled(look: Look, place: Place) -> Place:
    """The same place as its finders and its alignment pattern tell at a closer look."""
    side = layout(place.version).side
    seen = upright(look, place.corners, side, _FINER, _MARGIN)
    should = square_of(side - 2 * _CENTRE, _CENTRE)
    should[2] = side - _ALIGNMENT
    finder = _finder(_FINER)
    maps = [_alike(seen, should[corner], _NEAR, _FINER, finder) for corner in _WITH_FINDERS]
    sign = 1 if sum(alike.max() for alike, _, _ in maps) > -sum(alike.min() for alike, _, _ in maps) else -1
    off = np.zeros((4, 2), np.float32)
    for corner, seen_there in zip(_WITH_FINDERS, maps):
        alike, across, down = _best(*seen_there, sign)
        off[corner] = (across, down) - should[corner] if alike > _FINDER else 0
    off[2] = off[1] + off[3] - off[0]
    last = _alike(seen, should[2] + off[2], _NEAR_ALIGNMENT, _FINER, _pattern(_FINER))
    alike, across, down = _best(*last, sign)
    if alike > _PATTERN:
        off[2] = (across, down) - should[2]
    whole = square_of(side)
    corners = carried(whole, should, carried(should + off, whole, place.corners))
    return Place(corners, place.version, place.misfit)


def _alike(
    seen: Grey, at: tuple[float, float] | Corners, reach: float, fine: int, wanted: Grey
) -> tuple[Light, float, float]:
    """How alike it is around a place, and where, in modules, the first of these numbers belongs."""
    half = len(wanted) / 2
    long = round(2 * reach * fine) + len(wanted)
    first = (round((float(one) + _MARGIN - reach) * fine - half) for one in at)
    left, top = (min(max(one, 0), len(seen) - long) for one in first)
    alike = cv2.matchTemplate(seen[top : top + long, left : left + long], wanted, cv2.TM_CCOEFF_NORMED)
    return np.asarray(alike, np.float32), (left + half) / fine - _MARGIN, (top + half) / fine - _MARGIN


def _best(alike: Light, left: float, top: float, sign: int) -> _Match:
    """Where it is most alike, between samples too."""
    signed = alike * np.float32(sign)
    _, most, _, (x, y) = cv2.minMaxLoc(signed)
    across, down = x + between(signed[y], x), y + between(signed[:, x], y)
    return most, left + across / _FINER, top + down / _FINER


def between(line: Light, at: int) -> float:
    """How far from its highest sample a curve is highest."""
    if not 0 < at < len(line) - 1:
        return 0.0
    before, here, after = (float(one) for one in line[at - 1 : at + 2])
    bent = before - 2 * here + after
    return min(max((before - after) / (2 * bent), -0.5), 0.5) if bent < 0 else 0.0


@cache
def _finder(module_px: float) -> Grey:
    """With the light that is around it."""
    half = ["111111111", "100000001", "101111101", "101000101"]
    return _drawn([*half, half[-1], *reversed(half)], module_px)


@cache
def _pattern(module_px: float) -> Grey:
    return _drawn(["00000", "01110", "01010", "01110", "00000"], module_px)


def _drawn(rows: list[str], module_px: float) -> Grey:
    fine = np.kron(np.array([[int(one) for one in row] for row in rows], np.uint8) * 255, np.ones((16, 16)))
    side = round(len(rows) * module_px)
    return np.asarray(cv2.resize(fine, (side, side), interpolation=cv2.INTER_AREA), np.uint8)
