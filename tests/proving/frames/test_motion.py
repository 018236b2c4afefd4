from dataclasses import replace

import numpy as np
import pytest

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.motion import motion
from kiosk.proving.frames.trouble import SEVERITIES


@pytest.mark.parametrize("severity", SEVERITIES)
def test_a_hand_comes_to_rest_where_it_wants(severity: int) -> None:
    hand, ends = motion(severity, np.random.default_rng(3)), Conditions(at=(0.4, 0.6))
    begin, end = hand.at(ends, 0.0), hand.at(ends, 2.0)
    assert np.abs(np.subtract(end.at, ends.at)).max() < 0.02
    assert np.abs(np.subtract(begin.at, ends.at)).max() > 0.02
    assert begin.module_px < end.module_px
    assert begin.defocus_px > end.defocus_px
    assert begin.exposure >= end.exposure


def test_an_unsteady_hand_is_later() -> None:
    calm, unsteady = (motion(severity, np.random.default_rng(3)) for severity in (1, 3))
    assert calm.arrival_s < unsteady.arrival_s


def test_without_a_tremor_rest_is_rest() -> None:
    hand, ends = replace(motion(1, np.random.default_rng(3)), tremor_px=0.0), Conditions()
    assert hand.at(ends, 1.5).at == hand.at(ends, 1.9).at
