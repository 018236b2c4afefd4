"""What whoever stands before the screen after a restart is told."""

from pathlib import Path

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.order import Order, OrderState
from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, WoundClock, at_the_kiosk, played

SAM = "samr7420kfdp"


async def _at_review(walk: Walk) -> None:
    await walk.scans(f"{SAM}|freefries02")
    walk.adds("fries", "burger-sorrel")
    await walk.reviews()


def _step(walk: Walk) -> PayStep | None:
    return walk.visit.paying.step if walk.visit.paying else None


async def _only_order(walk: Walk) -> Order:
    (order,) = await walk.house.ledger.recent(5)
    return order


def test_whoever_paid_before_the_restart_sees_their_number(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        terminal = SimulatedTerminal(WoundClock())
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as walk:
            await _at_review(walk)
            terminal.script("silent:approve")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
        terminal.answer_enquiries()
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as again:
            assert again.visit.stage is Stage.DONE
            assert again.visit.finished is not None
            assert (again.visit.finished.number, again.visit.finished.member_id) == (1, None)
            assert again.visit.member is None

    played(scene())


def test_whoever_was_paying_is_told_that_nothing_was_charged(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
        async with at_the_kiosk(tmp_path, busy_sandbox) as again:
            assert again.visit.trouble is not None
            assert again.visit.trouble.code is Code.RESTARTED

    played(scene())


def test_an_hour_later_nobody_is_told_of_somebody_elses_order(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
        clock = WoundClock(busy_sandbox.clock_turn)
        clock.turn(3_600)
        async with at_the_kiosk(tmp_path, busy_sandbox, clock=clock) as again:
            assert again.visit.trouble is None
            assert (await _only_order(again)).state is OrderState.VOIDED

    played(scene())
