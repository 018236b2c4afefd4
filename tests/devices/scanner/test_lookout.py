import os
import signal
import threading
from collections.abc import Callable, Iterable

import pytest

from kiosk.devices.scanner.exchange import Frame
from kiosk.devices.scanner.lookout import Lookout
from kiosk.domain.health import Condition, Health
from tests.clock import TurnedClock
from tests.devices.scanner.make_pictures import MEMBER, REWARD
from tests.devices.scanner.scripted import ScriptedSource, shown


class Watched:
    """A lookout over a script; it runs in the test's own thread until the script is over."""

    def __init__(
        self, script: Iterable[Frame | str | None], each_turn: Callable[[], None] = lambda: None
    ) -> None:
        self.clock = TurnedClock()
        self.heard: list[str] = []
        self.healths: list[Health] = []
        watched = self

        class Source(ScriptedSource):
            def next(self) -> Frame | None:
                watched.healths.append(watched.lookout.health)
                if self.is_done:
                    watched.lookout.stop()
                each_turn()
                return super().next()

        self.source = Source(script)
        self.lookout = Lookout(self.source, self.clock, 2.0, self.heard.append, reopen_s=0.3)


def test_texts_are_told_once_until_two_seconds_have_passed() -> None:
    watched = Watched([shown("reward.png"), shown("reward.png"), shown("member.png"), shown("reward.png")])
    watched.lookout.run()
    assert watched.heard == [REWARD, MEMBER]


def test_after_two_seconds_the_same_text_is_told_again() -> None:
    watched = Watched([shown("reward.png")] * 3, each_turn=lambda: watched.clock.turn(1.1))
    watched.lookout.run()
    assert watched.heard == [REWARD, REWARD]


def test_of_two_codes_in_view_only_ours_is_told() -> None:
    watched = Watched([shown("two-codes.png"), shown("two-codes.png")])
    watched.lookout.run()
    assert watched.heard == [REWARD]


def test_what_is_no_picture_is_passed_over_and_named() -> None:
    watched = Watched([shown("broken.png"), shown("reward.png")])
    watched.lookout.run()
    assert watched.heard == [REWARD]
    assert Health(Condition.READY, "skipped broken.png: not a picture") in watched.healths
    assert watched.healths[-1] == Health(Condition.READY)


def test_a_source_that_goes_away_is_opened_again() -> None:
    watched = Watched(["unplugged", shown("reward.png")])
    seen: list[Health] = []
    runner = threading.Thread(target=watched.lookout.run)
    runner.start()
    while runner.is_alive():
        seen.append(watched.lookout.health)
        runner.join(0.02)
    assert Health(Condition.AWAY, "unplugged") in seen
    assert watched.source.opened == 2
    assert watched.heard == [REWARD]


def test_a_picture_that_stands_still_is_not_ready() -> None:
    stood: list[Health] = []

    def stall() -> None:
        watched.clock.turn(4)
        stood.append(watched.lookout.health)

    watched = Watched([None], each_turn=stall)
    watched.lookout.run()
    assert stood[0] == Health(Condition.AWAY, "the picture stands still")


def kill(lookout: Lookout) -> None:
    assert lookout.decoder_pid is not None
    os.kill(lookout.decoder_pid, signal.SIGKILL)
    os.waitid(os.P_PID, lookout.decoder_pid, os.WEXITED | os.WNOWAIT)


def test_a_killed_decoder_costs_nothing_but_a_moment() -> None:
    kills = iter([True])
    watched = Watched(
        [None, shown("reward.png")], each_turn=lambda: kill(watched.lookout) if next(kills, False) else None
    )
    watched.lookout.run()
    assert watched.heard == [REWARD]


def test_a_decoder_that_keeps_dying_turns_scanning_off() -> None:
    watched = Watched([None] * 9, each_turn=lambda: kill(watched.lookout))
    watched.lookout.run()
    assert watched.lookout.health == Health(Condition.OFF, "the decoder keeps dying")
    assert watched.source.closed == 1


def test_a_fault_of_ours_is_told_by_health(caplog: pytest.LogCaptureFixture) -> None:
    def break_down() -> None:
        raise ZeroDivisionError

    watched = Watched([None], each_turn=break_down)
    watched.lookout.run()
    assert watched.lookout.health == Health(Condition.OFF, "a fault in the scanner")
    assert "scanning ended" in caplog.text
    assert watched.lookout.decoder_pid is None
