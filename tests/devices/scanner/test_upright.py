import cv2
import numpy as np
import pytest

from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.upright import carried, square_of, upright


@pytest.mark.parametrize("module_px", [3, 10])
def test_a_square_is_seen_straight_on_from_the_frame_or_from_its_half(module_px: int) -> None:
    modules = np.random.default_rng(2).integers(0, 2, (25, 25), dtype=np.uint8) * 200
    frame = np.full((400, 400), 200, np.uint8)
    drawn = np.kron(modules, np.ones((module_px, module_px), np.uint8))
    frame[60 : 60 + len(drawn), 90 : 90 + len(drawn)] = drawn
    corners = square_of(25 * module_px) + np.array([89.5, 59.5], np.float32)
    seen = upright(Look(frame), corners, 25, 2, 4)
    assert seen.shape == (66, 66)
    inside = cv2.resize(seen[8:-8, 8:-8], (25, 25), interpolation=cv2.INTER_AREA)
    assert np.array_equal(inside > 100, modules > 100)
    assert (seen[:6] > 190).all()


def test_points_are_carried_as_their_square_is() -> None:
    start, end = square_of(10), square_of(30, 5)
    assert np.allclose(carried(np.array([[0, 0], [5, 5]], np.float32), start, end), [[5, 5], [20, 20]])
