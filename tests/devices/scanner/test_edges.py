from typing import Any

import cv2
import numpy as np
import pytest

from kiosk.devices.scanner.edges import fitted
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    "trouble",
    [
        {},
        {"motion_px": 18.0, "motion_angle": 30.0},
        {"yaw": 30.0, "pitch": 20.0, "roll": 25.0},
        {"is_inverted": True},
        {"screen": 0.1},
    ],
)
def test_a_rough_square_finds_its_sides(trouble: dict[str, Any]) -> None:
    shot = seen(REWARD, **trouble)
    module_px = np.sqrt(cv2.contourArea(shot.corners)) / (17 + 4 * shot.version)
    chance = np.random.default_rng(3)
    off = []
    for _ in range(12):
        rough = shot.corners + chance.normal(0, module_px, (4, 2))
        off.append(np.abs(fitted(shot.frame, rough.astype(np.float32)) - shot.corners).max() / module_px)
    assert np.median(off) < 1.3


def test_where_nothing_can_be_seen_the_square_stays_about_where_it_is() -> None:
    wall = np.full((200, 200), 90, np.uint8)
    square = np.array([[50, 50], [150, 50], [150, 150], [50, 150]], np.float32)
    assert np.abs(fitted(wall, square) - square).max() < 40


def test_a_square_never_shrinks_to_nothing() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (200, 200), dtype=np.uint8)
    square = np.array([[50, 50], [72, 50], [72, 72], [50, 72]], np.float32)
    assert cv2.contourArea(fitted(noise, square)) >= 400
