import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.printer.decoder import sheets
from kiosk.devices.printer.escpos import BAND_ROWS, CUT, RESET, bands, marked, question, sheet
from kiosk.ports import Raster


@st.composite
def rasters(draw: st.DrawFn) -> Raster:
    stride, height = draw(st.integers(1, 9)), draw(st.integers(1, 3 * BAND_ROWS))
    seed = draw(st.binary(min_size=1, max_size=40))
    rows = (seed * (stride * height // len(seed) + 1))[: stride * height]
    return Raster(stride * 8, height, rows)


def test_a_sheet_is_a_reset_a_picture_and_a_cut() -> None:
    said = sheet(Raster(16, 2, b"\xff\x00\x00\xff"))
    assert said == b"\x1b@" + b"\x1dv0\x00\x02\x00\x02\x00\xff\x00\x00\xff" + b"\x1dVB\x00"


def test_a_long_sheet_goes_in_bands() -> None:
    tall = Raster(8, 2 * BAND_ROWS + 1, bytes(2 * BAND_ROWS + 1))
    heights = [int.from_bytes(band[6:8], "little") for band in bands(tall)]
    assert heights == [BAND_ROWS, BAND_ROWS, 1]


def test_a_width_within_a_byte_is_filled_with_white() -> None:
    assert next(bands(Raster(9, 1, b"\xff\x80")))[4:6] == b"\x02\x00"


@pytest.mark.parametrize(
    "raster",
    [Raster(0, 1, b""), Raster(8, 0, b""), Raster(8, 2, b"\0"), Raster(8, 1, b"\0\0"), Raster(-8, 1, b"")],
)
def test_what_fills_no_picture_is_refused(raster: Raster) -> None:
    with pytest.raises(ValueError, match="no picture"):
        sheet(raster)


def test_marks_are_four_printable_letters() -> None:
    assert marked(7) == (b"\x1d(H\x06\x00000007", b'7"0007\x00')
    assert marked(10_007) == marked(7)


def test_a_question_is_three_bytes() -> None:
    assert question(4) == b"\x10\x04\x04"


@given(st.lists(rasters(), max_size=3))
def test_what_is_sent_can_be_read_back_to_the_pixel(several: list[Raster]) -> None:
    stream = b"".join(question(1) + sheet(each) + marked(1)[0] + question(4) for each in several)
    assert sheets(stream) == tuple(several)


@given(rasters())
def test_reset_and_cut_stand_once_where_they_belong(raster: Raster) -> None:
    said = sheet(raster)
    assert said.startswith(RESET)
    assert said.endswith(CUT)
    assert len(said) == len(RESET) + len(CUT) + len(raster.rows) + 8 * -(-raster.height // BAND_ROWS)
