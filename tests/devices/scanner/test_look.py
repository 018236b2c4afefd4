import numpy as np

from kiosk.devices.scanner.look import Look
from tests.devices.scanner.make_pictures import REWARD, held
from tests.devices.scanner.seen import seen


def test_pictures_are_made_once() -> None:
    look = Look(held(REWARD))
    assert look.half is look.half
    assert look.region is look.region
    assert look.half.shape == (240, 320)


def test_among_the_squares_is_the_code() -> None:
    shot = seen(REWARD, motion_px=12.0)
    gaps = [np.abs(square - shot.corners).max() for square in Look(shot.frame).squares]
    assert min(gaps) < 0.1 * np.linalg.norm(shot.corners[1] - shot.corners[0])
