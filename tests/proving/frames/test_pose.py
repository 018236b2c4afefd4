from dataclasses import replace

import numpy as np
import pytest

from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.phone import Points, phone
from kiosk.proving.frames.pose import homography, projected

PHONE = phone("wroeiu2304hfwf", np.random.default_rng(1))


def corners(seen: Conditions) -> Points:
    return projected(PHONE.corners, homography(PHONE, seen))


def test_straight_on_a_module_has_its_size_and_the_code_its_place() -> None:
    found = corners(Conditions(module_px=6, at=(0.25, 0.5)))
    assert found.mean(axis=0) == pytest.approx((WIDTH / 4, HEIGHT / 2), abs=0.1)
    assert float(np.linalg.norm(found[1] - found[0])) == pytest.approx(6 * PHONE.modules, rel=1e-3)


def test_roll_turns_it_in_the_plane() -> None:
    found = corners(Conditions(roll=90))
    assert found[1][0] == pytest.approx(found[0][0], abs=0.1)


def test_yaw_makes_the_far_side_short() -> None:
    found = corners(replace(Conditions(), yaw=50.0))
    left = float(np.linalg.norm(found[3] - found[0]))
    right = float(np.linalg.norm(found[2] - found[1]))
    assert left != pytest.approx(right, rel=0.05)
