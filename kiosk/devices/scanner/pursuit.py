"""Where a code that was seen in the last frame has gone, told by how it looked there."""

import cv2
import numpy as np

from kiosk.devices.scanner.finders import between
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.squares import Corners

# Both frames are a quarter of their size: this leads to the pixels of the whole one.
_SHRUNK = 4
# How much around the code is compared, and how far from where it is thought to be it may have gone:
# pixels of the small frame, and a part of the code's side.
_AROUND, _REACH, _REACH_PART = 2, 6, 0.45
_LEAST_SIDE = 8
# How alike both must be, and what has no differences to know it again by.
_ALIKE, _EVEN = 0.5, 4


def gone(before: Grey, now: Grey, corners: Corners, thought: Corners) -> Corners | None:
    """How far it went along and down, in pixels of the whole frame; None where it is not found again.

    `corners` are of the last frame, `thought` is how far it may have gone; both frames are quartered.
    """
    small, size = (corners / _SHRUNK).astype(np.float32), np.array(before.shape[::-1])
    first = np.maximum(np.floor(small.min(axis=0)).astype(int) - _AROUND, 0)
    last = np.minimum(np.ceil(small.max(axis=0)).astype(int) + _AROUND, size)
    step = np.rint(thought / _SHRUNK).astype(int)
    reach = _REACH + int(_REACH_PART * np.sqrt(cv2.contourArea(small)))
    low, high = np.maximum(first + step - reach, 0), np.minimum(last + step + reach, size)
    if (last - first).min() < _LEAST_SIDE or (high - low < last - first).any():
        return None
    wanted = before[first[1] : last[1], first[0] : last[0]]
    if np.ptp(wanted) < _EVEN:
        return None
    alike = cv2.matchTemplate(now[low[1] : high[1], low[0] : high[0]], wanted, cv2.TM_CCOEFF_NORMED)
    _, most, _, (x, y) = cv2.minMaxLoc(alike)
    if not most > _ALIKE:
        return None
    found = np.asarray(alike, np.float32)
    there = np.array([x + between(found[y], x), y + between(found[:, x], y)])
    return np.asarray((there + low - first) * _SHRUNK, np.float32)

