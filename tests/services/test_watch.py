"""The kiosk closes itself while it can't take money, and opens again by itself."""

from pathlib import Path

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from tests.walk import WoundClock, at_the_kiosk, played


class Unplugged(SimulatedTerminal):
    """A terminal that can be pulled out and put back."""

    health = Health(Condition.AWAY, "unplugged")

    async def probe(self) -> Health:
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
