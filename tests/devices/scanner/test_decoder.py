import os
import signal
from collections.abc import Iterator

import pytest

from kiosk.devices.scanner.decoder import Decoder
from kiosk.devices.scanner.exchange import Frame, Kind, Reading
from tests.clock import TurnedClock
from tests.devices.scanner.make_pictures import PICTURES, REWARD

PICTURE = Frame(Kind.FILE, (PICTURES / "reward.png").read_bytes())


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def decoder(clock: TurnedClock) -> Iterator[Decoder]:
    started = Decoder(clock)
    started.start()
    yield started
    started.stop()


def kill(decoder: Decoder) -> None:
    assert decoder.pid is not None
    os.kill(decoder.pid, signal.SIGKILL)


def test_a_frame_it_died_of_is_lost_and_the_next_is_read(decoder: Decoder) -> None:
    kill(decoder)
    assert decoder.read(PICTURE) is None
    assert decoder.read(PICTURE) == Reading((REWARD,))


def test_a_death_between_frames_costs_no_frame(decoder: Decoder) -> None:
    dead = decoder.pid
    assert dead is not None
    kill(decoder)
    os.waitid(os.P_PID, dead, os.WEXITED | os.WNOWAIT)
    decoder.look_after()
    assert decoder.read(PICTURE) == Reading((REWARD,))


def test_three_deaths_in_ten_minutes_turn_it_off(decoder: Decoder, clock: TurnedClock) -> None:
    for _ in range(3):
        assert not decoder.is_off
        kill(decoder)
        decoder.read(PICTURE)
        clock.turn(290)
    assert decoder.is_off
    assert decoder.read(PICTURE) is None
    decoder.look_after()
    assert decoder.pid is None


def test_deaths_far_apart_do_not(decoder: Decoder, clock: TurnedClock) -> None:
    for _ in range(4):
        kill(decoder)
        decoder.read(PICTURE)
        clock.turn(301)
    assert decoder.read(PICTURE) == Reading((REWARD,))


def test_a_new_start_forgets_the_deaths(decoder: Decoder) -> None:
    for _ in range(3):
        kill(decoder)
        decoder.read(PICTURE)
    assert decoder.is_off
    decoder.start()
    assert decoder.read(PICTURE) == Reading((REWARD,))
