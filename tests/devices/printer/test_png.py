import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.printer.png import png
from kiosk.ports import Raster


@given(st.integers(1, 40), st.integers(1, 12), st.integers(0, 2**32))
def test_a_png_shows_the_rows_as_they_are(width: int, height: int, seed: int) -> None:
    black = np.random.default_rng(seed).integers(0, 2, (height, width), dtype=np.uint8)
    raster = Raster(width, height, np.packbits(black, axis=1).tobytes())
    seen = cv2.imdecode(np.frombuffer(png(raster), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert seen is not None
    assert np.array_equal(seen == 0, black == 1)


@pytest.mark.parametrize(
    "raster", [Raster(8, 2, b"x"), Raster(0, 1, b""), Raster(9, 1, b"x"), Raster(8, 0, b"")]
)
def test_rows_that_do_not_fit_are_refused(raster: Raster) -> None:
    with pytest.raises(ValueError, match="no picture of"):
        png(raster)
