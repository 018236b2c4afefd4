"""Cards that are declined, taken away, unanswered; and what is never charged twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.answer import Answer, Applied
from kiosk.domain.basket import Basket
from kiosk.domain.health import Condition, Health
from kiosk.domain.member import Identifier, MemberId, OfferId
from kiosk.domain.money import ZERO
from kiosk.domain.order import OrderId, OrderState, Quote
from kiosk.domain.payment import Outcome
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Refusal
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.checkout import Checkout, Draft, Sale
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.walk import Walk, WoundClock, at_the_kiosk, played

SAM = "samr7420kfdp"


async def _at_review(walk: Walk) -> None:
    await walk.scans(f"{SAM}|freefries02")
    walk.adds("fries", "burger-sorrel")
    await walk.reviews()


def _step(walk: Walk) -> PayStep | None:
    return walk.visit.paying.step if walk.visit.paying else None


async def _declined(walk: Walk, cards: int) -> None:
    """That many cards have been declined, and the screen says so."""
    await walk.until(
        lambda: len(walk.terminal.history) == cards and _step(walk) is PayStep.DECLINED, "the decline"
    )


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
            for cards in (1, 2):
                await _declined(walk, cards)
                walk.attendant.try_again()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            await walk.drained()
            assert "voided" in walk.states()
            assert "billed" not in walk.states()

    played(scene())


@pytest.mark.parametrize(
    ("scripted", "code"), [("busy", Code.TERMINAL_BUSY), ("not_started", Code.TERMINAL_AWAY)]
)
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


class Unplugged(SimulatedTerminal):
    async def probe(self) -> Health:
        return Health(Condition.AWAY)


def test_without_a_reader_no_points_are_spent_and_what_is_free_is_sold(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        terminal = SimulatedTerminal(WoundClock())
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(OfferId("fiveoff150"))
            await walk.reviews()
            checkout = Checkout(replace(walk.house, terminal=Unplugged(walk.clock)), walk.attendant.dispatch)
            visit, totals = walk.visit, walk.snapshot.totals
            assert visit.order_id is not None
            draft = Draft(visit.order_id, visit.basket, totals, MemberId(SAM), visit.redemption)
            with pytest.raises(Refusal, match=Code.TERMINAL_AWAY):
                await checkout.sell(draft, Sale(lambda *_: None))
            assert "placed" not in walk.states()
            free = Draft(OrderId("free-order"), Basket(), Totals())
            assert (await checkout.sell(free, Sale(lambda *_: None))).state is OrderState.BILLED

    played(scene())


class Garbled(ThanxLoyalty):
    """Thanx takes the order, but what it says of it can't be read."""

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        said = await super().deliver(who, body)
        return Applied(Quote(ZERO, "unreadable answer")) if isinstance(said, Applied) else said


def test_an_order_that_was_taken_with_unreadable_words_costs_what_was_quoted(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, speaks=Garbled) as walk:
            await _at_review(walk)
            agreed = walk.snapshot.totals
            assert agreed.discount
            order = await walk.pays()
            assert order.totals == agreed
            await walk.drained()
            assert walk.states()[-3:] == ["placed", "billed", "completed"]

    played(scene())


def test_a_discount_of_placed_that_is_another_is_voided_and_told(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _at_review(walk)
            sandbox.fault("null_discount", state="placed")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            assert walk.visit.trouble is not None
            assert (walk.visit.trouble.code, walk.visit.trouble.subject) == (
                Code.REWARD_NOT_FITTING,
                "Free Sea Salt Fries",
            )
            assert walk.terminal.history == {}
            await walk.drained()
            assert walk.states()[-2:] == ["placed", "voided"]

    played(scene())
