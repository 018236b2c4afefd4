"""Grey pictures and what may be done to them so that a faint code shows."""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]

_LONGEST_SIDE = 2400
_SEARCHED_SIDE = 400
_REGION_SIDE = 480
_MOST_REGION_SIDE = 720
_MOST_ENLARGED = 4
_NEAR_IN_ROW, _LIT = 41, 220.0
_LUMA = np.array([0.114, 0.587, 0.299])


def as_grey(picture: object) -> Grey | None:
    """The picture as rows of grey bytes, at most 2400 on its longer side; None if it is no picture."""
    if not isinstance(picture, np.ndarray) or picture.dtype != np.uint8 or min(picture.shape, default=0) < 1:
        return None
    if picture.ndim == 3 and picture.shape[2] in (1, 3, 4):
        picture = picture[:, :, 0] if picture.shape[2] == 1 else picture[:, :, :3] @ _LUMA
    return _bounded(_grey(picture)) if picture.ndim == 2 else None


def on_white(picture: object) -> Grey | None:
    """A see-through picture as it looks on white paper; None if it has nothing to see through."""
    if not isinstance(picture, np.ndarray) or picture.dtype != np.uint8:
        return None
    if picture.ndim != 3 or picture.shape[2] != 4:
        return None
    alpha = picture[:, :, 3:] / np.float32(255)
    return _grey(picture[:, :, :3] * alpha + 255 * (1 - alpha))


def toned(frame: Grey, gamma: float) -> Grey:
    """Darker above one, brighter below."""
    return _grey(cv2.LUT(frame, _curve(gamma)))


def half(frame: Grey) -> Grey:
    size = [max(side // 2, 1) for side in reversed(frame.shape)]
    return _grey(cv2.resize(frame, size, interpolation=cv2.INTER_AREA))


def blurred(frame: Grey, sigma: float) -> Grey:
    across = 2 * round(1.7 * sigma) + 1
    return _grey(cv2.GaussianBlur(frame, (across, across), sigma))


def melted(frame: Grey, across: int) -> Grey:
    """Each pixel the mean of so many each way: noise, moire and fine glare go."""
    return _grey(cv2.blur(frame, (across, across)))


def without_specks(frame: Grey) -> Grey:
    return _grey(cv2.medianBlur(frame, 5))


def black_and_white(frame: Grey) -> Grey:
    """Each pixel against the mean around it: shadows and glare go."""
    mean, binary = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY
    return _grey(cv2.adaptiveThreshold(blurred(frame, 2), 255, mean, binary, 31, 2))


def crisp(frame: Grey, around: int = 25) -> Grey:
    """Black and white, nothing melted before: for a picture that is sharp or small."""
    mean, binary = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY
    return _grey(cv2.adaptiveThreshold(frame, 255, mean, binary, around, 2))


def in_its_row(frame: Grey) -> Grey:
    """Each pixel as a part of the brightest near it in its row: the bands of a pulsing panel go."""
    near = np.ones((1, _NEAR_IN_ROW), np.uint8)
    brightest = cv2.blur(cv2.dilate(frame, near), (_NEAR_IN_ROW, 1))
    return _grey(cv2.divide(frame, brightest, scale=_LIT))


def region(frame: Grey) -> Grey:
    """Where edges are dense in both directions, enlarged: most likely a small or faint code."""
    left, top, width, height = _crowded(frame)
    margin = max(width, height) * 2 // 5 + 4
    cut = frame[max(top - margin, 0) : top + height + margin, max(left - margin, 0) : left + width + margin]
    scale = min(max(_REGION_SIDE / max(cut.shape), 1), _MOST_ENLARGED)
    if scale == 1:
        return _bounded(cut, _MOST_REGION_SIDE)
    return _grey(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC))


def _crowded(frame: Grey) -> tuple[int, int, int, int]:
    """Left, top, width and height of the connected place that holds the densest edges."""
    scale = min(_SEARCHED_SIDE / max(frame.shape), 1)
    small = cv2.resize(frame, [max(int(side * scale), 1) for side in reversed(frame.shape)])
    around = (max(min(small.shape) // 20, 3),) * 2
    across = cv2.blur(cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 1, 0)), around)
    down = cv2.blur(cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 0, 1)), around)
    density = cv2.min(across, down)
    _, most, _, (x, y) = cv2.minMaxLoc(density)
    dense = cv2.threshold(density, max(most * 0.4, 1.0) - 0.5, 1, cv2.THRESH_BINARY)[1]
    _, places, sizes, _ = cv2.connectedComponentsWithStats(dense)
    left, top, width, height, _ = (int(size / scale) for size in sizes[places[y, x]])
    return left, top, width, height


def _bounded(frame: Grey, most: int = _LONGEST_SIDE) -> Grey:
    longest = max(frame.shape)
    if longest <= most:
        return _grey(frame)
    size = [max(side * most // longest, 1) for side in reversed(frame.shape)]
    return _grey(cv2.resize(frame, size, interpolation=cv2.INTER_AREA))


@cache
def _curve(gamma: float) -> Grey:
    steps = np.arange(256, dtype=np.float64) / 255
    return _grey((steps**gamma * 255).round())


def _grey(picture: npt.NDArray[np.generic] | cv2.typing.MatLike) -> Grey:
    return np.ascontiguousarray(picture, dtype=np.uint8)
