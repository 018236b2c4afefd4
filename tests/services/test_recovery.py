"""What a restart left behind is settled before anybody is served."""

import asyncio
from dataclasses import replace
from pathlib import Path

from kiosk.devices.terminal.acts import Act
from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import Outcome, RefundRequest, SaleRequest, SaleResult
from kiosk.domain.trouble import Code, Outage
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.checkout import Checkout
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.recovery import Recovery
from tests.walk import QUICK, Walk, WoundClock, at_the_kiosk, played

SAM = "samr7420kfdp"


class Skimming(SimulatedTerminal):
    """A reader that takes a dollar less than it was told, and may not live to give it back."""

    is_dead = True

    def _result(self, request: SaleRequest, act: Act) -> SaleResult:
        return super()._result(replace(request, amount=request.amount - Money(100)), act)

    async def refund(self, request: RefundRequest) -> SaleResult:
        while self.is_dead:  # noqa: ASYNC110  nobody tells that it came back
            await asyncio.sleep(0.01)
        return await super().refund(request)


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


async def _opened(walk: Walk) -> None:
    """Opens, however long that takes by the clock."""
    walk.attendant.begin()
    while walk.visit.stage is not Stage.ATTRACT:
        walk.clock.turn(20)
        await asyncio.sleep(0.01)


async def _only_order(walk: Walk) -> Order:
    (order,) = await walk.house.ledger.recent(5)
    return order


def test_a_wrong_amount_that_a_restart_finds_is_given_back_and_the_doors_open(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        terminal = Skimming(WoundClock())
        terminal.is_dead = False
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as walk:
            await _at_review(walk)
            terminal.script("silent:approve")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
        terminal.answer_enquiries()
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as again:
            assert again.visit.stage is Stage.ATTRACT
            await again.drained()
            order = await _only_order(again)
            assert order.state is OrderState.VOIDED
            attempt, back = await again.house.ledger.attempts(order.id)
            assert (attempt.outcome, back.outcome, back.sale) == (
                Outcome.APPROVED,
                Outcome.APPROVED,
                attempt.id,
            )
            assert terminal._returned(attempt.id) == attempt.amount.cents - 100

    played(scene())


def test_a_refund_that_a_restart_cut_short_is_made_once(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        terminal = Skimming(WoundClock())
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as walk:
            await _at_review(walk)
            walk.attendant.pay()
            await walk.until(lambda: len(terminal.history) == 1, "the money")
            order = await _only_order(walk)
            for _ in range(500):
                events = [each.event for each in await walk.house.ledger.events(order.id)]
                if "attempt approved" in events:
                    break
            assert "attempt approved" in events
        terminal.is_dead = False
        for _ in range(2):
            async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal, opens=False) as again:
                await _opened(again)
                await again.drained()
                order = await _only_order(again)
        assert order.state is OrderState.VOIDED
        assert len(terminal.history) == 2
        (attempt,) = [each for each in terminal.history if each not in terminal._refunds]
        assert terminal._returned(attempt) == order.totals.total.cents - 100

    played(scene())


def test_an_attempt_that_never_began_is_written_down_as_such(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            walk.terminal.script("hang")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.PRESENT_CARD, "the reader")
        async with at_the_kiosk(tmp_path, busy_sandbox, opens=False) as again:
            await _opened(again)
            order = await _only_order(again)
            (attempt,) = await again.house.ledger.attempts(order.id)
            assert attempt.outcome is Outcome.NOT_STARTED
            assert order.state is OrderState.VOIDED

    played(scene())


def test_a_ticket_that_a_restart_kept_from_the_kitchen_is_sent_and_handed_over(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            walk.slips.is_slow = True
            walk.attendant.pay()
            await walk.until(lambda: walk.slips.asked == 1, "the kitchen")
        for tickets in (1, 0):
            async with at_the_kiosk(tmp_path, busy_sandbox) as again:
                await again.drained()
                assert (await _only_order(again)).state is OrderState.COMPLETED
                assert [ticket.may_repeat for ticket in again.slips.cooked] == [True] * tickets

    played(scene())


def test_an_order_whose_ticket_the_kitchen_did_not_take_is_not_cooked_hours_later(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            walk.slips.kitchen_trouble = Outage(Code.KITCHEN_SILENT)
            await _at_review(walk)
            await walk.pays()
        async with at_the_kiosk(tmp_path, busy_sandbox) as again:
            assert again.slips.cooked == []
            assert (await _only_order(again)).state is OrderState.BILLED

    played(scene())


def test_what_waits_reaches_thanx_while_the_reader_keeps_the_doors_closed(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        terminal = SimulatedTerminal(WoundClock(), Pace())
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal) as walk:
            busy_sandbox.fault("server_error", state="placed", always=True)
            await walk.scans(SAM)
            walk.adds("fries")
            await walk.reviews()
            sold = await walk.pays()
            walk.attendant.finish()
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            terminal.script("silent:approve")
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
        busy_sandbox.world.faults.clear()
        async with at_the_kiosk(tmp_path, busy_sandbox, terminal=terminal, opens=False) as again:
            again.attendant.begin()
            again.clock.turn(600)
            again.attendant.dispatch.wake()
            await again.drained()
            assert (again.visit.stage, _step(again)) == (Stage.PAY, PayStep.UNKNOWN)
            assert again.visit.paying is not None
            assert again.visit.paying.order is not None
            assert again.visit.identifier is None
            assert [call["state"] for call in busy_sandbox.journal(sold.id)][-1] == "completed"

    played(scene())


def test_last_steps_that_could_not_be_written_down_are_made_a_minute_later(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=replace(QUICK, handed_over_at_once=False)) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            order = await walk.pays()
            house = replace(walk.house, manners=QUICK)
            checkout = Checkout(house, walk.attendant.dispatch)
            recovery = Recovery(house, checkout, Fulfilment(house, checkout))
            assert await recovery.leftovers() == 0
            walk.clock.turn(61)
            assert await recovery.leftovers() == 1
            kept = await house.ledger.order(order.id)
            assert kept is not None
            assert kept.state is OrderState.COMPLETED
            assert len(walk.slips.cooked) == 1
            assert await recovery.leftovers() == 0

    played(scene())
