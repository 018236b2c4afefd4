import numpy as np
import pytest

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.phone import Light
from kiosk.proving.frames.screen import Box, behind_glass, on_panel, under_finger

BOX = Box(100, 50, 200, 160)
CODE = np.array([[150, 80], [250, 80], [250, 180], [150, 180]], np.float32)


def white() -> Light:
    return np.ones((BOX.height, BOX.width), np.float32)


def panel(seen: Conditions) -> Light:
    return on_panel(white(), BOX, seen, np.random.default_rng(2))


def test_a_dim_panel_is_dim_all_over() -> None:
    assert panel(Conditions(screen=0.1)) == pytest.approx(0.1)


def test_bands_run_across_and_moire_does_not_stop_at_rows() -> None:
    banded = panel(Conditions(screen=1.0, bands=0.8))
    assert banded.std(axis=1).max() < 1e-6
    assert banded.min() < 0.3
    assert panel(Conditions(screen=1.0, moire=0.8)).std(axis=1).max() > 0.05


def test_bands_move_with_their_phase() -> None:
    assert not np.allclose(panel(Conditions(bands=0.8)), panel(Conditions(bands=0.8, bands_phase=2.0)))


def test_a_lamp_is_brightest_where_it_is_put() -> None:
    lit = behind_glass(
        white(), BOX, CODE, Conditions(veil=0.0, glare=3.0, glare_size=0.2, glare_at=(0.5, 0.0))
    )
    row, column = np.unravel_index(int(lit.argmax()), lit.shape)
    assert (column + BOX.left, row + BOX.top) == (250, 130)
    assert lit.max() == pytest.approx(4.0, rel=0.01)


def test_a_finger_covers_one_corner_and_only_with_cause() -> None:
    room = np.ones((720, 1280), np.float32)
    chance = np.random.default_rng(4)
    assert np.array_equal(under_finger(room, CODE, Conditions(), chance), room)
    covered = under_finger(room, CODE, Conditions(finger=0.2), chance) < 0.5
    corners = [covered[int(y), int(x)] for x, y in CODE]
    assert sum(corners) == 1
    assert not covered[130, 200]
