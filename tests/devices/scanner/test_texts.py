import random
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.devices.scanner.texts import best, is_ours, presentable
from kiosk.domain.codes import parse

_GRAMMAR = re.compile(rb"[A-Za-z0-9_-]{1,64}\|[A-Za-z0-9_-]{1,64}|[A-Za-z0-9]{6,64}")
_DIGITS = re.compile(r"[0-9]{12,19}")

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


@pytest.mark.parametrize("count", [5_000, pytest.param(1_000_000, marks=pytest.mark.long)])
def test_only_what_the_grammar_allows_has_an_effect(count: int) -> None:
    """Texts near the grammar, byte by byte spoiled: whatever comes out is one of ours or not supported."""
    chance = random.Random(12)
    for _ in range(count):
        payload = bytearray(b"wroeiu2304hfwf|gheTfR"[: chance.randint(1, 21)] * chance.randint(1, 6))
        for _ in range(chance.randint(0, 4)):
            payload[chance.randrange(len(payload))] = chance.choice((chance.randrange(256), 0x7C, 0x2D))
        text = presentable(bytes(payload))
        assert len(text) <= 96
        assert text.isascii()
        allowed = len(payload) <= 96 and _GRAMMAR.fullmatch(bytes(payload)) and not _DIGITS.fullmatch(text)
        assert is_ours(text) == bool(allowed)
