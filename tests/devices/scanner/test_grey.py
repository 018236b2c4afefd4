import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scanner import grey

FRAME = np.random.default_rng(1).integers(0, 256, (120, 200), dtype=np.uint8)


@pytest.mark.parametrize(
    "picture",
    [None, b"rows", [[1, 2]], np.zeros((0, 5), np.uint8), np.zeros(9, np.uint8), np.zeros((3, 3), np.float64),
     np.zeros((4, 4, 2), np.uint8), np.zeros((2, 2, 2, 2), np.uint8)],
)  # fmt: skip
def test_what_is_no_picture_is_refused(picture: object) -> None:
    assert grey.as_grey(picture) is None


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_colours_become_grey(channels: int) -> None:
    found = grey.as_grey(np.full((10, 20, channels), 200, np.uint8))
    assert found is not None
    assert found.shape == (10, 20)
    assert abs(int(found[5, 5]) - 200) <= 1


def test_a_slice_becomes_rows_that_lie_together() -> None:
    found = grey.as_grey(FRAME[::2, ::3])
    assert found is not None
    assert found.flags.c_contiguous


@given(st.integers(2401, 9000), st.integers(1, 40))
def test_the_longer_side_is_bounded_and_none_vanishes(long: int, short: int) -> None:
    found = grey.as_grey(np.zeros((long, short), np.uint8))
    assert found is not None
    assert max(found.shape) == 2400
    assert min(found.shape) >= 1


def test_tones_darken_and_brighten() -> None:
    assert grey.toned(FRAME, 5).mean() < grey.toned(FRAME, 2.2).mean() < FRAME.mean()
    assert grey.toned(FRAME, 0.45).mean() > FRAME.mean()


def test_half_is_half_and_a_single_pixel_stays() -> None:
    assert grey.half(FRAME).shape == (60, 100)
    assert grey.half(FRAME[:1, :1]).shape == (1, 1)


def test_specks_go() -> None:
    specked = np.full((20, 20), 100, np.uint8)
    specked[10, 10] = 255
    assert grey.without_specks(specked).max() == 100


def test_noise_is_less_after_blurring() -> None:
    assert grey.melted(FRAME, 5).std() < grey.blurred(FRAME, 1.3).std() < FRAME.std()


def test_a_threshold_leaves_black_and_white() -> None:
    assert set(np.unique(grey.black_and_white(FRAME))) <= {0, 255}


def test_the_region_is_where_the_edges_are() -> None:
    room = np.full((600, 900), 100, np.uint8)
    room[400:500, 700:800] = np.random.default_rng(2).integers(0, 256, (100, 100), dtype=np.uint8)
    assert grey.region(room).std() > room.std()


def test_see_through_lies_on_white_and_opaque_is_left_alone() -> None:
    clear = np.zeros((4, 4, 4), np.uint8)
    clear[0, 0, 3] = 255
    found = grey.on_white(clear)
    assert found is not None
    assert found[0, 0].tolist() == [0, 0, 0]
    assert found[3, 3].tolist() == [255, 255, 255]
    assert grey.on_white(FRAME) is None
    assert grey.on_white(None) is None


def test_crisp_is_black_or_white_whatever_the_shadow() -> None:
    shaded = (FRAME // 4 + np.linspace(0, 150, 200, dtype=np.uint8)).astype(np.uint8)
    found = grey.crisp(shaded)
    assert set(np.unique(found)) == {0, 255}
    assert abs(found[:, :80].mean() - found[:, -80:].mean()) < 40


def test_in_its_row_a_dark_band_is_as_light_as_any() -> None:
    banded = np.tile(np.array([200, 40], np.uint8).repeat(40), (30, 1))
    banded[10:20] //= 5
    level = grey.in_its_row(banded)
    assert np.abs(level[15].astype(int) - level[5].astype(int)).max() <= 8
    assert not grey.in_its_row(np.zeros((4, 9), np.uint8)).any()
