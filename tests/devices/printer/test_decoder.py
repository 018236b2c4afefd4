import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.printer.decoder import sheets
from kiosk.devices.printer.escpos import CUT, RESET, sheet
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.ports import Raster
from kiosk.shell.paper import PaintedPaper
from tests.builders import a_paid_order

SMALL = Raster(8, 2, b"\xf0\x0f")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("merchant", ["Sorrel & Rye", "酸模與黑麥", "호밀", "مطعم", "ร้านอาหาร", "Щавель 🍔"])
def test_real_receipts_come_back_to_the_pixel(merchant: str) -> None:
    painted = PaintedPaper()
    order = a_paid_order(number=47)
    drawn = (painted.receipt(Receipt.of(order, merchant)), painted.ticket(Ticket.of(order)))
    assert sheets(b"".join(map(sheet, drawn))) == drawn


def test_nothing_is_no_sheet() -> None:
    assert sheets(b"") == ()
    assert sheets(RESET + CUT + CUT) == ()


def test_a_reset_forgets_what_was_not_cut_off() -> None:
    assert sheets(sheet(SMALL).removesuffix(CUT)) == ()
    assert sheets(sheet(SMALL).removesuffix(CUT) + sheet(SMALL)) == (SMALL,)


def test_unknown_words_are_told_with_their_place() -> None:
    with pytest.raises(ValueError, match="unknown command at byte 2"):
        sheets(RESET + b"Hello")


def test_bands_of_different_widths_are_no_sheet() -> None:
    wide = sheet(Raster(16, 1, b"\0\0")).removeprefix(RESET)
    with pytest.raises(ValueError, match="another width"):
        sheets(sheet(SMALL).removesuffix(CUT) + wide)


def read(stream: bytes) -> tuple[tuple[Raster, ...], str]:
    """The sheets, or the fault's words."""
    try:
        return sheets(stream), ""
    except ValueError as fault:
        return (), str(fault)


@given(st.integers(0, len(sheet(SMALL)) - 1))
def test_a_stream_that_breaks_off_is_never_a_whole_sheet(count: int) -> None:
    assert read(sheet(SMALL)[:count])[0] == ()


@given(st.binary(max_size=60))
def test_any_bytes_are_sheets_or_a_plain_fault(stream: bytes) -> None:
    found, fault = read(RESET + stream)
    assert " at byte " in fault or not fault
    assert all(len(each.rows) * 8 == each.width * each.height for each in found)
