"""Cards that are declined, taken away, unanswered; and what is never charged twice."""

from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.order import OrderState
from kiosk.domain.payment import Outcome
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


def test_declined_then_approved_keeps_the_reward_locked(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("decline:pin")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
            assert walk.visit.paying is not None
            assert walk.visit.paying.trouble is not None
            assert walk.visit.paying.trouble.code is Code.DECLINED_PIN
            walk.attendant.try_again()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            await walk.drained()
            assert walk.states()[-3:] == ["placed", "billed", "completed"]
            outcomes = [a.outcome for a in await walk.house.ledger.attempts(walk.visit.finished.id)]  # type: ignore[union-attr]
            assert outcomes == [Outcome.DECLINED, Outcome.APPROVED]

    played(scene())


def test_after_three_cards_the_order_is_voided_and_the_reward_comes_back(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            for _ in range(3):
                walk.terminal.script("decline:bank")
            walk.attendant.pay()
            for _ in range(2):
                await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
                walk.attendant.try_again()
                await walk.until(lambda: _step(walk) is not PayStep.DECLINED, "the next card")
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            await walk.drained()
            assert "voided" in walk.states()
            assert "billed" not in walk.states()

    played(scene())


def test_a_guest_who_cancels_is_back_with_basket_and_reward_and_a_new_order(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            before = walk.visit.order_id
            walk.terminal.script("hang")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.PRESENT_CARD, "the reader")
            walk.attendant.cancel_payment()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.CANCELLED
            assert walk.visit.basket.count == 2
            assert walk.visit.order_id != before
            # The void frees the reward at Thanx; it can be used again in the same visit.
            await walk.drained()
            await walk.quoted()
            await walk.pays()
            await walk.drained()
            assert walk.states().count("voided") == 1
            assert walk.states()[-1] == "completed"

    played(scene())


@pytest.mark.parametrize(("scripted", "code"), [("busy", Code.TERMINAL_BUSY), ("not_started", Code.TERMINAL_AWAY)])
def test_a_terminal_that_does_not_start_charges_nothing(
    tmp_path: Path, sandbox: RunningSandbox, scripted: str, code: Code
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script(scripted)
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.trouble is not None, "the trouble")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is code
            assert walk.visit.stage is Stage.REVIEW

    played(scene())


@pytest.mark.parametrize("approved", [True, False])
def test_a_lost_answer_is_asked_for_and_never_charged_again(
    tmp_path: Path, sandbox: RunningSandbox, approved: bool
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("lose_answer:approve" if approved else "lose_answer:decline")
            walk.attendant.pay()
            expected = Stage.DONE if approved else Stage.PAY
            await walk.until(lambda: walk.visit.stage is expected, "the truth")
            if not approved:
                await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
                walk.attendant.change_order()
                await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            await walk.drained()
            assert len(walk.terminal.history) == 1
            assert ("billed" in walk.states()) is approved

    played(scene())


def test_two_taps_on_pay_are_one_sale(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            assert len(walk.terminal.history) == 1
            assert len(await walk.house.ledger.recent(5)) == 1

    played(scene())


def test_a_restart_voids_what_was_placed_and_not_paid(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
        async with at_the_kiosk(tmp_path, sandbox) as again:
            assert again.visit.stage is Stage.ATTRACT
            await again.drained()
            (order,) = await again.house.ledger.recent(5)
            assert order.state is OrderState.VOIDED
            assert again.states()[-1] == "voided"

    played(scene())


def test_a_restart_bills_what_the_terminal_approved_meanwhile(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        terminal = SimulatedTerminal(WoundClock())
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal) as walk:
            await _at_review(walk)
            terminal.script("silent:approve")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
        terminal.answer_enquiries()
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal) as again:
            await again.drained()
            (order,) = await again.house.ledger.recent(5)
            assert order.state is OrderState.COMPLETED
            assert again.slips.cooked[0].number == order.number
            assert len(terminal.history) == 1
            assert again.states()[-3:] == ["placed", "billed", "completed"]

    played(scene())
