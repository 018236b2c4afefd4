"""What stands between the phone's light and the lens: its panel, its glass, a finger."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.phone import Light, Points

Chance = np.random.Generator

_SKIN = 0.45


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the frame, in its pixels."""

    left: int
    top: int
    width: int
    height: int

    def grid(self) -> tuple[Light, Light]:
        """Row and column of each pixel, counted in the frame."""
        rows, columns = np.mgrid[self.top : self.top + self.height, self.left : self.left + self.width]
        return rows.astype(np.float32), columns.astype(np.float32)


def on_panel(light: Light, box: Box, seen: Conditions, chance: Chance) -> Light:
    """The panel's brightness, its pulse (bands over a rolling shutter) and its grid against the sensor's."""
    light = light * np.float32(seen.screen)
    rows = box.grid()[0][:, :1]
    if seen.bands > 0:
        wave = np.sin(rows * 2 * np.pi / np.float32(seen.bands_period_px) + np.float32(seen.bands_phase))
        light = light * (1 - np.float32(seen.bands) * np.clip(wave * 1.6 + 0.5, 0, 1))
    if seen.moire > 0:
        light = light * _moire(seen.moire, box, chance)
    return light


def behind_glass(light: Light, box: Box, code: Points, seen: Conditions) -> Light:
    """What the glass reflects: the room everywhere, a lamp in one place of the code."""
    light = light + np.float32(seen.veil)
    if seen.glare <= 0:
        return light
    size = float(np.sqrt(max(cv2.contourArea(code), 1.0)))
    x, y = code.mean(axis=0) + np.array(seen.glare_at) * size
    rows, columns = box.grid()
    reach = seen.glare_size * size
    away = ((columns - x) ** 2 + 1.8 * (rows - y) ** 2) / np.float32(reach**2)
    return np.asarray(light + np.float32(seen.glare) * np.exp(-(away**1.5)), np.float32)


def under_finger(light: Light, code: Points, seen: Conditions, chance: Chance) -> Light:
    """A finger or thumb from outside over one corner, `finger` of the code's side far in."""
    if seen.finger <= 0:
        return light
    corner = code[int(chance.integers(0, 4))]
    inward = code.mean(axis=0) - corner
    inward /= np.linalg.norm(inward)
    side = float(np.sqrt(max(cv2.contourArea(code), 1.0)))
    tip = corner + inward * side * seen.finger
    wide = side * chance.uniform(0.16, 0.24)
    tip_middle = tip - inward * wide
    start = corner - inward * side * 1.5
    over = np.zeros(light.shape, np.float32)
    line = tuple(int(value) for value in start), tuple(int(value) for value in tip_middle)
    cv2.line(over, line[0], line[1], (1.0,), max(int(wide * 2), 1))
    over = np.asarray(cv2.GaussianBlur(over, (0, 0), 2.0), np.float32)
    return light * (1 - over) + over * np.float32(_SKIN * max(seen.ambient, 0.02) * 2)


def _moire(depth: float, box: Box, chance: Chance) -> Light:
    rows, columns = box.grid()
    waves = np.zeros(rows.shape, np.float32)
    for _ in range(2):
        period, angle = np.float32(chance.uniform(4, 26)), np.float32(chance.uniform(0, np.pi))
        bend = np.float32(chance.uniform(-2e-3, 2e-3))
        along = rows * np.sin(angle) + columns * np.cos(angle) + bend * (columns - 640) ** 2 / 8
        waves += np.sin(along * 2 * np.pi / period, dtype=np.float32)
    return np.asarray(1 - np.float32(depth) * (0.5 + waves / 4), np.float32)
