import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.health import Condition
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    AttemptId,
    DeclineReason,
    Outcome,
    RefundRequest,
    SaleRequest,
    SaleResult,
    TerminalStep,
)
from kiosk.ports import Terminal
from tests.clock import TurnedClock
from tests.devices.terminal.contract import TerminalContract

FIRST, SECOND, THIRD = AttemptId("A000000001"), AttemptId("A000000002"), AttemptId("A000000003")
SLOW = Pace(present_s=2, answer_s=1)


def sale(attempt_id: AttemptId = FIRST, cents: int = 1285) -> SaleRequest:
    return SaleRequest(attempt_id, "order-1", Money(cents))


def refund(attempt_id: AttemptId, cents: int, of: AttemptId = FIRST) -> RefundRequest:
    return RefundRequest(attempt_id, of, f"sim-{of}", Money(cents))


def a_terminal(*acts: str, pace: Pace | None = None, clock: TurnedClock | None = None) -> SimulatedTerminal:
    terminal = SimulatedTerminal(clock or TurnedClock(), pace or Pace())
    terminal.script(*acts)
    return terminal


def run(scene: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with asyncio.timeout(10):
            await scene()

    asyncio.run(whole())


def result_of(*acts: str) -> tuple[SaleResult, SaleResult]:
    """What a sale answers, and what an enquiry afterwards."""
    found: list[SaleResult] = []

    async def scene() -> None:
        terminal = a_terminal(*acts)
        found.append(await terminal.start_sale(sale()))
        found.append(await terminal.enquire(FIRST))

    run(scene)
    return found[0], found[1]


def test_without_a_script_the_whole_amount_is_taken() -> None:
    result, truth = result_of()
    assert result.outcome is Outcome.APPROVED
    assert result.payment is not None
    assert result.payment.amount == Money(1285)
    assert len(result.payment.last4) == 4
    assert truth == result


@pytest.mark.parametrize("reason", DeclineReason)
def test_a_declined_card_says_why(reason: DeclineReason) -> None:
    result, truth = result_of(f"decline:{reason}")
    assert result == truth == SaleResult(Outcome.DECLINED, reason=reason)


def test_a_sale_is_cancelled_at_the_reader() -> None:
    assert result_of("cancel") == (SaleResult(Outcome.CANCELLED), SaleResult(Outcome.CANCELLED))


@pytest.mark.parametrize("act", ["busy", "not_started"])
def test_a_sale_that_never_began_is_known_not_to_have(act: str) -> None:
    result, truth = result_of(act)
    assert result.outcome is Outcome(act)
    assert truth == SaleResult(Outcome.NOT_STARTED)


@pytest.mark.parametrize(("act", "truth"), [("lose_answer", "approved"), ("lose_answer:decline", "declined")])
def test_a_lost_answer_is_told_when_asked(act: str, truth: str) -> None:
    result, told = result_of(act)
    assert result == SaleResult(Outcome.UNKNOWN)
    assert told.outcome is Outcome(truth)


def test_a_silent_terminal_tells_later() -> None:
    clock = TurnedClock()

    async def scene() -> None:
        terminal = a_terminal("silent", pace=Pace(deadline_s=120), clock=clock)
        assert await terminal.start_sale(sale()) == SaleResult(Outcome.UNKNOWN)
        assert clock.monotonic_s() == 120
        assert await terminal.enquire(FIRST) == SaleResult(Outcome.UNKNOWN)
        terminal.answer_enquiries()
        assert (await terminal.enquire(FIRST)).outcome is Outcome.APPROVED

    run(scene)


def test_each_act_is_for_one_sale() -> None:
    async def scene() -> None:
        terminal = a_terminal("decline", "cancel")
        outcomes = [(await terminal.start_sale(sale(each))).outcome for each in (FIRST, SECOND, THIRD)]
        assert outcomes == [Outcome.DECLINED, Outcome.CANCELLED, Outcome.APPROVED]

    run(scene)


@pytest.mark.parametrize("act", ["approve", "decline", "not_started", "lose_answer"])
def test_an_attempt_is_never_made_twice(act: str) -> None:
    async def scene() -> None:
        terminal = a_terminal(act)
        await terminal.start_sale(sale())
        truth = await terminal.enquire(FIRST)
        assert await terminal.start_sale(sale()) == SaleResult(Outcome.BUSY)
        assert await terminal.enquire(FIRST) == truth

    run(scene)


def test_what_nobody_heard_of_never_began() -> None:
    async def scene() -> None:
        assert await a_terminal().enquire(FIRST) == SaleResult(Outcome.NOT_STARTED)

    run(scene)


def test_while_a_sale_waits_the_terminal_is_busy_until_it_is_aborted() -> None:
    async def scene() -> None:
        terminal = a_terminal("hang")

        async def meanwhile() -> None:
            async for step in terminal.events():
                assert step is TerminalStep.PRESENT_CARD
                break
            assert (await terminal.probe()).condition is Condition.BUSY
            assert await terminal.enquire(FIRST) == SaleResult(Outcome.UNKNOWN)
            assert await terminal.start_sale(sale(SECOND)) == SaleResult(Outcome.BUSY)
            await terminal.abort(SECOND)
            await terminal.abort(FIRST)

        result, _ = await asyncio.gather(terminal.start_sale(sale()), meanwhile())
        assert result == await terminal.enquire(FIRST) == SaleResult(Outcome.CANCELLED)
        assert (await terminal.probe()).is_ready

    run(scene)


async def aborted_at(terminal: SimulatedTerminal, step: TerminalStep) -> SaleResult:
    async def when_seen() -> None:
        async for seen in terminal.events():
            if seen is step:
                break
        await terminal.abort(FIRST)

    result, _ = await asyncio.gather(terminal.start_sale(sale()), when_seen())
    return result


def test_an_abort_ends_the_wait_for_a_card_soon() -> None:
    clock = TurnedClock()

    async def scene() -> None:
        terminal = a_terminal(pace=SLOW, clock=clock)
        assert await aborted_at(terminal, TerminalStep.PRESENT_CARD) == SaleResult(Outcome.CANCELLED)
        assert clock.monotonic_s() < 0.5

    run(scene)


@pytest.mark.parametrize("step", [TerminalStep.READING, TerminalStep.APPROVED])
def test_an_abort_after_the_card_was_read_comes_too_late(step: TerminalStep) -> None:
    async def scene() -> None:
        terminal = a_terminal(pace=SLOW)
        result = await aborted_at(terminal, step)
        assert result.outcome is Outcome.APPROVED
        assert await terminal.enquire(FIRST) == result

    run(scene)


def test_steps_come_in_order_and_end_when_it_is_closed() -> None:
    async def scene() -> None:
        terminal = a_terminal("approve", "decline")
        await terminal.start_sale(sale())
        await terminal.start_sale(sale(SECOND))
        await terminal.aclose()
        assert [step async for step in terminal.events()] == [
            TerminalStep.PRESENT_CARD,
            TerminalStep.READING,
            TerminalStep.APPROVED,
            TerminalStep.PRESENT_CARD,
            TerminalStep.READING,
        ]

    run(scene)


def test_a_sale_takes_its_time() -> None:
    clock = TurnedClock()

    async def scene() -> None:
        await a_terminal(pace=SLOW, clock=clock).start_sale(sale())
        assert clock.monotonic_s() == pytest.approx(3)

    run(scene)


def test_cards_differ_from_sale_to_sale() -> None:
    async def scene() -> None:
        terminal = a_terminal()
        results = [await terminal.start_sale(sale(each)) for each in (FIRST, SECOND, THIRD)]
        assert len({result.payment.brand for result in results if result.payment}) == 3

    run(scene)


def test_a_sale_is_given_back_in_parts_at_most_all_of_it() -> None:
    async def scene() -> None:
        terminal = a_terminal()
        await terminal.start_sale(sale(cents=1000))
        names = [AttemptId(f"R{number}") for number in range(4)]
        outcomes = [
            (await terminal.refund(refund(name, cents))).outcome
            for name, cents in zip(names, (600, 600, 400, 1), strict=True)
        ]
        assert outcomes == [Outcome.APPROVED, Outcome.DECLINED, Outcome.APPROVED, Outcome.DECLINED]

    run(scene)


def test_the_same_refund_twice_is_one() -> None:
    async def scene() -> None:
        terminal = a_terminal()
        await terminal.start_sale(sale(cents=1000))
        first = await terminal.refund(refund(SECOND, 500))
        assert first.payment is not None
        assert first.payment.amount == Money(500)
        assert await terminal.refund(refund(SECOND, 500)) == first == await terminal.enquire(SECOND)
        assert (await terminal.refund(refund(THIRD, 500))).outcome is Outcome.APPROVED

    run(scene)


@pytest.mark.parametrize("act", ["decline", "cancel", "not_started"])
def test_nothing_is_given_back_of_what_was_not_taken(act: str) -> None:
    async def scene() -> None:
        terminal = a_terminal(act)
        await terminal.start_sale(sale())
        assert (await terminal.refund(refund(SECOND, 100))).outcome is Outcome.DECLINED

    run(scene)


def test_a_refund_is_no_sale_and_nothing_is_no_refund() -> None:
    async def scene() -> None:
        terminal = a_terminal()
        await terminal.start_sale(sale(cents=1000))
        await terminal.refund(refund(SECOND, 500))
        assert (await terminal.refund(refund(THIRD, 100, of=SECOND))).outcome is Outcome.DECLINED
        assert (await terminal.refund(refund(AttemptId("R9"), 0))).outcome is Outcome.DECLINED
        assert await terminal.start_sale(sale(SECOND)) == SaleResult(Outcome.BUSY)
        assert await terminal.refund(refund(FIRST, 100)) == SaleResult(Outcome.BUSY)

    run(scene)


class TestTheContract(TerminalContract):
    @asynccontextmanager
    async def staged(self, *acts: str) -> AsyncIterator[Terminal]:
        yield a_terminal(*acts)
