import numpy as np
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
from kiosk.domain.sight import Hint, Sight

PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=96)


@given(st.lists(PRINTABLE, max_size=8))
def test_texts_arrive_as_they_were_sent(texts: list[str]) -> None:
    assert reading(reply(texts)) == Reading(tuple(texts))


PART = st.floats(0, 1)
SIGHTS = st.builds(
    Sight,
    st.one_of(st.just(()), st.lists(st.tuples(PART, PART), min_size=4, max_size=4).map(tuple)),
    st.booleans(),
    st.one_of(st.none(), st.sampled_from(Hint)),
)


@given(st.lists(PRINTABLE, max_size=8), SIGHTS)
def test_what_was_seen_arrives_to_a_tenth_of_a_pixel(texts: list[str], sight: Sight) -> None:
    found = reading(reply(texts, sight))
    assert found.texts == tuple(texts)
    assert (found.sight.is_read, found.sight.hint) == (sight.is_read, sight.hint)
    assert np.allclose(found.sight.corners, sight.corners, atol=1e-4)


def test_a_place_outside_of_the_picture_is_at_its_edge() -> None:
    corners = ((-0.5, 0.5), (1.5, 0.5), (1.5, 2.0), (0.25, 0.75))
    found = reading(reply([], Sight(corners))).sight
    assert found.corners == ((0, 0.5), (1, 0.5), (1, 1), (0.25, 0.75))
    assert reading(b"read\tl" + b" 99999" * 8 + b"\n").sight.corners == ((1, 1),) * 4


def test_no_picture_arrives_as_such() -> None:
    assert reading(RUBBISH) == Reading(is_picture=False)


@given(st.binary(max_size=5000))
def test_a_hostile_answer_is_refused_or_harmless(line: bytes) -> None:
    try:
        texts = reading(line).texts
    except ValueError:
        return
    assert all(text.isascii() and text.isprintable() and len(text) <= 96 for text in texts)


@pytest.mark.parametrize(
    "line",
    [
        b"", b"read", b"read\n", b"read\tl", b"read\tx\n", b"exec\tl\tx\n", b"read\tl dance\n",
        b"read\tl" + b"\tx" * 4096 + b"\n", b"read\tl 1 2 3\n", b"read\tr 123456 1 1 1 1 1 1 1\n",
        b"read\tl -1 1 1 1 1 1 1 1\n",
    ],
)  # fmt: skip
def test_garbled_answers_are_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="garbled"):
        reading(line)


def test_even_inside_an_answer_nothing_unprintable_comes_through() -> None:
    assert reading(b"read\tl\t\x1b[2J" + b"a" * 200 + b"\n").texts[0].startswith("?[2Jaaa")


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
