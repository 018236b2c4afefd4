"""Where in a frame something is finely patterned all over, as a code is, even when it is smeared or dark."""

from collections.abc import Iterator

import cv2
import numpy as np

from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.squares import Corners, gathered, square_of

# Of the frame at half its size: over how many pixels a pattern differs from its mean.
_FINE = 9
# At a quarter: over how many the pattern is one place, and over how many its light is judged.
_PLACE, _LIGHT = 9, 25
_SHRUNK = 4
_LEVELS = np.linspace(0.25, 0.8, 8)
_LEAST_SIDE, _MOST_PART, _MOST_SLANT = 10, 0.5, 3.5
_DARKEST = 6
_SCALE = 400


def patterned(frame: Grey, most: int = 4) -> list[Corners]:
    """Corners of what is patterned and about square, clockwise from the upper left; likeliest first."""
    found = list(_outlined(_pattern(frame)))
    return gathered([(score, corners * _SHRUNK + (_SHRUNK - 1) / 2) for score, corners in found])[:most]


def _pattern(frame: Grey) -> Grey:
    """How much each place differs from its surroundings, for the light that it has."""
    height, width = frame.shape
    half = cv2.resize(frame, (max(width // 2, 1), max(height // 2, 1)), interpolation=cv2.INTER_AREA)
    mean = cv2.blur(half, (_FINE, _FINE))
    size = (max(width // _SHRUNK, 1), max(height // _SHRUNK, 1))
    apart = cv2.resize(cv2.absdiff(half, mean), size, interpolation=cv2.INTER_AREA)
    light = cv2.blur(cv2.resize(mean, size, interpolation=cv2.INTER_AREA), (_LIGHT, _LIGHT))
    dense = cv2.blur(apart.astype(np.float32), (_PLACE, _PLACE))
    return np.asarray(
        cv2.convertScaleAbs(dense / (light.astype(np.float32) + _DARKEST), alpha=_SCALE), np.uint8
    )


def _outlined(pattern: Grey) -> Iterator[tuple[float, Corners]]:
    top = float(np.percentile(pattern[::4, ::4], 99.5))
    for level in _LEVELS * top:
        binary = cv2.threshold(pattern, float(level), 1, cv2.THRESH_BINARY)[1]
        lines, _ = cv2.findContours(binary, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for line in lines:
            _, _, wide, tall = cv2.boundingRect(line)
            if min(wide, tall) < _LEAST_SIDE or max(wide, tall) > _MOST_SLANT * min(wide, tall):
                continue
            is_full = wide * tall * 0.4 < cv2.contourArea(line) < _MOST_PART * pattern.size
            if is_full and (square := square_of(line)) is not None:
                yield square
