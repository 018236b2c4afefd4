"""What is behind the phone: a room with shapes, print and stripes, out of focus."""

import cv2
import numpy as np

from kiosk.proving.frames.conditions import HEIGHT, WIDTH
from kiosk.proving.frames.phone import Light


def room(chance: np.random.Generator, ambient: float) -> Light:
    """Light from 0 to 1, `ambient` in the middle."""
    coarse = chance.uniform(0.25, 1.9, (5, 8)).astype(np.float32)
    light = np.asarray(cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), np.float32)
    for _ in range(int(chance.integers(3, 9))):
        _shape(light, chance)
    if chance.random() < 0.5:
        _stripes(light, chance)
    if chance.random() < 0.4:
        _print(light, chance)
    light = np.asarray(cv2.GaussianBlur(light, (0, 0), chance.uniform(1.0, 5.0)), np.float32)
    return np.asarray(np.clip(light * ambient, 0, 4), np.float32)


def _shape(light: Light, chance: np.random.Generator) -> None:
    middle = (int(chance.integers(0, WIDTH)), int(chance.integers(0, HEIGHT)))
    axes = (int(chance.integers(20, 260)), int(chance.integers(20, 260)))
    tone = float(chance.uniform(0.1, 2.2))
    if chance.random() < 0.5:
        cv2.ellipse(light, middle, axes, float(chance.uniform(0, 180)), 0, 360, (tone,), -1)
    else:
        cv2.rectangle(light, middle, (middle[0] + axes[0], middle[1] + axes[1]), (tone,), -1)


def _stripes(light: Light, chance: np.random.Generator) -> None:
    """A shirt."""
    left, top = int(chance.integers(0, WIDTH - 300)), int(chance.integers(0, HEIGHT - 200))
    place = light[top : top + 200, left : left + 300]
    period = chance.uniform(5, 24)
    rows, columns = np.mgrid[0:200, 0:300]
    wave = np.sin((rows * chance.uniform(-1, 1) + columns) * 2 * np.pi / period) > 0
    place *= np.where(wave, np.float32(1.4), np.float32(0.6))


def _print(light: Light, chance: np.random.Generator) -> None:
    """A poster."""
    left, top = int(chance.integers(0, WIDTH - 260)), int(chance.integers(0, HEIGHT - 200))
    cells = chance.random((20, 26)) < 0.4
    place = np.kron(np.where(cells, 0.2, 1.5), np.ones((10, 10))).astype(np.float32)
    light[top : top + 200, left : left + 260] = place
