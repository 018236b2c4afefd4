import numpy as np

from kiosk.devices.scanner.closely import nearest, plainly
from kiosk.devices.scanner.smear import cleared
from tests.devices.scanner.make_pictures import REWARD, UNSUPPORTED
from tests.devices.scanner.seen import seen


def test_a_smeared_code_is_read_in_its_part_and_known_in_the_frame() -> None:
    shot = seen(REWARD, motion_px=24.0, motion_angle=30.0)
    read, _ = plainly(shot.frame, cleared(shot.frame, shot.corners))
    assert [found.payload for found in read] == [REWARD.encode()]
    assert read[0].corners is not None
    assert np.abs(read[0].corners - shot.corners).max() < 6


def test_only_what_is_ours_is_believed() -> None:
    shot = seen(UNSUPPORTED)
    assert plainly(shot.frame, cleared(shot.frame, shot.corners))[0] == []


def test_a_code_that_no_decoder_locates_is_found_by_its_square() -> None:
    shot = seen(REWARD, motion_px=30.0, motion_angle=60.0)
    rough = (shot.corners + np.random.default_rng(3).normal(0, 6, (4, 2))).astype(np.float32)
    part = cleared(shot.frame, rough)
    near = nearest(part, [], rough)
    assert near is not None
    assert near.version == shot.version
    assert np.abs(part.outside(near.corners) - shot.corners).max() < 6


def test_a_code_with_its_sides_burnt_out_is_found_by_the_rough_square() -> None:
    """Where light spills over the code its sides are not where light begins."""
    shot = seen(REWARD, exposure=2.5, defocus_px=1.2, motion_px=8.0)
    rough = (shot.corners + np.random.default_rng(5).normal(0, 6, (4, 2))).astype(np.float32)
    part = cleared(shot.frame, rough)
    near = nearest(part, [], rough)
    assert near is not None
    assert np.abs(part.outside(near.corners) - shot.corners).max() < 8


def test_where_no_code_is_none_fits() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (720, 1280), dtype=np.uint8)
    square = np.array([[400, 200], [600, 200], [600, 400], [400, 400]], np.float32)
    part = cleared(noise, square)
    assert plainly(noise, part) == ([], [])
    assert nearest(part, [], square) is None


def test_a_code_whose_corner_is_lit_up_is_found_by_its_finders() -> None:
    """Where a lamp shines over its corner there is no square to be seen."""
    lamp = {"glare": 2.0, "glare_size": 0.28, "glare_at": (0.5, 0.5)}
    shot = seen(REWARD, yaw=40.0, motion_px=12.0, motion_angle=15.0, **lamp)
    rough = (shot.corners + np.random.default_rng(0).normal(0, 8, (4, 2))).astype(np.float32)
    part = cleared(shot.frame, rough)
    near = nearest(part, [], rough)
    assert near is not None
    assert np.abs(part.outside(near.corners) - shot.corners).max() < 6


def test_where_the_finders_fit_badly_the_square_may_fit_better() -> None:
    lamp = {"glare": 2.0, "glare_size": 0.2, "glare_at": (0.0, 0.5)}
    shot = seen(REWARD, yaw=40.0, motion_px=12.0, motion_angle=15.0, **lamp)
    rough = (shot.corners + np.random.default_rng(1).normal(0, 8, (4, 2))).astype(np.float32)
    part = cleared(shot.frame, rough)
    near = nearest(part, [], rough)
    assert near is not None
    assert np.abs(part.outside(near.corners) - shot.corners).max() < 6
