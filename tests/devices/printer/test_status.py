import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.printer.status import Status, is_status

WELL = 0x12


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (Status(WELL, WELL), ""),
        (Status(WELL, 0x1E), ""),
        (Status(WELL, 0x72), "no paper"),
        (Status(0x1A, WELL), "offline"),
        (Status(0x1A, WELL, WELL, WELL), "offline"),
        (Status(0x1A, WELL, 0x16, WELL), "cover open"),
        (Status(0x1A, WELL, 0x32, WELL), "no paper"),
        (Status(0x1A, WELL, 0x1A, WELL), "paper is fed by hand"),
        (Status(0x1A, WELL, 0x52, 0x1A), "cutter stuck"),
        (Status(0x1A, WELL, 0x52, 0x32), "broken"),
    ],
)
def test_the_bits_in_words(status: Status, trouble: str) -> None:
    assert status.trouble == trouble


def test_paper_that_runs_low_is_no_trouble_yet() -> None:
    assert Status(WELL, 0x1E).is_low
    assert not Status(WELL, WELL).is_low


def test_the_reason_is_asked_only_when_it_is_not_known() -> None:
    assert Status(0x1A, WELL).must_ask_why
    assert not Status(0x1A, 0x72).must_ask_why
    assert not Status(WELL, WELL).must_ask_why


@given(st.integers(0, 255))
def test_an_answer_has_its_four_fixed_bits(byte: int) -> None:
    bits = f"{byte:08b}"
    assert is_status(byte) == (bits[0] == "0" and bits[3] == "1" and bits[6:] == "10")
