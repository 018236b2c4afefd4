import numpy as np
import pytest

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.lens import blurred, developed
from kiosk.proving.frames.phone import Light


def spark() -> Light:
    light = np.zeros((61, 61), np.float32)
    light[30, 30] = 1
    return light


def test_blur_spreads_light_and_loses_none() -> None:
    seen = blurred(spark(), Conditions(defocus_px=4))
    assert seen.sum() == pytest.approx(1, rel=1e-3)
    assert seen[30, 34] > 0
    assert abs(seen[30, 36]) < 1e-9


def test_motion_smears_along_its_angle() -> None:
    seen = blurred(spark(), Conditions(defocus_px=0, motion_px=12, motion_angle=90))
    assert seen[25, 30] > 0
    assert abs(seen[30, 25]) < 1e-9


def test_exposure_noise_and_clipping() -> None:
    grey = np.full((200, 200), 0.2, np.float32)
    chance = np.random.default_rng(6)
    calm = developed(grey, Conditions(jpeg=100, noise=0.0, shot_noise=0.0), chance)
    loud = developed(grey, Conditions(jpeg=100, noise=0.05), chance)
    assert np.ptp(np.asarray(calm)) == 0
    assert np.std(np.asarray(loud)) > 5
    assert np.asarray(developed(grey, Conditions(exposure=20), chance)).min() >= 250


def test_strong_compression_leaves_blocks() -> None:
    chance = np.random.default_rng(7)
    noisy = np.asarray(chance.random((64, 64)), np.float32)
    fine, coarse = (np.asarray(developed(noisy, Conditions(jpeg=quality), chance)) for quality in (95, 4))
    assert len(np.unique(coarse)) < len(np.unique(fine))
