import numpy as np
import zxingcpp

from kiosk.proving.frames.sequence import FRAMES, sequence, sequences


def test_frames_repeat_and_differ() -> None:
    one, again = (sequence(3, 0) for _ in range(2))
    assert np.array_equal(one.frame(20), again.frame(20))
    assert not np.array_equal(one.frame(20), one.frame(21))


def test_the_hand_moves_and_then_the_code_is_read() -> None:
    shown = sequence(3, 0)
    assert shown.seen(5).motion_px > shown.seen(FRAMES - 1).motion_px
    assert [code.text for code in zxingcpp.read_barcodes(shown.frame(FRAMES - 1))] == [shown.text]


def test_severities_come_in_turn_and_two_seconds_are_sixty_frames() -> None:
    found = list(sequences(2, 4))
    assert [shown.severity for shown in found] == [1, 2, 3, 1]
    assert len({shown.text for shown in found}) == 4
    assert next(found[0].frames()).shape == (720, 1280)
    assert FRAMES == 60
