from typing import Any

import numpy as np
import pytest
import zxingcpp

from kiosk.devices.scanner.closer import Place, modules, settled
from kiosk.devices.scanner.smear import cleared
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


def read(picture: Any) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("angle", [0.0, 35.0, 90.0, 140.0])
def test_a_smear_of_four_modules_is_undone_from_a_rough_square(angle: float) -> None:
    shot = seen(REWARD, motion_px=24.0, motion_angle=angle)
    rough = (shot.corners + np.random.default_rng(2).normal(0, 6, (4, 2))).astype(np.float32)
    part = cleared(shot.frame, rough)
    assert read(shot.frame) == []
    assert part.is_smeared
    _, drawn = modules(part.picture, settled(part.picture, Place(part.inside(shot.corners), shot.version)))
    assert drawn is not None
    assert read(drawn) == [REWARD]


def test_what_stands_still_is_not_smeared() -> None:
    shot = seen(REWARD)
    assert not cleared(shot.frame, shot.corners).is_smeared


@pytest.mark.parametrize("module_px", [3.0, 12.0])
def test_a_place_in_the_part_is_known_in_the_frame(module_px: float) -> None:
    shot = seen(REWARD, module_px=module_px)
    part = cleared(shot.frame, shot.corners)
    inside = part.inside(shot.corners)
    assert np.allclose(inside.mean(axis=0), len(part.picture) / 2, atol=0.1)
    assert np.allclose(part.outside(inside), shot.corners, atol=0.01)


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (720, 1280)])
def test_nothing_comes_of_a_blank_wall(shape: tuple[int, int]) -> None:
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    part = cleared(np.full(shape, 90, np.uint8), square)
    assert not part.is_smeared
    assert read(part.picture) == []


def test_in_noise_a_smear_shows_to_who_knows_its_way() -> None:
    dark = {"screen": 0.24, "ambient": 0.04, "veil": 0.004, "noise": 0.03, "shot_noise": 0.06}
    shot = seen(REWARD, motion_px=34.0, motion_angle=30.0, defocus_px=4.0, **dark)
    parts = [cleared(shot.frame, shot.corners, way) for way in (None, 32.0)]
    assert [part.is_smeared for part in parts] == [False, True]
    places = [Place(part.inside(shot.corners), shot.version) for part in parts]
    plain, known = (settled(part.picture, place).misfit for part, place in zip(parts, places, strict=True))
    assert known < 0.7 * plain
