from dataclasses import replace
from itertools import count

import numpy as np
import pytest

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.follower import Follower
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.stages import FIRST
from kiosk.devices.scanner.texture import patterned
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen

BLANK = np.full((720, 1280), 90, np.uint8)


def test_a_smeared_code_is_read_without_being_located() -> None:
    follower, smeared = Follower(), seen(REWARD, motion_px=14.0)
    texts = [found.payload for _ in range(2) for found in follower.read(Look(smeared.frame))]
    assert REWARD.encode() in texts


@pytest.mark.parametrize(("leaps_s", "texts"), [(0.0, [REWARD.encode()]), (1.0, [])])
def test_the_second_place_is_for_who_has_time_before_the_next_frame(
    leaps_s: float, texts: list[bytes]
) -> None:
    """A poster is likelier than the code beside it."""
    frame = seen(REWARD, motion_px=14.0, at=(0.25, 0.5)).frame
    cells = np.random.default_rng(6).random((24, 24)) < 0.5
    frame[200:488, 800:1088] = np.kron(cells, np.ones((12, 12))) * 200 + 20
    assert patterned(frame)[0].mean(axis=0)[0] > 700
    clock = count(0.0, leaps_s)
    found = Follower(lambda: next(clock)).read(Look(frame))
    assert [one.payload for one in found] == texts


def test_a_code_that_can_not_be_made_out_is_followed_until_it_is_gone() -> None:
    hidden = seen(REWARD, glare=6.0, glare_size=0.62)
    follower = Follower()
    place = Place(hidden.corners, hidden.version)
    follower.place = replace(place)
    for _ in range(6):
        follower.read(Look(BLANK))
    assert follower.place is None


def test_an_empty_room_says_nothing() -> None:
    follower = Follower()
    assert [follower.read(Look(BLANK)) for _ in range(3)] == [[], [], []]
    assert follower.place is None


def test_a_code_that_comes_smeared_over_four_modules_is_read_on_its_way() -> None:
    follower = Follower()
    frames = [seen(REWARD, motion_px=24.0, motion_angle=10.0, at=(0.4 + step, 0.5)) for step in (0, 0.05)]
    texts = [found.payload for shot in frames for found in follower.read(Look(shot.frame))]
    assert REWARD.encode() in texts
    assert all(FIRST(Look(shot.frame)) == [] for shot in frames)


def test_a_code_that_goes_on_is_followed_to_where_it_is() -> None:
    """A lamp hides too much of it."""
    lamp = {"glare": 4.0, "glare_size": 0.4, "motion_px": 15.0}
    shots = [seen(REWARD, at=(0.4 + step, 0.5), **lamp) for step in (0, 0.02, 0.05, 0.09)]
    follower = Follower()
    for shot in shots:
        assert follower.read(Look(shot.frame)) == []
        if follower.place is None:
            follower.place = Place(shot.corners, shot.version)
    assert follower.place is not None
    assert np.abs(follower.place.corners - shots[-1].corners).max() < 9
