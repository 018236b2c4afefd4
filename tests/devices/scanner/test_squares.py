from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner.squares import squares
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    "wrong", [{}, {"motion_px": 24.0}, {"defocus_px": 6.0}, {"roll": 33.0}, {"yaw": 35.0}]
)
def test_the_place_of_a_code_is_among_the_squares(wrong: dict[str, Any]) -> None:
    shot = seen(REWARD, **wrong)
    true = shot.corners
    side = float(np.linalg.norm(true[1] - true[0]))
    gaps = [
        np.abs(np.roll(found, turn, axis=0) - true).max()
        for found in squares(shot.frame)
        for turn in range(4)
    ]
    assert min(gaps) < side * 0.15


def test_a_blank_wall_has_none_and_a_single_pixel_is_no_fault() -> None:
    assert squares(np.full((720, 1280), 90, np.uint8)) == []
    assert squares(np.zeros((1, 1), np.uint8)) == []
