"""What a restart left behind is settled before anybody is served."""

from pathlib import Path

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.order import OrderState
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


def test_a_restart_voids_what_was_placed_and_not_paid(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
        async with at_the_kiosk(tmp_path, busy_sandbox) as again:
            assert again.visit.stage is Stage.ATTRACT
            await again.drained()
            (order,) = await again.house.ledger.recent(5)
            assert order.state is OrderState.VOIDED
            assert again.states()[-1] == "voided"

    played(scene())


def test_a_restart_bills_what_the_terminal_approved_meanwhile(
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
            await again.drained()
            (order,) = await again.house.ledger.recent(5)
            assert order.state is OrderState.COMPLETED
            assert again.slips.cooked[0].number == order.number
            assert len(terminal.history) == 1
            assert again.states()[-3:] == ["placed", "billed", "completed"]

    played(scene())
