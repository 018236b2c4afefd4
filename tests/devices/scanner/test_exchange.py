import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scanner.exchange import (
    HEADER_BYTES,
    RUBBISH,
    SLOT_BYTES,
    Frame,
    Header,
    Kind,
    Reading,
    reading,
    reply,
)

PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=96)


@given(st.lists(PRINTABLE, max_size=8))
def test_texts_arrive_as_they_were_sent(texts: list[str]) -> None:
    assert reading(reply(texts)) == Reading(tuple(texts))


def test_no_picture_arrives_as_such() -> None:
    assert reading(RUBBISH) == Reading(is_picture=False)


@given(st.binary(max_size=5000))
def test_a_hostile_answer_is_refused_or_harmless(line: bytes) -> None:
    try:
        texts = reading(line).texts
    except ValueError:
        return
    assert all(text.isascii() and text.isprintable() and len(text) <= 96 for text in texts)


@pytest.mark.parametrize("line", [b"", b"read", b"read\tx", b"exec\tx\n", b"read" + b"\tx" * 4096 + b"\n"])
def test_garbled_answers_are_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="garbled"):
        reading(line)


def test_even_inside_an_answer_nothing_unprintable_comes_through() -> None:
    assert reading(b"read\t\x1b[2J" + b"a" * 200 + b"\n").texts[0].startswith("?[2Jaaa")


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_a_header_survives_the_way(width: int, height: int) -> None:
    header = Header(Kind.STREAM, width * height, width, height)
    assert len(header.packed()) == HEADER_BYTES
    assert Header.unpacked(header.packed()) == header


@pytest.mark.parametrize(
    "header",
    [Header(Kind.STREAM, 10, 3, 3), Header(Kind.STILL, 0, 5, 5), Header(Kind.FILE, SLOT_BYTES + 1, 0, 0)],
)
def test_a_header_that_claims_too_much_is_refused(header: Header) -> None:
    with pytest.raises(ValueError, match="a frame of"):
        Header.unpacked(header.packed())


def test_a_header_of_no_known_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not a valid Kind"):
        Header.unpacked(b"\x09" + bytes(HEADER_BYTES - 1))


def test_empty_and_huge_frames_do_not_fit() -> None:
    assert not Frame(Kind.FILE, b"").fits
    assert not Frame(Kind.FILE, bytes(SLOT_BYTES + 1)).fits
    assert Frame(Kind.FILE, b"x").fits
