from itertools import count

import numpy as np
import pytest

from kiosk.proving.frames.phone import Grey
from kiosk.proving.scanning.delay import Delay, in_ms

FRAMES = [np.full((2, 2), number, np.uint8) for number in range(60)]


def reads_at(number: int, text: str = "a") -> Delay:
    return Delay("one", lambda: lambda frame: (text,) if frame[0, 0] >= number else ())


def test_time_counts_from_the_first_frame() -> None:
    delay = reads_at(15)
    delay.watch(FRAMES, "a", 1)
    assert delay.median_s == pytest.approx(0.5, abs=0.02)
    assert delay.line()["decoded"] == 1


def test_never_is_null_and_counts_as_longest() -> None:
    delay = reads_at(99)
    delay.watch(FRAMES, "a", 3)
    line = delay.line()
    assert (line["decoded"], line["rate"], line["ms_to_decode"]) == (0, 0.0, None)
    assert in_ms(delay.median_s) is None


def test_another_text_is_wrong_and_does_not_count() -> None:
    delay = reads_at(58, "b")
    delay.watch(FRAMES, "a", 2)
    assert (delay.wrong, delay.line()["decoded"]) == (2, 0)


def test_a_slow_decoder_passes_frames_over() -> None:
    """At 30 frames a second one that takes 70 ms sees every second frame, and then the one after the next."""
    asked: list[int] = []

    def slow(frame: Grey) -> tuple[str, ...]:
        asked.append(int(frame[0, 0]))
        return ()

    Delay("slow", lambda: slow, spent_s=count(0, 0.07).__next__).watch(FRAMES[:12], "a", 1)
    assert asked == [0, 2, 4, 6, 8, 10]
