"""What is seen of a code, and what would help where it was located and could not be read."""

import cv2
import numpy as np

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import Corners
from kiosk.devices.scanner.layout import layout
from kiosk.domain.sight import Hint, Sight

# Pixels of the frame to a module: fewer are hard to tell apart.
_SMALL_PX = 2.7
# Samples a module, and how many modules in a row no code leaves light: a larger white patch is a lamp's.
_FINE, _PATCH = 2, 5
_BURNT, _FLAT = 0.05, 0.85
_WHITE = 250
# What light modules look like on a screen that is turned down.
_DIM = 70


def read_at(frame: Grey, corners: Corners | None) -> Sight:
    """A code was read here; without four corners nobody knows where."""
    if corners is None or len(corners) != 4:
        return Sight(is_read=True)
    return Sight(_parts(frame, corners), is_read=True)


def located_at(frame: Grey, place: Place) -> Sight:
    """A code is here and can't be read."""
    return Sight(_parts(frame, place.corners), hint=_hint(frame, place))


def _parts(frame: Grey, corners: Corners) -> tuple[tuple[float, float], ...]:
    height, width = frame.shape
    inside = np.clip(corners / np.array([width, height]), 0, 1).tolist()
    return tuple((float(x), float(y)) for x, y in inside)


def _hint(frame: Grey, place: Place) -> Hint | None:
    """None where nothing is known to be wrong."""
    side = layout(place.version).side
    code = _cut(frame, place.corners, side * _FINE)
    if np.percentile(code, 95) < _DIM:
        return Hint.BRIGHTER
    burnt = cv2.threshold(code, _WHITE, 255, cv2.THRESH_BINARY)[1]
    patch = np.ones((_PATCH * _FINE,) * 2, np.uint8)
    share = float(np.mean(cv2.morphologyEx(burnt, cv2.MORPH_OPEN, patch))) / 255
    if _BURNT < share < _FLAT:
        return Hint.GLARE
    module_px = np.sqrt(cv2.contourArea(place.corners)) / side
    return Hint.CLOSER if module_px < _SMALL_PX else None


def _cut(frame: Grey, corners: Corners, side: int) -> Grey:
    square = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    how = cv2.getPerspectiveTransform(corners.astype(np.float32), square)
    return np.asarray(cv2.warpPerspective(frame, how, (side, side)), np.uint8)
