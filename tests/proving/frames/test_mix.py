from collections import Counter

import numpy as np
import zxingcpp

from kiosk.domain.codes import RewardCode, parse
from kiosk.proving.frames.mix import ids, sample, samples
from kiosk.proving.frames.trouble import Trouble


def test_a_frame_depends_on_seed_and_number_alone() -> None:
    [*_, third] = samples(5, 3)
    assert np.array_equal(third.frame, sample(5, 2).frame)
    assert not np.array_equal(third.frame, sample(6, 2).frame)


def test_easy_frames_show_the_text_they_claim() -> None:
    for number in (0, 1, 2):
        shown = sample(7, number)
        assert [code.text for code in zxingcpp.read_barcodes(shown.frame)] == [shown.text]
        assert isinstance(parse(shown.text), RewardCode)


def test_kinds_and_severities_come_in_turn() -> None:
    found = [sample(1, number) for number in (3, 16 + 3, 32 + 3, 48 + 3)]
    assert {shown.trouble for shown in found} == {Trouble.MOTION}
    assert [shown.severity for shown in found] == [1, 2, 3, 1]


def test_one_in_nine_has_no_code() -> None:
    shown = sample(1, 4)
    assert (shown.text, shown.shown) == ("", frozenset())
    assert [code.text for code in zxingcpp.read_barcodes(shown.frame)] == []


def test_two_codes_are_two_texts_and_the_meant_one_is_among_them() -> None:
    shown = sample(1, list(Trouble).index(Trouble.TWO_CODES))
    assert len(shown.shown) == 2
    assert shown.text in shown.shown


def test_ids_do_not_repeat() -> None:
    chance = np.random.default_rng(1)
    assert Counter(ids(chance) for _ in range(200)).most_common(1)[0][1] == 1
