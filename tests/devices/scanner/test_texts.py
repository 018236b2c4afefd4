import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.devices.scanner.texts import best, is_ours, presentable
from kiosk.domain.codes import parse

IDS = st.text("abcXYZ019_-|", max_size=110).map(str.encode)
PAYLOADS = st.binary(max_size=300) | IDS


@given(PAYLOADS)
@example(b"a" * 64 + b"|" + b"b" * 64)
@example(b"wroeiu2304hfwf|gheTfR\n")
@example("wroeiu2304hfwf\u2223gheTfR".encode())
def test_a_text_that_comes_out_is_short_and_printable(payload: bytes) -> None:
    text = presentable(payload)
    assert len(text) <= 96
    assert text.isascii()
    assert text.isprintable()


@given(PAYLOADS)
@example(b"a" * 40 + b"|" + b"b" * 60)
@example(b"m" * 97)
def test_no_code_changes_its_meaning_on_the_way(payload: bytes) -> None:
    assert parse(presentable(payload)) == parse(payload)


def test_a_code_of_ours_comes_out_as_it_is() -> None:
    assert presentable(b"wroeiu2304hfwf|gheTfR") == "wroeiu2304hfwf|gheTfR"


def test_what_is_too_long_is_cut_and_marked() -> None:
    assert presentable(b"x" * 97) == "x" * 95 + "?"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((), None),
        (("LSTR|1||LEND",), "LSTR|1||LEND"),
        (("https://example.com", "wroeiu2304hfwf|gheTfR"), "wroeiu2304hfwf|gheTfR"),
        (("wroeiu2304hfwf", "wroeiu2304hfwf|gheTfR"), "wroeiu2304hfwf"),
    ],
)
def test_a_code_of_ours_goes_before_a_poster(texts: tuple[str, ...], expected: str | None) -> None:
    assert best(texts) == expected


def test_a_card_number_is_not_ours() -> None:
    assert not is_ours("4242424242424242")
