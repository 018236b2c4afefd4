import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from kiosk.devices.scanner.decode import StreamDecoder, decode
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.stages import FIRST, Found, Stage
from kiosk.proving.frames.sequence import sequence
from tests.devices.scanner.make_pictures import FAR_TOO_LONG, REWARD, UNSUPPORTED, code, held, side_by_side

BLANK = np.zeros((40, 40), np.uint8)


def test_a_held_phone_is_read() -> None:
    assert decode(held(REWARD)) == (REWARD,)


def test_the_large_central_code_comes_first() -> None:
    assert decode(side_by_side(UNSUPPORTED, REWARD)) == (REWARD, UNSUPPORTED)


def test_a_code_that_is_too_long_comes_out_short() -> None:
    assert [len(text) for text in decode(code(FAR_TOO_LONG))] == [96]


@pytest.mark.parametrize(
    "payload", ["caf\u00e9 \u2223 \u043a\u043e\u0434", "line\nbreak", "\x00\x07\x1b[2J", "' OR 1=1 --"]
)
def test_hostile_payloads_come_out_printable(payload: str) -> None:
    texts = decode(code(payload))
    assert len(texts) == 1
    assert texts[0].isascii()
    assert texts[0].isprintable()


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(
        st.sampled_from([np.uint8, np.int16, np.float32, np.bool_]),
        arrays.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=24),
    )
)
def test_it_never_raises(picture: object) -> None:
    assert decode(picture) == ()


def test_what_is_no_array_has_no_code() -> None:
    assert decode("picture") == decode(None) == ()


def failing(look: Look) -> list[Found]:
    raise ValueError("a hostile frame")


def finding(look: Look) -> list[Found]:
    return [Found(b"found", 1, 0)]


def test_a_way_that_fails_leaves_it_to_the_next() -> None:
    assert StreamDecoder(failing, (failing, finding)).read(BLANK, budget_s=1) == ("found",)
    assert decode(BLANK, (failing, failing, finding)) == ("found",)


class Ways:
    """Ways that find nothing and remember who was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def way(self, name: str) -> Stage:
        def ask(look: Look) -> list[Found]:
            self.asked.append(name)
            return []

        return ask


def test_without_time_a_stream_asks_the_first_way_each_time_and_another_in_turn_every_other_time() -> None:
    ways = Ways()
    stream = StreamDecoder(ways.way("first"), tuple(ways.way(name) for name in "abc"))
    for _ in range(8):
        assert stream.read(BLANK, budget_s=0) == ()
    assert ways.asked == [
        "first", "first", "a", "first", "first", "b", "first", "first", "c", "first", "first", "a",
    ]  # fmt: skip


def test_all_ways_are_asked_when_there_is_time() -> None:
    ways = Ways()
    StreamDecoder(ways.way("first"), tuple(ways.way(name) for name in "abc")).read(BLANK, budget_s=60)
    assert ways.asked == ["first", "a", "b", "c"]


def test_a_still_of_the_camera_takes_no_more_than_its_time() -> None:
    ways = Ways()

    def slow(look: Look) -> list[Found]:
        until = time.thread_time() + 0.02
        while time.thread_time() < until:
            np.linalg.svd(np.ones((20, 20)))
        return []

    assert decode(BLANK, (ways.way("first"), slow, ways.way("late"))) == ()
    assert ways.asked == ["first"]


def test_a_hand_that_comes_is_read_before_it_rests() -> None:
    """The first frames are smeared more than any decoder alone can take."""
    shown = sequence(21, 18)
    stream, numbers = StreamDecoder(), range(4, 14)
    ours = next(number for number in numbers if stream.read(shown.frame(number)) == (shown.text,))
    alone = next(number for number in numbers if FIRST(Look(shown.frame(number))))
    assert ours < alone
