import numpy as np
import pytest

from kiosk.devices.scanner.stages import STAGES, Found
from tests.devices.scanner.make_pictures import REWARD, code, held


@pytest.mark.parametrize("number", range(len(STAGES)))
def test_every_way_reads_a_code(number: int) -> None:
    found = STAGES[number](held(REWARD)) or STAGES[number](code(REWARD))
    assert [each.payload for each in found] == [REWARD.encode()]


@pytest.mark.parametrize("number", range(len(STAGES)))
def test_no_way_sees_a_code_in_noise(number: int) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (480, 640), dtype=np.uint8)
    assert STAGES[number](noise) == []


def test_light_on_dark_is_read_at_the_first_look() -> None:
    assert [found.payload for found in STAGES[0](255 - code(REWARD))] == [REWARD.encode()]


def test_a_large_code_in_the_middle_stands_out() -> None:
    assert Found(b"", 100, 0).prominence > Found(b"", 100, 0.8).prominence
    assert Found(b"", 100, 0.1).prominence > Found(b"", 40, 0).prominence
