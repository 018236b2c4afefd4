"""Where in a frame light and dark take turns all over, as in a code, even when it is smeared or dark."""

import math
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey, half, melted
from kiosk.devices.scanner.squares import Corners, gathered, square_of

Light = npt.NDArray[np.float32]

# Of the frame at half its size: over how many pixels light and dark differ from their mean, and by how much.
_FINE, _DIFFERS, _LEAST = 9, 0.02, 2.0
# Noise is stronger where it is dark, for grey is not light: by how much, and how many times over it counts.
_GRAIN = np.maximum(np.arange(256) / 255, 0.02) ** -1.2
_OVER_GRAIN = 3.0
_TURN = 2
# At a quarter: over how many it is one place; what is narrower is an edge and no code.
_PLACE, _NARROW = 7, 7
_SHRUNK = 4
_LEVELS = (0.35, 0.5, 0.65, 0.8)
_LEAST_SIDE, _MOST_PART, _MOST_SLANT = 10, 0.5, 3.5
# From this side on a place is as likely a code as any: smaller ones are more often a word or an edge.
_LARGE_SIDE = 40
# How much of its light a place must change to have moved, and a little more than all the others do.
_MOVED, _STILL, _MORE = 0.05, 0.01, 1.5
_DARKEST = 6
# What is within what moved has moved, though it looks the same.
_WITHIN = np.ones((7, 7), np.uint8)


def patterned(
    frame: Grey,
    now: Grey | None = None,
    before: Grey | None = None,
    most: int = 4,
    halved: Grey | None = None,
) -> list[Corners]:
    """Corners of what is patterned and about square, clockwise from the upper left; likeliest first.

    `now` and `before` are what `quartered` made of this frame and the last: then only what moved counts.
    `halved` is the frame at half its size where that is known.
    """
    pattern = _pattern(frame, half(frame) if halved is None else halved)
    if now is not None and before is not None and now.shape == before.shape:
        pattern = pattern * _moved(now, before)
    found = list(_outlined(pattern))
    return gathered([(score, corners * _SHRUNK + (_SHRUNK - 1) / 2) for score, corners in found])[:most]


def quartered(frame: Grey) -> Grey:
    return half(half(frame))


def _pattern(frame: Grey, halved: Grey) -> Light:
    """How often light turns to dark near each place."""
    height, width = frame.shape
    if min(halved.shape) <= _TURN:
        return np.zeros((1, 1), np.float32)
    calm = melted(halved, 3)
    mean = melted(calm, _FINE)
    least = cv2.LUT(mean, _least(calm, mean))
    light = cv2.compare(calm, cv2.add(mean, least), cv2.CMP_GT)
    dark = cv2.compare(calm, cv2.subtract(mean, least), cv2.CMP_LT)
    kind = cv2.addWeighted(light, 0.25, dark, -0.25, 64)
    here, left, above = kind[_TURN:, _TURN:], kind[_TURN:, :-_TURN], kind[:-_TURN, _TURN:]
    turns = cv2.add(cv2.absdiff(here, left), cv2.absdiff(here, above))
    small = (max(width // _SHRUNK, 1), max(height // _SHRUNK, 1))
    dense = cv2.blur(cv2.resize(turns, small, interpolation=cv2.INTER_AREA), (_PLACE,) * 2)
    opened = cv2.morphologyEx(dense, cv2.MORPH_OPEN, np.ones((_NARROW, _NARROW), np.uint8))
    return np.asarray(opened, np.float32)


def _least(light: Grey, mean: Grey) -> Grey:
    """For each mean, how far from it light or dark must be to be more than noise."""
    few = mean[::6, ::6]
    grain = float(np.median(np.abs(light[::6, ::6] - few.astype(np.float32)) / _GRAIN[few])) * _OVER_GRAIN
    least = np.maximum(_DIFFERS * np.arange(256) + _LEAST, grain * _GRAIN)
    return np.asarray(np.clip(least, 0, 255), np.uint8)


def _moved(now: Grey, before: Grey) -> Light:
    """From 0 to 1: how surely each place is not what it was."""
    around = (_PLACE + 2,) * 2
    changed = cv2.blur(cv2.absdiff(now, before).astype(np.float32), around)
    apart = np.asarray(changed, np.float32) / (cv2.blur(now, around).astype(np.float32) + _DARKEST)
    still = float(np.median(apart[::4, ::4])) * _MORE + _STILL
    return np.asarray(cv2.dilate(np.clip((apart - still) / _MOVED, 0, 1), _WITHIN), np.float32)


def _outlined(pattern: Light) -> Iterator[tuple[float, Corners]]:
    top = float(np.percentile(pattern[::4, ::4], 99.5))
    for part in _LEVELS:
        binary = cv2.threshold(pattern, part * top, 1, cv2.THRESH_BINARY)[1].astype(np.uint8)
        lines, _ = cv2.findContours(binary, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for line in lines:
            _, _, wide, tall = cv2.boundingRect(line)
            if min(wide, tall) < _LEAST_SIDE or max(wide, tall) > _MOST_SLANT * min(wide, tall):
                continue
            is_full = wide * tall * 0.4 < cv2.contourArea(line) < _MOST_PART * pattern.size
            if is_full and (square := square_of(line)) is not None:
                large = min(math.sqrt(cv2.contourArea(square[1])) / _LARGE_SIDE, 1.0)
                yield square[0] * part * large, square[1]
