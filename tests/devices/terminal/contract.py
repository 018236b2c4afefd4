"""What every card reader's driver must keep, whatever is behind it: a suite that their tests inherit."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from kiosk.domain.health import Condition
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    AttemptId,
    DeclineReason,
    Outcome,
    Payment,
    RefundRequest,
    SaleRequest,
    SaleResult,
    TerminalStep,
)
from kiosk.ports import Terminal

FIRST, SECOND, THIRD = AttemptId("A000000001"), AttemptId("A000000002"), AttemptId("A000000003")


def sale(attempt_id: AttemptId = FIRST, cents: int = 1285) -> SaleRequest:
    return SaleRequest(attempt_id, "order-1", Money(cents))


def paid(result: SaleResult) -> Payment:
    assert result.outcome is Outcome.APPROVED
    assert result.payment is not None
    return result.payment


def run(scene: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with asyncio.timeout(20):
            await scene()

    asyncio.run(whole())


class TerminalContract:
    """Acts are in words that both pretend readers understand."""

    def staged(self, *acts: str) -> AbstractAsyncContextManager[Terminal]:
        """A driver whose reader does that with the next sales."""
        raise AssertionError("each driver brings its own stage")

    def outcome(self, *acts: str) -> tuple[SaleResult, SaleResult]:
        """What a sale answers, and what an enquiry afterwards."""
        found: list[SaleResult] = []

        async def scene() -> None:
            async with self.staged(*acts) as terminal:
                found.extend([await terminal.start_sale(sale()), await terminal.enquire(FIRST)])

        run(scene)
        return found[0], found[1]

    def test_an_approval_is_of_the_whole_amount_and_told_again(self) -> None:
        result, told = self.outcome("approve")
        payment = paid(result)
        assert payment.amount == Money(1285)
        assert len(payment.last4) == 4
        assert payment.brand in {"visa", "mastercard", "amex", "discover"}
        assert payment.provider_ref
        assert told == result

    @pytest.mark.parametrize("reason", DeclineReason)
    def test_a_declined_card_says_why(self, reason: DeclineReason) -> None:
        result, told = self.outcome(f"decline:{reason}")
        assert result == told == SaleResult(Outcome.DECLINED, reason=reason)

    def test_a_guest_cancels_at_the_reader(self) -> None:
        assert self.outcome("cancel") == (SaleResult(Outcome.CANCELLED), SaleResult(Outcome.CANCELLED))

    @pytest.mark.parametrize("act", ["busy", "not_started"])
    def test_what_never_began_is_told_so(self, act: str) -> None:
        result, told = self.outcome(act)
        assert result == SaleResult(Outcome(act))
        assert told == SaleResult(Outcome.NOT_STARTED)

    @pytest.mark.parametrize(
        ("act", "truth"), [("lose_answer", "approved"), ("lose_answer:decline", "declined")]
    )
    def test_a_lost_answer_is_unknown_until_it_is_asked_for(self, act: str, truth: str) -> None:
        result, told = self.outcome(act)
        assert result == SaleResult(Outcome.UNKNOWN)
        assert told.outcome is Outcome(truth)

    @pytest.mark.parametrize("act", ["approve", "decline", "lose_answer"])
    def test_an_attempt_is_never_made_twice(self, act: str) -> None:
        async def scene() -> None:
            async with self.staged(act) as terminal:
                await terminal.start_sale(sale())
                truth = await terminal.enquire(FIRST)
                assert await terminal.start_sale(sale()) == SaleResult(Outcome.BUSY)
                assert await terminal.enquire(FIRST) == truth

        run(scene)

    def test_nobody_knows_what_was_never_tried(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                assert await terminal.enquire(THIRD) == SaleResult(Outcome.NOT_STARTED)

        run(scene)

    def test_while_a_sale_waits_the_reader_is_busy_until_it_is_aborted(self) -> None:
        async def scene() -> None:
            async with self.staged("hang") as terminal:

                async def meanwhile() -> None:
                    while (await terminal.enquire(FIRST)).outcome is Outcome.NOT_STARTED:
                        continue
                    assert await terminal.enquire(FIRST) == SaleResult(Outcome.UNKNOWN)
                    assert (await terminal.probe()).condition is Condition.BUSY
                    assert await terminal.start_sale(sale(SECOND)) == SaleResult(Outcome.BUSY)
                    await terminal.abort(SECOND)
                    await terminal.abort(FIRST)

                result, _ = await asyncio.gather(terminal.start_sale(sale()), meanwhile())
                assert result == await terminal.enquire(FIRST) == SaleResult(Outcome.CANCELLED)
                assert (await terminal.probe()).is_ready

        run(scene)

    def test_the_screen_is_told_to_ask_for_the_card_and_of_the_approval(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                await terminal.start_sale(sale())
                steps: list[TerminalStep] = []
                async for step in terminal.events():
                    steps.append(step)
                    if step is TerminalStep.APPROVED:
                        break
                assert steps[0] is TerminalStep.PRESENT_CARD

        run(scene)

    def test_a_sale_is_given_back_in_parts_at_most_all_of_it(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                reference = paid(await terminal.start_sale(sale(cents=1000))).provider_ref
                outcomes = [
                    (await terminal.refund(RefundRequest(AttemptId(name), FIRST, reference, Money(cents))))
                    for name, cents in (("R1", 600), ("R2", 600), ("R3", 400), ("R4", 1))
                ]
                assert [each.outcome for each in outcomes] == [
                    Outcome.APPROVED, Outcome.DECLINED, Outcome.APPROVED, Outcome.DECLINED,
                ]  # fmt: skip
                assert [paid(each).amount for each in outcomes[::2]] == [Money(600), Money(400)]

        run(scene)

    def test_the_same_refund_twice_is_one(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                reference = paid(await terminal.start_sale(sale(cents=1000))).provider_ref
                request = RefundRequest(SECOND, FIRST, reference, Money(600))
                first = await terminal.refund(request)
                assert first == await terminal.refund(request)
                rest = RefundRequest(THIRD, FIRST, reference, Money(400))
                assert paid(await terminal.refund(rest)).amount == Money(400)

        run(scene)

    @pytest.mark.parametrize(("act", "cents"), [("partial:500", 500), ("wrong:2000", 2000)])
    def test_another_amount_is_told_exactly_and_can_be_given_back(self, act: str, cents: int) -> None:
        async def scene() -> None:
            async with self.staged(act) as terminal:
                result = await terminal.start_sale(sale())
                assert paid(result).amount == Money(cents)
                assert await terminal.enquire(FIRST) == result
                refund = RefundRequest(SECOND, FIRST, paid(result).provider_ref, Money(cents))
                assert paid(await terminal.refund(refund)).amount == Money(cents)
                again = RefundRequest(THIRD, FIRST, paid(result).provider_ref, Money(1))
                assert (await terminal.refund(again)).outcome is Outcome.DECLINED

        run(scene)

    def test_its_events_end_when_it_is_closed(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                await terminal.start_sale(sale())
                await terminal.aclose()
                steps = [step async for step in terminal.events()]
                assert steps[0] is TerminalStep.PRESENT_CARD
                assert steps[-1] is TerminalStep.APPROVED

        run(scene)

    def test_a_sales_name_is_no_refunds(self) -> None:
        async def scene() -> None:
            async with self.staged() as terminal:
                reference = paid(await terminal.start_sale(sale())).provider_ref
                again = RefundRequest(FIRST, FIRST, reference, Money(100))
                assert await terminal.refund(again) == SaleResult(Outcome.BUSY)

        run(scene)
