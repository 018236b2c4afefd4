"""One frame of the camera."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.proving.frames import lens, screen
from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.phone import Grey, Light, Phone, Points
from kiosk.proving.frames.pose import homography, projected
from kiosk.proving.frames.screen import Box, Chance

# Drawn this much finer than the frame, so that edges fall between pixels as they do in a lens.
FINE = 2


@dataclass(frozen=True, slots=True)
class Shot:
    """A frame of 1280 x 720 grey bytes and where the corners of each phone's code are in it."""

    frame: Grey
    corners: tuple[Points, ...]


def shoot(
    room: Light, phones: list[tuple[Phone, Conditions]], seen: Conditions, seed: int, scene: int | None = None
) -> Shot:
    """The room with the phones before it; lens and sensor are those of `seen`.

    Noise follows `seed`; what stays from frame to frame (moire, which corner the finger is on) `scene`.
    """
    lasting = np.random.default_rng(seed if scene is None else scene)
    light, corners = room.copy(), []
    for phone, held in phones:
        how = homography(phone, held)
        corners.append(projected(phone.corners, how))
        light = _before(light, phone, how, corners[-1], held, lasting)
    developed = lens.developed(lens.blurred(light, seen), seen, np.random.default_rng([seed, 1]))
    return Shot(developed, tuple(corners))


def _before(
    light: Light, phone: Phone, how: npt.NDArray[np.float64], code: Points, held: Conditions, chance: Chance
) -> Light:
    box = _box(phone, how)
    if box.width and box.height:
        glass = np.ones(phone.light.shape, np.float32)
        shown, where = _warped(phone.light, how, box), _warped(glass, how, box)
        shown = screen.behind_glass(screen.on_panel(shown, box, held, chance), box, code, held)
        place = light[box.top : box.top + box.height, box.left : box.left + box.width]
        place *= 1 - where
        place += shown * where
    return screen.under_finger(light, code, held, chance)


def _box(phone: Phone, how: npt.NDArray[np.float64]) -> Box:
    tall, wide = phone.light.shape
    outline = projected(np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32), how)
    left, top = np.clip(np.floor(outline.min(axis=0)) - 1, 0, (WIDTH, HEIGHT)).astype(int)
    right, bottom = np.clip(np.ceil(outline.max(axis=0)) + 1, 0, (WIDTH, HEIGHT)).astype(int)
    return Box(int(left), int(top), int(right - left), int(bottom - top))


def _warped(light: Light, how: npt.NDArray[np.float64], box: Box) -> Light:
    moved = np.array([[1, 0, -box.left], [0, 1, -box.top], [0, 0, 1]])
    finer = np.diag([FINE, FINE, 1.0]) @ moved @ how
    fine = cv2.warpPerspective(light, finer, (box.width * FINE, box.height * FINE), flags=cv2.INTER_LINEAR)
    return np.asarray(cv2.resize(fine, (box.width, box.height), interpolation=cv2.INTER_AREA), np.float32)
