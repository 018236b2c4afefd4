import numpy as np
import pytest

from kiosk.devices.scanner.pursuit import gone
from kiosk.devices.scanner.texture import quartered
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen

NOWHERE = np.zeros(2, np.float32)


@pytest.mark.parametrize("thought", [(0.0, 0.0), (80.0, -30.0)])
def test_a_smeared_code_is_found_again_within_half_a_module(thought: tuple[float, float]) -> None:
    first, second = (seen(REWARD, motion_px=18.0, at=at) for at in ((0.4, 0.5), (0.46, 0.47)))
    before, now = quartered(first.frame), quartered(second.frame)
    way = gone(before, now, first.corners, np.array(thought, np.float32))
    assert way is not None
    assert np.abs(way - (second.corners - first.corners).mean(axis=0)).max() < 3


def test_what_is_no_longer_there_has_not_gone_anywhere() -> None:
    first = seen(REWARD)
    wall = np.random.default_rng(3).integers(0, 256, (180, 320), dtype=np.uint8)
    assert gone(quartered(first.frame), wall, first.corners, NOWHERE) is None
    assert gone(np.zeros_like(wall), np.zeros_like(wall), first.corners, NOWHERE) is None


@pytest.mark.parametrize("off", [-600, 600, 5000])
def test_what_has_left_the_frame_is_not_looked_for(off: float) -> None:
    first = seen(REWARD)
    small = quartered(first.frame)
    assert gone(small, small, first.corners + off, NOWHERE) is None


def test_it_is_not_looked_for_out_of_the_frame() -> None:
    first = seen(REWARD)
    small = quartered(first.frame)
    assert gone(small, small, first.corners, np.array([4000, 4000], np.float32)) is None
