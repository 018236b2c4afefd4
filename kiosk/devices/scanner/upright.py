"""A square of the frame as if it were seen straight on."""

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.look import Look

Corners = npt.NDArray[np.float32]

# Where a module has more pixels, the frame at half its size shows it as well, with less noise.
_LARGE_PX = 4.3


def upright(look: Look, corners: Corners, side: int, fine: int, margin: int) -> Grey:
    """`side` modules with a margin of some more, `fine` samples a module each way."""
    source, outline = look.frame, corners.astype(np.float32)
    if cv2.contourArea(corners) > (_LARGE_PX * side) ** 2:
        source, outline = look.half, outline / np.float32(2) - np.float32(0.25)
    square = square_of(side, margin) * fine - np.float32(0.5)
    how = cv2.getPerspectiveTransform(square, outline)
    size = (side + 2 * margin) * fine
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpPerspective(source, how, (size, size), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8)


def square_of(side: float, margin: float = 0) -> Corners:
    """Its corners, clockwise from the upper left."""
    return np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32) + np.float32(margin)


def carried(points: Corners, start: Corners, end: Corners) -> Corners:
    """Where points come to lie when four corners go from one place to another."""
    how = cv2.getPerspectiveTransform(start.astype(np.float32), end.astype(np.float32))
    return np.asarray(cv2.perspectiveTransform(points[None].astype(np.float32), how)[0], np.float32)
