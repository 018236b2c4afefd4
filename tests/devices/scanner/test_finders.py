from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.finders import found, settled
from kiosk.devices.scanner.look import Look
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import Seen, seen

TROUBLES: list[dict[str, Any]] = [
    {},
    {"roll": 130.0},
    {"yaw": 50.0},
    {"is_inverted": True},
    {"module_px": 2.6},
    {"screen": 0.08, "ambient": 0.02, "noise": 0.04},
]


def off(place: Place, shot: Seen) -> float:
    """In modules: how far its worst corner is from where it is."""
    side = 4 * shot.version + 17
    module = float(np.linalg.norm(shot.corners[1] - shot.corners[3])) / side / 1.4
    return float(np.abs(place.corners - shot.corners).max()) / module


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_rough_square_leads_to_the_code_the_right_way_round(trouble: dict[str, Any]) -> None:
    shot = seen(REWARD, **trouble)
    middle = shot.corners.mean(axis=0)
    rough = np.roll((shot.corners - middle) * 1.06 + middle + 2, 1, axis=0).astype(np.float32)
    look = Look(shot.frame)
    places = found(look, [np.roll(shot.corners, 2, axis=0) + 400, rough])
    assert [place.version for place in places] == [shot.version]
    assert off(settled(look, places[0]), shot) < 0.5


def test_a_place_near_the_code_is_put_right() -> None:
    shot = seen(REWARD)
    for seed in range(8):
        near = shot.corners + np.random.default_rng(seed).uniform(-5, 5, (4, 2)).astype(np.float32)
        assert off(settled(Look(shot.frame), Place(near, shot.version)), shot) < 0.4


def test_noise_and_an_even_wall_have_no_finders() -> None:
    square = np.array([[400, 200], [600, 200], [600, 400], [400, 400]], np.float32)
    noise = np.random.default_rng(4).integers(0, 256, (720, 1280), dtype=np.uint8)
    for frame in (noise, np.full_like(noise, 90), np.zeros((40, 40), np.uint8)):
        assert found(Look(frame), [square, square / np.float32(40)]) == []


def test_where_none_is_a_place_stays_in_one_piece() -> None:
    """The frame may be anything; the corners are numbers all the same."""
    square = np.array([[400, 200], [600, 200], [600, 400], [400, 400]], np.float32)
    for seed in range(6):
        noise = np.random.default_rng(seed).integers(0, 256, (720, 1280), dtype=np.uint8)
        assert np.isfinite(settled(Look(noise), Place(square, 2 + seed % 3)).corners).all()
