from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from kiosk.devices.scanner import follower as following
from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.follower import Follower
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.smear import Cleared, cleared
from kiosk.devices.scanner.stages import FIRST
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen

BLANK = np.full((720, 1280), 90, np.uint8)


def test_a_smeared_code_is_read_without_being_located() -> None:
    follower, smeared = Follower(), seen(REWARD, motion_px=14.0)
    texts = [found.payload for _ in range(2) for found in follower.read(Look(smeared.frame))]
    assert REWARD.encode() in texts


@pytest.mark.parametrize(("most_s", "looks"), [(-1.0, 1), (1000.0, 2)])
def test_the_likeliest_place_is_looked_at_however_slow_the_machine(
    most_s: float, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next one is for who has the time: to miss the next frame is worse."""
    frame, looked = BLANK.copy(), []
    for left, step in ((200, 9), (800, 13)):
        poster = np.random.default_rng(left).random((20, 20)) < 0.5
        frame[200 : 200 + 20 * step, left : left + 20 * step] = np.kron(poster, np.ones((step, step))) * 200

    def counted(*part: Any) -> Cleared:
        looked.append(part)
        return cleared(*part)

    monkeypatch.setattr(following, "_MOST_S", most_s)
    monkeypatch.setattr(following, "cleared", counted)
    assert Follower().read(Look(frame)) == []
    assert len(looked) == looks


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
