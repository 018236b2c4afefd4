from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner.texture import patterned
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    "trouble", [{}, {"motion_px": 18.0, "motion_angle": 60.0}, {"screen": 0.05, "ambient": 0.3}]
)
def test_a_code_is_among_what_is_patterned(trouble: dict[str, Any]) -> None:
    shot = seen(REWARD, **trouble)
    found = patterned(shot.frame)
    assert 1 <= len(found) <= 4
    middle = shot.corners.mean(axis=0)
    assert min(np.linalg.norm(square.mean(axis=0) - middle) for square in found) < 25


@pytest.mark.parametrize("frame", [np.zeros((720, 1280), np.uint8), np.full((3, 5), 9, np.uint8)])
def test_nothing_is_patterned_where_nothing_is(frame: Any) -> None:
    assert patterned(frame) == []
