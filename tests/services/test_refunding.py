"""Money goes back once, by its name, and Thanx hears of it only then."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.course import Phase
from kiosk.domain.member import MemberId
from kiosk.domain.order import OrderId, OrderState
from kiosk.domain.payment import AttemptId, Outcome, RefundRequest, SaleResult
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.refunding import Staff
from tests.clock import TurnedClock
from tests.services.backstage import FRIES, MANNERS, SAM, AtTheReader, Backstage, backstage
from tests.walk import played

ORDER = OrderId("order-1")


class Bank(SimulatedTerminal):
    """Refunds end as they are told to, before anything is done; then the truth."""

    def __init__(self, *ends: Outcome) -> None:
        super().__init__(TurnedClock())
        self._ends = list(ends)
        self.asked: list[AttemptId] = []
        self.is_mute = False

    async def refund(self, request: RefundRequest) -> SaleResult:
        self.asked.append(request.attempt_id)
        return SaleResult(self._ends.pop(0)) if self._ends else await super().refund(request)

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        return SaleResult(Outcome.UNKNOWN) if self.is_mute else await super().enquire(attempt_id)


@pytest.mark.parametrize("is_mute", [True, False])
def test_a_refund_that_nobody_can_tell_of_holds_up_nothing_else(tmp_path: Path, *, is_mute: bool) -> None:
    """Three hours with a reader that is silent, or always busy; then it is mended."""
    ends = [Outcome.UNKNOWN] if is_mute else [Outcome.BUSY] * 2_000
    bank = Bank(*ends)
    bank.is_mute = is_mute

    async def scene() -> None:
        async with backstage(tmp_path, terminal=bank) as stage:
            await stage.sells()
            with pytest.raises(Outage, match=Code.REFUND_UNKNOWN):
                await stage.backroom.refunds.refund(ORDER, "cold")
            held = await stage.checkout.sell(stage.draft("order-2", at_counter=True), AtTheReader())
            began_s, rounds = stage.clock.monotonic_s(), 0
            while stage.clock.monotonic_s() - began_s < 10_800:
                await stage.backroom.chase.look()
                stage.turn(30)
                rounds += 1
            asked = (await stage.events()).count("restarted")
            assert 8 < asked < 25
            assert rounds > 5 * asked
            assert (await stage.now(held.id)).course.phase is Phase.VOIDED
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.REFUND_UNKNOWN]
            bank.is_mute = False
            bank._ends.clear()
            for _ in range(31):
                await stage.backroom.chase.look()
                stage.turn(30)
            assert (await stage.now()).state is OrderState.REFUNDED
            assert len(set(bank.asked)) == 1

    played(scene())


def test_a_refund_reaches_the_terminal_then_thanx(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await stage.sells(member_id=SAM, redemption=FRIES)
            await stage.drains()
            refunded = await stage.backroom.refunds.refund(ORDER, "cold", SAM)
            assert (refunded.state, refunded.course.phase) == (OrderState.REFUNDED, Phase.REFUNDED)
            await stage.drains()
            assert stage.states() == ["placed", "billed", "completed", "refunded"]
            sale, back = await stage.house.ledger.attempts(ORDER)
            assert (back.sale, back.amount, back.outcome) == (sale.id, sale.amount, Outcome.APPROVED)
            assert (await stage.now()).member_id is None
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.refunds.refund(ORDER, "twice")

    played(scene())


def test_without_the_guest_the_money_goes_back_and_thanx_waits_for_their_code(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await stage.sells(member_id=SAM)
            await stage.drains()
            await stage.backroom.refunds.refund(ORDER, "cold")
            await stage.drains()
            assert "refunded" not in stage.states()
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.REPORTS_PARKED]
            await stage.backroom.refunds.identify(ORDER, SAM)
            await stage.drains()
            assert stage.states()[-1] == "refunded"
            assert await stage.backroom.alarms.look() == ()
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.refunds.identify(ORDER, SAM)

    played(scene())


def test_a_guests_order_is_refunded_and_nobody_is_told(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await stage.sells()
            await stage.backroom.refunds.refund(ORDER, "cold", MemberId("somebodyelse"))
            await stage.drains()
            assert sandbox.journal() == []

    played(scene())


def test_a_refund_that_the_bank_refuses_changes_nothing_and_may_be_tried_again(tmp_path: Path) -> None:
    async def scene() -> None:
        bank = Bank(Outcome.DECLINED)
        async with backstage(tmp_path, terminal=bank) as stage:
            await stage.sells()
            with pytest.raises(Refusal, match=Code.REFUND_REFUSED):
                await stage.backroom.refunds.refund(ORDER, "cold")
            assert (await stage.now()).course.phase is Phase.DONE
            await stage.backroom.refunds.refund(ORDER, "cold")
            assert len(set(bank.asked)) == 2
            assert (await stage.now()).state is OrderState.REFUNDED

    played(scene())


def test_a_refund_that_a_restart_cuts_short_still_knows_whose_it_is(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        bank = Bank(Outcome.UNKNOWN)
        async with backstage(tmp_path, sandbox, terminal=bank) as stage:
            await stage.sells(member_id=SAM)
            await stage.drains()
            assert (await stage.now()).member_id is None
            bank.is_mute = True
            with pytest.raises(Outage, match=Code.REFUND_UNKNOWN):
                await stage.backroom.refunds.refund(ORDER, "cold", SAM)
        bank.is_mute = False
        async with backstage(tmp_path, sandbox, terminal=bank) as again:
            assert (await again.now()).member_id == SAM
            assert await again.backroom.chase.look() == 1
            await again.drains()
            assert again.states() == ["placed", "billed", "completed", "refunded"]
            assert (await again.now()).member_id is None
            assert await again.backroom.alarms.look() == ()

    played(scene())


def test_a_refund_that_the_bank_refuses_leaves_nobodys_name_behind(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox, terminal=Bank(Outcome.DECLINED)) as stage:
            await stage.sells(member_id=SAM)
            await stage.drains()
            with pytest.raises(Refusal, match=Code.REFUND_REFUSED):
                await stage.backroom.refunds.refund(ORDER, "cold", SAM)
            assert (await stage.now()).member_id is None

    played(scene())


def test_a_refund_in_doubt_is_the_same_one_however_often_it_is_asked_for(tmp_path: Path) -> None:
    async def scene() -> None:
        bank = Bank(Outcome.UNKNOWN)
        async with backstage(tmp_path, terminal=bank) as stage:
            await stage.sells()
            bank.is_mute = True
            with pytest.raises(Outage, match=Code.REFUND_UNKNOWN):
                await stage.backroom.refunds.refund(ORDER, "cold")
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.refunds.refund(ORDER, "again")
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.REFUND_UNKNOWN]
        bank.is_mute = False
        async with backstage(tmp_path, terminal=bank) as again:
            assert await again.recovery.run() == 0
            assert await again.backroom.chase.look() == 1
            assert (await again.now()).state is OrderState.REFUNDED
            assert len(set(bank.asked)) == 1
            assert len(bank._refunds) == 1

    played(scene())


async def _found(stage: Backstage) -> None:
    """A payment that was approved after its guest had been sent to staff."""
    stage.terminal.script("silent:approve")
    with pytest.raises(Outage, match=Code.PAYMENT_UNKNOWN):
        await stage.checkout.sell(stage.draft(member_id=SAM, redemption=FRIES), AtTheReader())
    stage.terminal.answer_enquiries()
    await stage.recovery.run()
    assert [each.code for each in await stage.backroom.alarms.look()] == [Code.PAYMENT_FOUND]


def test_staff_serve_a_payment_that_was_found(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await _found(stage)
            await stage.backroom.refunds.serve(ORDER)
            await stage.drains()
            assert stage.states() == ["placed", "billed", "completed"]
            assert len(stage.slips.cooked) == 1

    played(scene())


def test_a_payment_that_nobody_decides_about_goes_back(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await _found(stage)
            assert await stage.backroom.chase.look() == 0
            stage.turn(901)
            assert await stage.backroom.chase.look() == 1
            await stage.drains()
            assert stage.states() == ["placed", "voided"]
            assert len(stage.terminal._refunds) == 1
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.refunds.give_back(ORDER, "again")

    played(scene())


def test_what_the_terminal_will_not_give_back_staff_do(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox, terminal=Bank(Outcome.DECLINED)) as stage:
            await _found(stage)
            owed = await stage.backroom.refunds.give_back(ORDER, "left")
            assert (owed.state, owed.course.phase) == (OrderState.VOIDED, Phase.OWED)
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.PAYMENT_OWED]
            assert (await stage.backroom.refunds.settled(ORDER, "cash")).course.phase is Phase.VOIDED
            assert await stage.backroom.alarms.look() == ()

    played(scene())


def test_an_order_that_is_none_cannot_be_refunded(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, manners=replace(MANNERS, handed_over_at_once=False)) as stage:
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.refunds.refund(OrderId("nowhere"), "cold")
            staff = Staff()
            assert (await staff.choice(), staff.attempt) == (False, None)

    played(scene())
