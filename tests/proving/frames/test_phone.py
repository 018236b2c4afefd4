import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.proving.frames.phone import phone

TEXT = "wroeiu2304hfwf|gheTfR"


@pytest.mark.parametrize("is_inverted", [False, True])
def test_the_screen_shows_the_code_where_it_says(is_inverted: bool) -> None:
    shown = phone(TEXT, np.random.default_rng(5), is_inverted=is_inverted)
    [found] = zxingcpp.read_barcodes((shown.light * 255).astype(np.uint8))
    assert found.text == TEXT
    corner = found.position.top_left
    assert np.abs(shown.corners[0] - (corner.x, corner.y)).max() < shown.scale
    side = float(np.linalg.norm(shown.corners[1] - shown.corners[0]))
    assert side == pytest.approx(shown.modules * shown.scale)


def test_the_same_chance_draws_the_same_phone() -> None:
    one, other = (phone(TEXT, np.random.default_rng(9)) for _ in range(2))
    assert np.array_equal(one.light, other.light)
    assert cv2.countNonZero((one.light > 1).astype(np.uint8)) == 0
