"""Where in a frame a code may be, even when it is smeared: a square that differs from what is around it."""

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey

Corners = npt.NDArray[np.float32]

# How many times smaller the frame is looked at, and over how many pixels modules are melted together.
LOOKS = ((4, 5), (4, 9), (2, 5))
_LEVELS = 14
_LEAST_SIDE = 12.0
_MOST_PART = 0.5
_MOST_SLANT = 3.5
_LEAST_SQUARE = 0.8


def squares(
    frame: Grey, looks: Sequence[tuple[int, int]] = LOOKS, most: int = 8, levels: int = _LEVELS
) -> list[Corners]:
    """Corners of what may be codes, clockwise from the upper left, in the frame's pixels; likeliest first."""
    found: list[tuple[float, Corners]] = []
    for shrink, melt in looks:
        size = [max(side // shrink, 1) for side in reversed(frame.shape)]
        small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
        melted = np.asarray(cv2.blur(small, (melt, melt)), np.uint8)
        lines = _outlined(melted, melt, levels)
        found += [(score, corners * shrink + (shrink - 1) / 2) for score, corners in lines]
    return gathered(found)[:most]


def _outlined(melted: Grey, melt: int, levels: int) -> Iterator[tuple[float, Corners]]:
    """Squares in the lines of equal light."""
    lowest, highest = np.percentile(melted[::4, ::4], (2, 98))
    least, most = max(_LEAST_SIDE, 2.5 * melt), _MOST_PART * melted.size
    for level in np.linspace(lowest, highest, levels + 2)[1:-1]:
        binary = cv2.threshold(melted, float(level), 1, cv2.THRESH_BINARY)[1]
        lines, _ = cv2.findContours(binary, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        for line in lines:
            _, _, wide, tall = cv2.boundingRect(line)
            if min(wide, tall) < least or max(wide, tall) > _MOST_SLANT * min(wide, tall):
                continue
            if wide * tall * 0.4 < cv2.contourArea(line) < most and (square := square_of(line)) is not None:
                yield square


def square_of(line: cv2.typing.MatLike) -> tuple[float, Corners] | None:
    box = cv2.minAreaRect(line)
    wide, tall = box[1]
    slant = max(wide, tall) / max(min(wide, tall), 1.0)
    if slant > _MOST_SLANT:
        return None
    hull = cv2.convexHull(line)
    area, inside = cv2.contourArea(hull), cv2.contourArea(line)
    boxed = area / max(wide * tall, 1.0)
    corners = np.asarray(cv2.boxPoints(box), np.float32) if boxed > 0.92 else _four(hull)
    if corners is None:
        return None
    squareness = inside / max(area, cv2.contourArea(corners), 1.0)
    if squareness < _LEAST_SQUARE:
        return None
    return squareness**2 / slant, _clockwise(corners)


def _four(hull: cv2.typing.MatLike) -> Corners | None:
    """The outline as four corners."""
    around = cv2.arcLength(hull, True)
    for part in (0.03, 0.05, 0.08):
        corners = cv2.approxPolyDP(hull, part * around, True)
        if len(corners) == 4:
            return np.asarray(corners.reshape(4, 2), np.float32)
    return None


def _clockwise(corners: Corners) -> Corners:
    """From the corner nearest to the upper left."""
    four = corners.tolist()
    x, y = sum(at[0] for at in four) / 4, sum(at[1] for at in four) / 4
    four.sort(key=lambda at: math.atan2(at[1] - y, at[0] - x))
    first = min(range(4), key=lambda number: sum(four[number]))
    return np.array(four[first:] + four[:first], np.float32)


def gathered(found: list[tuple[float, Corners]]) -> list[Corners]:
    """One for each place: the more often it was seen, the likelier."""
    if not found:
        return []
    found.sort(key=lambda one: -one[0])
    scores, corners = np.array([score for score, _ in found]), np.array([corners for _, corners in found])
    sides = np.sqrt(np.abs(_areas(corners)) + 1)
    apart = np.abs(corners[:, None] - corners[None]).max(axis=(2, 3))
    same = apart < 0.06 * sides[:, None]
    first = same.argmax(axis=0)
    total = np.bincount(first, scores, len(found))
    return [corners[at].astype(np.float32) for at in np.argsort(-total) if total[at] > 0]


def _areas(corners: Corners) -> Corners:
    """Of four-sided figures."""
    one, other = corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1]
    return np.asarray((one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]) / 2, np.float32)
