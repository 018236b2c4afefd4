from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner.texture import patterned, quartered
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    "trouble", [{}, {"motion_px": 18.0, "motion_angle": 60.0}, {"screen": 0.05, "ambient": 0.3}]
)
def test_a_code_is_among_what_is_patterned(trouble: dict[str, Any]) -> None:
    shot = seen(REWARD, **trouble)
    found = patterned(shot.frame)
    assert 1 <= len(found) <= 4
    middle = shot.corners.mean(axis=0)
    assert min(np.linalg.norm(square.mean(axis=0) - middle) for square in found) < 25


def test_noise_in_the_dark_hides_no_dim_code_that_is_smeared() -> None:
    """What is dark is grainier in grey than what is lit, and no more patterned for it."""
    dark = {"screen": 0.3, "ambient": 0.02, "veil": 0.004, "noise": 0.04, "shot_noise": 0.06}
    shot = seen(REWARD, motion_px=24.0, **dark)
    first = patterned(shot.frame)[0]
    assert np.linalg.norm(first.mean(axis=0) - shot.corners.mean(axis=0)) < 25


@pytest.mark.parametrize("frame", [np.zeros((720, 1280), np.uint8), np.full((3, 5), 9, np.uint8)])
def test_nothing_is_patterned_where_nothing_is(frame: Any) -> None:
    assert patterned(frame) == []


def test_of_two_patterns_the_one_that_moved_comes_first() -> None:
    """A poster stays where it is."""
    shot = seen(REWARD, motion_px=12.0, at=(0.3, 0.5))
    poster = np.kron(np.random.default_rng(6).random((20, 20)) < 0.5, np.ones((10, 10))) * 200 + 20
    frame, before = shot.frame.copy(), np.full_like(shot.frame, 130)
    frame[100:300, 900:1100] = before[100:300, 900:1100] = poster
    first = patterned(frame, quartered(frame), quartered(before))[0]
    assert np.linalg.norm(first.mean(axis=0) - shot.corners.mean(axis=0)) < 25
    assert len(patterned(frame, quartered(frame), quartered(before)[:, :9])) >= 1


def test_a_code_comes_before_the_words_that_move_with_it() -> None:
    shot = seen(REWARD, bands=0.4, motion_px=30.0, motion_angle=5.0)
    before = seen(REWARD, bands=0.4, motion_px=30.0, motion_angle=5.0, at=(0.44, 0.5))
    first = patterned(shot.frame, quartered(shot.frame), quartered(before.frame))[0]
    assert np.linalg.norm(first.mean(axis=0) - shot.corners.mean(axis=0)) < 40
