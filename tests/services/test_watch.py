"""The kiosk closes itself while it can't take money, and opens again by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.health import Condition, Health
from kiosk.domain.payment import PayAt
from kiosk.domain.trouble import Code, Outage, Trouble
from kiosk.domain.visit import Stage
from kiosk.services.attendant import Attendant
from kiosk.services.watch import Watch, reader_trouble
from tests.machines import Ailing
from tests.walk import QUICK, Walk, WoundClock, at_the_kiosk, played


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


def parts_of(walk: Walk) -> dict[Code, Callable[[bool], Awaitable[None]]]:
    """What a sale needs, each with a way to break and to mend it."""

    async def journal(well: bool) -> None:
        await walk.writable(well)

    async def kitchen(well: bool) -> None:
        walk.slips.condition = Condition.READY if well else Condition.AWAY

    async def terminal(well: bool) -> None:
        assert isinstance(walk.terminal, Unplugged)
        walk.terminal.health = Health(Condition.READY if well else Condition.AWAY)

    return {Code.STORE_FAILED: journal, Code.KITCHEN_SILENT: kitchen, Code.TERMINAL_AWAY: terminal}


@pytest.mark.parametrize("code", [Code.STORE_FAILED, Code.KITCHEN_SILENT, Code.TERMINAL_AWAY])
def test_each_part_closes_it_with_its_own_reason_and_opens_it_again(tmp_path: Path, code: Code) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        terminal.health = Health(Condition.READY)
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            breaking = parts_of(walk)[code]
            await breaking(False)
            walk.clock.turn(6)
            await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "it to close")
            assert walk.snapshot.closed_for is not None
            assert walk.snapshot.closed_for.code is code
            await breaking(True)
            walk.clock.turn(6)
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "it to open")

    played(scene())


def test_the_reason_changes_with_what_is_found(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Unplugged(WoundClock())
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            await walk.until(lambda: reason(walk) is Code.TERMINAL_AWAY, "the reader to be missed")
            walk.slips.condition = Condition.AWAY
            walk.clock.turn(6)
            await walk.until(lambda: reason(walk) is Code.KITCHEN_SILENT, "the kitchen to be missed")

    played(scene())


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_lost_its_time_is_a_reason(tmp_path: Path, years: int) -> None:
    class Lost(WoundClock):
        def now(self) -> datetime:
            return super().now() + timedelta(days=365 * years)

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, clock=Lost()) as walk:
            await walk.until(lambda: reason(walk) is Code.CLOCK_WRONG, "the clock to be doubted")

    played(scene())


def test_a_clock_that_is_set_meanwhile_is_noted(tmp_path: Path) -> None:
    class Set(WoundClock):
        ahead = timedelta()

        def now(self) -> datetime:
            return super().now() + self.ahead

    async def scene() -> None:
        clock = Set()
        async with at_the_kiosk(tmp_path, clock=clock, opens=False, machine=lambda *_: machine) as walk:
            watch = Watch(walk.house, lambda _: None)
            assert await watch.look() is None
            clock.turn(3600)
            assert await watch.look() is None
            assert machine.noted == []
            clock.ahead = timedelta(hours=-1)
            assert await watch.look() is None

    machine = Ailing()
    played(scene())
    assert machine.noted == [("clock_set", "-3600 s")]


def test_an_order_in_the_middle_is_kept_and_told_why_it_can_not_be_paid(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.starts()
            walk.adds("fries")
            walk.attendant.review()
            walk.slips.condition = Condition.AWAY
            walk.clock.turn(6)
            await walk.until(lambda: walk.snapshot.paused_for is Code.KITCHEN_SILENT, "the pause")
            walk.attendant.pay()
            assert walk.visit.stage is Stage.REVIEW
            assert walk.visit.basket.count == 1
            walk.slips.condition = Condition.READY
            walk.clock.turn(6)
            await walk.until(lambda: walk.snapshot.paused_for is None, "the end of the pause")
            await walk.pays()

    played(scene())


def test_what_was_good_too_long_ago_is_looked_at_before_money_moves(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.starts()
            walk.adds("fries")
            walk.attendant.review()
            walk.attendant.safe.cancel("watch")
            walk.slips.condition = Condition.AWAY
            walk.clock.turn(13)
            walk.attendant.pay()
            await walk.until(lambda: walk.snapshot.paused_for is Code.KITCHEN_SILENT, "the pause")
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            assert walk.visit.basket.count == 1
            assert walk.terminal.history == {}

    played(scene())


class Mute(SimulatedTerminal):
    """A terminal whose driver is broken, or that never answers."""

    fault: Exception | None = None

    async def probe(self) -> Health:
        if self.fault is not None:
            raise self.fault
        await asyncio.Event().wait()
        return Health(Condition.READY)


def test_a_part_that_is_broken_is_away_and_the_watch_goes_on(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal = Mute(WoundClock())
        terminal.fault = ValueError("nobody thought of this")
        async with at_the_kiosk(tmp_path, terminal=terminal) as walk:
            await walk.until(lambda: reason(walk) is Code.TERMINAL_AWAY, "the reader to be missed")
            assert walk.attendant.safe.is_running("watch")

    played(scene())


def test_a_part_that_never_answers_is_away(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, terminal=Mute(WoundClock()), opens=False) as walk:
            trouble = await reader_trouble(walk.house, within_s=0.1)
            assert trouble == Trouble(Code.TERMINAL_AWAY, "no answer")

    played(scene())


def test_the_receipt_printer_is_looked_at_but_no_sale_needs_it(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    printer.has_paper = False

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, opens=False) as walk:
            attendant = Attendant(replace(walk.house, printer=printer), walk.snapshot.menu)
            await attendant.open()
            await walk.until(
                lambda: attendant.snapshot.printer.detail == "no paper", "the printer to be missed"
            )
            assert attendant.snapshot.closed_for is None
            await attendant.close()

    played(scene())


def reason(walk: Walk) -> Code | None:
    return walk.snapshot.closed_for.code if walk.snapshot.closed_for else None


def test_where_money_is_taken_at_the_counter_too_no_reader_is_missed(tmp_path: Path) -> None:
    async def scene() -> None:
        terminal, manners = Unplugged(WoundClock()), replace(QUICK, pay_at=PayAt.BOTH)
        async with at_the_kiosk(tmp_path, terminal=terminal, manners=manners) as walk:
            assert await walk.attendant.watch.look() == Trouble(Code.TERMINAL_AWAY, "unplugged")
            assert walk.visit.stage is Stage.ATTRACT
            walk.starts()
            walk.adds("fries")
            walk.attendant.review()
            walk.attendant.pay_at_counter()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            walk.slips.condition = Condition.AWAY
            await walk.attendant.watch.look()
            assert reason(walk) is Code.KITCHEN_SILENT

    played(scene())
