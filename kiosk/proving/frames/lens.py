"""What lens, sensor and cable do to light before it is bytes."""

import cv2
import numpy as np

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.phone import Grey, Light


def blurred(light: Light, seen: Conditions) -> Light:
    """Out of focus, then moved."""
    if seen.defocus_px > 0:
        light = _through(light, _disk(seen.defocus_px))
    if seen.motion_px >= 1:
        light = _through(light, _line(seen.motion_px, seen.motion_angle))
    return light


def developed(light: Light, seen: Conditions, chance: np.random.Generator) -> Grey:
    """Grey bytes: exposed, noisy, clipped, gamma, compressed."""
    exposed = light * np.float32(seen.exposure)
    grain = chance.standard_normal(light.shape, dtype=np.float32)
    dark, lit = np.float32(seen.noise**2), np.float32(seen.shot_noise**2)
    exposed += grain * np.sqrt(dark + lit * exposed.clip(0, 4))
    grey = (exposed.clip(0, 1) ** np.float32(1 / 2.2) * 255).astype(np.uint8)
    if seen.jpeg >= 100:
        return grey
    packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, seen.jpeg])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)


def _through(light: Light, kernel: Light) -> Light:
    return np.asarray(cv2.filter2D(light, -1, kernel, borderType=cv2.BORDER_REPLICATE), np.float32)


def _disk(radius: float) -> Light:
    """Drawn finely and shrunk, so that half a pixel counts."""
    fine = 8
    reach = int(np.ceil(radius)) + 1
    side = (2 * reach + 1) * fine
    rows, columns = np.mgrid[0:side, 0:side] - (side - 1) / 2
    inside = (rows**2 + columns**2 <= (radius * fine + fine / 2) ** 2).astype(np.float32)
    return _shrunk(inside, fine)


def _line(length: float, angle: float) -> Light:
    fine = 4
    reach = int(np.ceil(length / 2)) + 1
    side = (2 * reach + 1) * fine
    kernel = np.zeros((side, side), np.float32)
    step = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))]) * length * fine / 2
    first, last = ((side - 1) / 2 - step).round().astype(int), ((side - 1) / 2 + step).round().astype(int)
    cv2.line(kernel, tuple(first.tolist()), tuple(last.tolist()), (1.0,), fine)
    return _shrunk(kernel, fine)


def _shrunk(kernel: Light, fine: int) -> Light:
    small = cv2.resize(kernel, None, fx=1 / fine, fy=1 / fine, interpolation=cv2.INTER_AREA)
    return np.asarray(small / small.sum(), np.float32)
