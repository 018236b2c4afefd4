import numpy as np

from kiosk.devices.scanner.grid import misfits, nudged, sampled, sampled_each, sharpened
from kiosk.devices.scanner.layout import layout
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen

KIND = layout(seen(REWARD).version)


def test_a_code_fits_its_layout_one_way_round_and_noise_none() -> None:
    shot = seen(REWARD)
    noise = np.random.default_rng(1).integers(0, 256, shot.frame.shape, dtype=np.uint8)
    light = sampled(shot.frame, shot.corners, KIND.side, 1)
    gaps = misfits([light, sampled(noise, shot.corners, KIND.side, 1)], KIND)
    assert gaps[0] < 0.05
    assert min(gaps[1:]) > 0.4
    assert len(gaps) == 8


def test_many_places_are_sampled_as_each_alone() -> None:
    shot = seen(REWARD)
    places = [shot.corners, shot.corners + 9]
    for some in (places[:1], places):
        each = sampled_each(shot.frame, some, KIND.side)
        alone = [sampled(shot.frame, corners, KIND.side, 1) for corners in some]
        assert np.allclose(each, alone, atol=1e-5)


def test_light_on_dark_fits_as_well() -> None:
    shot = seen(REWARD, is_inverted=True)
    assert misfits([sampled(shot.frame, shot.corners, KIND.side, 1)], KIND)[0] < 0.05


def test_corners_that_are_a_little_off_are_put_right() -> None:
    shot, put_right = seen(REWARD), 0
    for seed in range(12):
        off = np.random.default_rng(seed).uniform(-4, 4, (4, 2)).astype(np.float32)
        corners, gap = nudged(shot.frame, shot.corners + off, KIND)
        assert gap <= misfits([sampled(shot.frame, shot.corners + off, KIND.side, 1)], KIND)[0] + 0.01
        put_right += gap < 0.05 and bool(np.abs(corners - shot.corners).max() < 6.0)
    assert put_right >= 9


def test_a_smear_is_undone() -> None:
    shot = seen(REWARD, motion_px=18.0)
    sharp = seen(REWARD)
    wanted = sharpened(sampled(sharp.frame, sharp.corners, KIND.side, 1), KIND, 1).dark > 0
    middle = shot.corners
    found = sharpened(sampled(shot.frame, middle, KIND.side, 3), KIND, 3)
    plain = sampled(shot.frame, middle, KIND.side, 1)[3:-3, 3:-3] < 0
    assert np.mean((found.dark > 0) != wanted) < 0.03
    assert np.mean(plain != wanted) > 0.1


def test_what_earlier_frames_say_teaches_the_filter() -> None:
    sharp, shot = seen(REWARD), seen(REWARD, motion_px=24.0)
    wanted = sharpened(sampled(sharp.frame, sharp.corners, KIND.side, 1), KIND, 1).dark
    unsure = np.random.default_rng(2).random(wanted.shape) < 0.4
    guess = np.where(unsure, 0, np.sign(wanted)).astype(np.float32)
    light = sampled(shot.frame, shot.corners, KIND.side, 1)
    alone, taught = sharpened(light, KIND, 1), sharpened(light, KIND, 1, guess=guess)
    wrong = [float(np.mean((one.dark > 0) != (wanted > 0))) for one in (alone, taught)]
    assert wrong[1] < 0.9 * wrong[0]
