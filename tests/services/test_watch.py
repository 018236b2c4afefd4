"""The kiosk closes itself while it can't take money, and opens again by itself."""

from pathlib import Path

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code, Outage
from kiosk.domain.visit import Stage
from kiosk.services.watch import Watch
from tests.walk import WoundClock, at_the_kiosk, played


class Unplugged(SimulatedTerminal):
    """A terminal that can be pulled out and put back."""

    health = Health(Condition.AWAY, "unplugged")
    is_mute = False

    async def probe(self) -> Health:
        if self.is_mute:
            raise Outage(Code.TERMINAL_AWAY)
        return self.health


def test_without_a_terminal_it_is_closed_and_with_it_open_again(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "it to close")
            assert walk.snapshot.closed_for is not None
            assert walk.snapshot.closed_for.code is Code.TERMINAL_AWAY
            walk.starts()
            assert walk.visit.stage is Stage.CLOSED
            terminal.health = Health(Condition.READY)
            walk.clock.turn(20)
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "it to open")

    played(scene())


def test_it_never_closes_over_a_guest(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        terminal.health = Health(Condition.READY)
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            walk.starts()
            walk.adds("fries")
            terminal.health = Health(Condition.AWAY)
            walk.clock.turn(20)
            await walk.until(lambda: walk.snapshot.closed_for is not None, "the watch")
            assert walk.visit.stage is Stage.MENU
            walk.attendant.start_over()
            assert walk.visit.stage is Stage.CLOSED

    played(scene())


def test_a_reader_that_is_busy_with_a_sale_is_there(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        terminal.health = Health(Condition.BUSY)
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            assert await Watch(walk.house, lambda _: None).look() is None
            terminal.health = Health(Condition.OFF)
            assert await Watch(walk.house, lambda _: None).look() is not None

    played(scene())


def test_a_reader_that_can_not_be_asked_is_away_and_is_asked_again(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        terminal.health = Health(Condition.READY)
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            terminal.is_mute = True
            walk.clock.turn(20)
            await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "it to close")
            terminal.is_mute = False
            walk.clock.turn(20)
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "it to open")

    played(scene())
