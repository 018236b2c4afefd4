"""How a hand smeared a code while the shutter was open, told from its spectrum, and the picture without it.

A straight smear of some length leaves stripes in the spectrum where nothing was let through: how far they are
apart and which way they lie is the smear. What was weakened is made stronger again (Wiener).
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey, half

Light = npt.NDArray[np.float32]
Corners = npt.NDArray[np.float32]

# The picture that is made of a square: its side, and how much of it the square takes.
_SIDE, _SQUARE = 192, 100.0
# The spectrum is taken of the middle only.
_MIDDLE = 128
# Of the frame at half its size when it must be shrunk more than this.
_SHRUNK_ENOUGH = 0.6
# Smears that are told apart: pixels of the part, degrees; which waves tell, and how alike is one.
_LENGTHS = np.concatenate([np.arange(3.0, 12.0, 1.0), np.arange(12.0, 38.0, 1.5)])
_ANGLES = np.arange(0.0, 180.0, 5.0)
_LOWEST, _HIGHEST = 0.02, 0.3
_FLOOR = 0.02
_SEEN = 0.5
# Where it is known which way the code went: how far from it, in degrees, and how alike is enough.
_ASIDE, _SEEN_THERE = 7.6, 0.3
# What is taken for noise, for softness of the lens, and over how many pixels the rim fades.
_NOISE, _SOFT_PX, _FADES = 0.01, 0.5, 24
_LINEAR = ((np.arange(256) / 255) ** 2.2).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Cleared:
    """A part of the frame without its smear; `how` leads from the frame's pixels to its own."""

    picture: Grey
    is_smeared: bool
    how: npt.NDArray[np.float64]

    def inside(self, corners: Corners) -> Corners:
        return np.asarray(corners @ self.how[:, :2].T + self.how[:, 2], np.float32)

    def outside(self, corners: Corners) -> Corners:
        """In the pixels of the frame."""
        return np.asarray((corners - self.how[:, 2]) / self.how[0, 0], np.float32)


def cleared(frame: Grey, square: Corners, way: float | None = None) -> Cleared:
    """What is in and around the square, at a size that tells modules apart.

    `way` is where it is known to go, in degrees: then it is smeared along it or not at all.
    """
    scale = _SQUARE / max(float(np.sqrt(cv2.contourArea(square))), 1.0)
    middle = square.mean(axis=0)
    how = np.array([[scale, 0, _SIDE / 2 - scale * middle[0]], [0, scale, _SIDE / 2 - scale * middle[1]]])
    if scale < _SHRUNK_ENOUGH:
        source, lead = half(frame), how * np.array([2.0, 2.0, 1.0])
    else:
        source, lead = frame, how
    size = (_SIDE, _SIDE)
    seen = cv2.warpAffine(source, lead, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = _LINEAR[seen]
    length, angle = _smear(light, way)
    return Cleared(_sharp(light, length, angle), length > 0, how)


def _smear(light: Light, way: float | None) -> tuple[float, float]:
    """In pixels and degrees; no length where no smear shows."""
    first = (_SIDE - _MIDDLE) // 2
    part = light[first : first + _MIDDLE, first : first + _MIDDLE]
    spectrum = np.abs(np.fft.rfft2((part - part.mean()) * _window())) ** 2
    logs = cv2.blur(np.log(spectrum + 1e-4).astype(np.float32), (3, 3))
    alike = _prints() @ _leveled(np.asarray(logs, np.float32)[_known()[0]])
    if way is not None:
        aside = np.abs((_ANGLES - way + 90) % 180 - 90)
        alike = np.where(np.tile(aside, len(_LENGTHS)) < _ASIDE, alike, np.float32(-1))
    best = int(alike.argmax())
    if alike[best] < (_SEEN if way is None else _SEEN_THERE):
        return 0.0, 0.0
    return float(_LENGTHS[best // len(_ANGLES)]), float(_ANGLES[best % len(_ANGLES)]) if way is None else way


def _sharp(light: Light, length: float, angle: float) -> Grey:
    across, down = _waves(_SIDE)
    way = np.radians(angle)
    passed = np.sinc(np.float32(length * np.cos(way)) * across + np.float32(length * np.sin(way)) * down)
    passed *= _softness()
    mean = light.mean()
    spectrum = np.fft.rfft2((light - mean) * _faded())
    sharp = np.fft.irfft2(spectrum * passed / (passed**2 + _NOISE), light.shape) + mean
    middle = sharp[_SIDE // 4 : -_SIDE // 4 : 2, _SIDE // 4 : -_SIDE // 4 : 2]
    low, high = np.percentile(middle, (2, 98))
    shown = np.clip((sharp - low) / (high - low + 1e-6), 0, 1) ** (1 / 2.2) * 255
    return np.ascontiguousarray(shown, dtype=np.uint8)


@cache
def _waves(side: int) -> tuple[Light, Light]:
    """Of a spectrum: how many waves to a pixel, along rows and down."""
    across, down = np.fft.rfftfreq(side)[None], np.fft.fftfreq(side)[:, None]
    return across.astype(np.float32), down.astype(np.float32)


@cache
def _window() -> Light:
    return np.asarray(np.outer(np.hanning(_MIDDLE), np.hanning(_MIDDLE)), np.float32)


@cache
def _faded() -> Light:
    side = np.minimum(1, np.minimum(np.arange(_SIDE), np.arange(_SIDE)[::-1]) / _FADES)
    return np.asarray(np.outer(side, side), np.float32)


@cache
def _softness() -> Light:
    away = np.hypot(*_waves(_SIDE))
    return np.asarray(np.exp(-2 * (np.pi * _SOFT_PX * away) ** 2), np.float32)


@cache
def _known() -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.intp]]:
    """Which part of the spectrum tells, and of each place there how far from the middle it is."""
    away = np.hypot(*_waves(_MIDDLE))
    known = (away > _LOWEST) & (away < _HIGHEST)
    # Neighbours tell the same: every other one will do.
    known &= np.indices(away.shape).sum(axis=0) % 2 == 0
    return known, (away[known] * _MIDDLE).astype(np.intp)


def _leveled(logs: Light) -> Light:
    """Without what depends on the distance from the middle only, and of length one."""
    ring = _known()[1]
    mean = np.bincount(ring, logs) / np.maximum(np.bincount(ring), 1)
    level = logs - mean[ring].astype(np.float32)
    return np.asarray(level / (np.linalg.norm(level) + 1e-6), np.float32)


@cache
def _prints() -> Light:
    """What each smear leaves in the part of the spectrum that tells: a row for each length and angle."""
    known, _ = _known()
    across, down = (np.broadcast_to(waves, known.shape)[known] for waves in _waves(_MIDDLE))
    ways = [across * np.float32(np.cos(way)) + down * np.float32(np.sin(way)) for way in np.radians(_ANGLES)]
    passed = (np.sinc(np.float32(length) * way) for length in _LENGTHS for way in ways)
    return np.array([_leveled(np.log(part**2 + np.float32(_FLOOR))) for part in passed], np.float32)


def prepare() -> None:
    """Tables are made now, so that the first guest does not wait for them."""
    wall = np.random.default_rng(1).integers(0, 256, (_SIDE, _SIDE), dtype=np.uint8)
    cleared(wall, np.array([[40, 40], [140, 40], [140, 140], [40, 140]], np.float32))
