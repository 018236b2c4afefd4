from typing import Any

import numpy as np
import pytest
import zxingcpp

from kiosk.devices.scanner.calmly import made_out
from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.look import Look
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    "trouble",
    [
        {},
        {"moire": 0.9},
        {"motion_px": 12.0},
        {"screen": 0.06, "ambient": 0.02, "veil": 0.004, "noise": 0.05, "shot_noise": 0.08},
    ],
)
def test_at_its_place_a_code_is_drawn_anew(trouble: dict[str, Any]) -> None:
    shot = seen(REWARD, **trouble)
    picture = made_out(Look(shot.frame), Place(shot.corners, shot.version))
    assert picture is not None
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [REWARD]


def test_nothing_is_made_of_noise() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (720, 1280), dtype=np.uint8)
    square = np.array([[400, 200], [600, 200], [600, 400], [400, 400]], np.float32)
    assert made_out(Look(noise), Place(square, 2)) is None
