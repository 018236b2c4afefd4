"""Where a code ends and its quiet margin begins: from a rough square to one that fits."""

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey

Corners = npt.NDArray[np.float32]
Light = npt.NDArray[np.float32]

# The rough square is looked at as so many samples, with so many around it; each side in so many parts.
_INSIDE, _AROUND, _PARTS = 60, 20, 5
_WIDE = _INSIDE + 2 * _AROUND
# Samples from the edge: how far out the margin is looked for, and how far in the code's own mean is taken.
_OUT, _IN = 9, 15
# A code begins dark: half of the way to its mean is crossed this much before its edge.
_BEFORE = 0.33
_MIDDLES = (np.arange(_PARTS, dtype=np.float32) + 0.5) * _INSIDE / _PARTS + _AROUND
_LEAST_AREA = 400.0


def fitted(frame: Grey, corners: Corners) -> Corners:
    """The same square with its sides where light turns into code; as it was if that can't be seen."""
    first, last = _AROUND - 0.5, _AROUND + _INSIDE - 0.5
    square = np.array([[first, first], [last, first], [last, last], [first, last]], np.float32)
    how = cv2.getPerspectiveTransform(square, corners.astype(np.float32))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpPerspective(frame, how, (_WIDE, _WIDE), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    found = _corners(*_lines(_edges(np.asarray(seen, np.float32))))
    moved = cv2.perspectiveTransform(found[None] - np.float32(0.5), how)[0].astype(np.float32)
    if not np.isfinite(moved).all() or not cv2.isContourConvex(moved):
        return corners
    return moved if cv2.contourArea(moved) >= _LEAST_AREA else corners


def _edges(seen: Light) -> Light:
    """For each side, from the top and clockwise, and each of its parts: how far in the code begins."""
    deep = _AROUND + _IN
    sides = np.stack([np.rot90(seen, side)[:deep, _AROUND : _AROUND + _INSIDE] for side in range(4)])
    light = sides.reshape(4, deep, _PARTS, -1).mean(axis=3)
    code = light[:, _AROUND + 1 :].mean(axis=1)
    code = (code + code.mean(axis=1, keepdims=True)) / 2
    outside = light[:, _AROUND - _OUT : _AROUND + _IN // 2]
    above, below = outside.max(axis=1) - code, code - outside.min(axis=1)
    # A dark page has a dark margin.
    sign = np.where(above >= below, np.float32(1), np.float32(-1))
    light = light * sign[:, None]
    outside = light[:, _AROUND - _OUT : _AROUND + _IN // 2]
    level = (outside.max(axis=1) + code * sign) / 2
    begins = outside.argmax(axis=1) + _AROUND - _OUT
    rows = np.arange(deep)[None, :, None]
    at = ((rows > begins[:, None]) & (light <= level[:, None])).argmax(axis=1)
    after = np.take_along_axis(light, at[:, None], 1)[:, 0]
    before = np.take_along_axis(light, np.maximum(at - 1, 0)[:, None], 1)[:, 0]
    edge = at - 0.5 + _BEFORE + (before - level) / (before - after + 1e-6)
    return np.where(at > 0, edge, _AROUND).astype(np.float32)


def _lines(edges: Light) -> tuple[Light, Light]:
    """Where each side's line is in its middle, and how it slants; the part that fits worst is left out."""
    along = _MIDDLES - _WIDE / 2
    weights = np.ones_like(edges)
    for _ in range(2):
        total = weights.sum(axis=1)
        middle, height = (weights * along).sum(axis=1) / total, (weights * edges).sum(axis=1) / total
        apart = along - middle[:, None]
        slant = (weights * apart * edges).sum(axis=1) / (weights * apart**2).sum(axis=1)
        off = np.abs(edges - height[:, None] - slant[:, None] * apart)
        weights = (off < off.max(axis=1, keepdims=True)).astype(np.float32)
        weights[weights.sum(axis=1) < _PARTS - 1] = 1
    return height - slant * middle, slant


def _corners(height: Light, slant: Light) -> Corners:
    """Where the lines meet; each side was looked at as if it were the upper one."""
    half = _WIDE / 2
    # Around the middle: rows of the top and the bottom by columns, columns of the right and the left by rows.
    top, bottom = (height[0] - half, slant[0]), (half - height[2], slant[2])
    right, left = (half - height[1], -slant[1]), (height[3] - half, -slant[3])
    found = []
    for (row, falls), (column, leans) in ((top, left), (top, right), (bottom, right), (bottom, left)):
        y = (row + falls * column) / (1 - falls * leans)
        found.append((column + leans * y + half, y + half))
    return np.array(found, np.float32)
