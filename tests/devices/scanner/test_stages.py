from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.stages import (
    BY_ROWS,
    CASCADE,
    FIRST,
    OTHERS,
    Found,
    Stage,
    by_its_finders,
    by_its_square,
    closer,
)
from kiosk.proving.frames.mix import sample
from tests.devices.scanner.make_pictures import REWARD, code, held
from tests.devices.scanner.seen import seen

READERS = [stage for stage in (FIRST, *OTHERS) if stage is not closer]


@pytest.mark.parametrize("stage", READERS)
def test_every_way_reads_a_code(stage: Stage) -> None:
    found = stage(Look(held(REWARD))) or stage(Look(code(REWARD)))
    assert [each.payload for each in found] == [REWARD.encode()]


@pytest.mark.parametrize("stage", CASCADE)
def test_no_way_sees_a_code_in_noise(stage: Stage) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (480, 640), dtype=np.uint8)
    assert stage(Look(noise)) == []


def test_light_on_dark_is_read_at_the_first_look() -> None:
    assert [found.payload for found in FIRST(Look(255 - code(REWARD)))] == [REWARD.encode()]


def test_a_large_code_in_the_middle_stands_out() -> None:
    assert Found(b"", 100, 0).prominence > Found(b"", 100, 0.8).prominence
    assert Found(b"", 100, 0.1).prominence > Found(b"", 40, 0).prominence


def test_what_was_only_located_is_read_at_a_closer_look() -> None:
    smeared = seen(REWARD, motion_px=14.0)
    look = Look(smeared.frame)
    assert FIRST(look) == closer(look) == []
    look.places.append(Place(smeared.corners, smeared.version))
    assert [found.payload for found in closer(look)] == [REWARD.encode()]


def test_a_smeared_code_is_read_by_its_square() -> None:
    smeared = seen(REWARD, motion_px=17.0, motion_angle=20.0)
    assert FIRST(Look(smeared.frame)) == []
    assert [found.payload for found in by_its_square(Look(smeared.frame))] == [REWARD.encode()]


@pytest.mark.parametrize(
    "trouble",
    [
        {"finger": 0.1},
        {"yaw": 50.0},
        {"moire": 0.8},
        {"is_inverted": True},
        {"screen": 0.06, "ambient": 0.02, "veil": 0.004, "noise": 0.04, "shot_noise": 0.07},
    ],
)
def test_a_code_is_read_by_its_finders(trouble: dict[str, Any]) -> None:
    troubled = seen(REWARD, **trouble)
    assert [found.payload for found in by_its_finders(Look(troubled.frame))] == [REWARD.encode()]


def test_bands_are_no_trouble_when_each_row_counts_by_itself() -> None:
    banded = seen(REWARD, bands=0.9, bands_period_px=60.0, roll=12.0)
    assert FIRST(Look(banded.frame)) == []
    assert [found.payload for found in BY_ROWS(Look(banded.frame))] == [REWARD.encode()]


def test_a_dark_and_noisy_code_is_read_by_one_of_the_cheap_ways() -> None:
    dark = sample(10, 38)
    ways = CASCADE[: CASCADE.index(by_its_square)]
    assert FIRST(Look(dark.frame)) == []
    assert [found.payload for way in ways for found in way(Look(dark.frame))][:1] == [dark.text.encode()]
