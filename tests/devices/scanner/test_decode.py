import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from kiosk.devices.scanner.decode import StreamDecoder, decode
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.stages import Found
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


def failing(frame: Grey) -> list[Found]:
    raise ValueError("a hostile frame")


def finding(frame: Grey) -> list[Found]:
    return [Found(b"found", 1, 0)]


def test_a_way_that_fails_leaves_it_to_the_next() -> None:
    assert StreamDecoder((failing, failing, finding)).read(BLANK, budget_s=None) == ("found",)


def test_a_stream_goes_on_where_the_last_frame_stopped() -> None:
    asked: list[str] = []

    def way(name: str) -> list[Found]:
        asked.append(name)
        return []

    stages = (lambda _: way("first"), lambda _: way("second"), lambda _: way("third"))
    stream = StreamDecoder(stages)
    assert stream.read(BLANK, budget_s=0) == ()
    assert asked == ["first"]
    stream.read(BLANK, budget_s=None)
    assert asked == ["first", "first", "second", "third"]


def test_the_ways_take_turns_when_the_budget_is_short() -> None:
    asked: list[str] = []

    def slow(name: str) -> list[Found]:
        asked.append(name)
        np.linalg.svd(np.ones((200, 200)))
        return []

    stream = StreamDecoder((lambda _: [], lambda _: slow("a"), lambda _: slow("b"), lambda _: slow("c")))
    for _ in range(4):
        stream.read(BLANK, budget_s=1e-4)
    assert asked == ["a", "b", "c", "a"]
