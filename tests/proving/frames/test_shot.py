import numpy as np
import zxingcpp

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.phone import phone
from kiosk.proving.frames.shot import FINE, shoot

TEXT = "wroeiu2304hfwf|gheTfR"
SEEN = Conditions(module_px=6)
PHONE = phone(TEXT, np.random.default_rng(1), scale=6 * FINE)
ROOM = np.full((720, 1280), 0.2, np.float32)


def test_a_phone_that_is_held_well_is_read_where_it_is() -> None:
    shot = shoot(ROOM, [(PHONE, SEEN)], SEEN, seed=3)
    [found] = zxingcpp.read_barcodes(shot.frame)
    assert found.text == TEXT
    corner = found.position.top_left
    assert np.abs(shot.corners[0][0] - (corner.x, corner.y)).max() < SEEN.module_px


def test_a_seed_is_a_frame() -> None:
    one, again, other = (shoot(ROOM, [(PHONE, SEEN)], SEEN, seed).frame for seed in (3, 3, 4))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)


def test_half_a_phone_and_none_are_frames_too() -> None:
    for at in ((0.0, 0.5), (-2.0, 0.5)):
        seen = Conditions(at=at)
        assert shoot(ROOM, [(PHONE, seen)], seen, seed=1).frame.shape == (720, 1280)
