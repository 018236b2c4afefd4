"""The saga driven against a real store, the real client and the pretend Thanx over HTTP."""

import asyncio
from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain import happening as on
from kiosk.domain.course import Phase
from kiosk.domain.journal import Change
from kiosk.domain.money import Money
from kiosk.domain.order import IllegalMove, OrderState
from kiosk.domain.payment import AttemptId, Outcome, SaleRequest, SaleResult
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import PayStep
from kiosk.ports import Ledger
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.ledger import SqliteLedger
from tests.clock import CountedIds, TurnedClock
from tests.services.backstage import FRIES, SAM, AtTheReader, Backstage, backstage
from tests.walk import played

# Of each test: a member with a reward, who is served to the end.
WHOLE = ["placed", "billed", "completed"]


def test_a_sale_is_written_before_each_step_of_it(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            order = await stage.sells(member_id=SAM, redemption=FRIES)
            assert (order.state, order.course.phase) == (OrderState.COMPLETED, Phase.DONE)
            assert await stage.events() == [
                "placed", "reward locked", "attempt started", "attempt approved", "serving",
                "ticket taken", "receipt printed", "handed over",
            ]  # fmt: skip
            await stage.drains()
            assert stage.states() == WHOLE
            assert await stage.house.ledger.faults() == ()

    played(scene())


def test_the_terminal_hears_of_an_attempt_only_when_it_is_in_the_journal(tmp_path: Path) -> None:
    class Looking(SimulatedTerminal):
        def __init__(self, clock: TurnedClock) -> None:
            super().__init__(clock)
            self.ledger: Ledger | None = None
            self.known: list[tuple[AttemptId, Outcome | None]] = []

        async def start_sale(self, request: SaleRequest) -> SaleResult:
            assert self.ledger is not None
            attempts = await self.ledger.attempts(request.order_id)  # type: ignore[arg-type]
            self.known += [(each.id, each.outcome) for each in attempts]
            return await super().start_sale(request)

    async def scene() -> None:
        terminal = Looking(TurnedClock())
        async with backstage(tmp_path, terminal=terminal) as stage:
            terminal.ledger = stage.house.ledger
            await stage.sells()
            assert terminal.known == [(AttemptId("A000000001"), None)]

    played(scene())


def test_nothing_to_pay_touches_no_terminal_and_bills_0(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            free = Totals(Money(450), Money(450))
            await stage.sells(member_id=SAM, redemption=FRIES, totals=free)
            await stage.drains()
            assert stage.terminal.history == {}
            assert stage.states() == WHOLE

    played(scene())


def test_a_guest_who_is_nobodys_member_is_never_told_to_thanx(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await stage.sells()
            await stage.drains()
            assert sandbox.journal() == []

    played(scene())


def test_a_decline_asks_the_guest_and_the_lock_is_kept(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            stage.terminal.script("decline:pin", "approve")
            guest = AtTheReader(True)
            await stage.checkout.sell(stage.draft(member_id=SAM, redemption=FRIES), guest)
            assert guest.seen == [
                (PayStep.PRESENT_CARD, None),
                (PayStep.DECLINED, Code.DECLINED_PIN),
                (PayStep.PRESENT_CARD, None),
            ]
            await stage.drains()
            assert stage.states() == ["placed", "billed"]

    played(scene())


def test_who_gives_up_finds_the_reward_again_at_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            stage.terminal.script("decline:card")
            with pytest.raises(Refusal, match=Code.DECLINED_CARD):
                await stage.checkout.sell(stage.draft(member_id=SAM, redemption=FRIES), AtTheReader(False))
            assert stage.states() == ["placed", "voided"]
            assert await stage.house.outbox.waiting() == ()
            assert (
                await stage.sells("order-2", member_id=SAM, redemption=FRIES)
            ).state is OrderState.COMPLETED

    played(scene())


def test_a_guest_is_sent_to_staff_and_the_doubt_goes_on_without_them(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            stage.terminal.script("silent:approve")
            with pytest.raises(Outage, match=Code.PAYMENT_UNKNOWN):
                await stage.checkout.sell(stage.draft(member_id=SAM, redemption=FRIES), AtTheReader())
            assert (await stage.now()).course.phase is Phase.IN_DOUBT
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.PAYMENT_UNKNOWN]
            assert "voided" not in stage.states()
            stage.terminal.answer_enquiries()
            await stage.recovery.run()
            assert (await stage.now()).course.phase is Phase.FOUND
            assert stage.slips.cooked == []
            assert "voided" not in stage.states()

    played(scene())


def test_two_at_once_take_turns_and_the_second_finds_what_the_first_did(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            sold = await stage.sells()
            driver = stage.checkout.driver
            wants = [on.RefundWanted("cold", stage.house.ids.attempt_id()) for _ in range(2)]
            assert not driver.is_driving(sold.id)
            ends = await asyncio.gather(*[driver.run(sold, each) for each in wants], return_exceptions=True)
            assert [type(each) for each in ends if isinstance(each, BaseException)] == [IllegalMove]
            assert len([each for each in stage.terminal.history if each in stage.terminal._refunds]) == 1

    played(scene())


class Failing(SqliteLedger):
    """A journal that can't be written from its n-th commit on."""

    left = 0

    async def commit(self, change: Change) -> None:
        if self.left <= 0:
            raise Outage(Code.STORE_FAILED)
        self.left -= 1
        await super().commit(change)


async def _failing_after(stage: Backstage, commits: int) -> Failing:
    ledger = Failing(stage.house.ledger._database, stage.clock)  # type: ignore[attr-defined]
    ledger.left = commits
    return ledger


@pytest.mark.parametrize(("commits", "charged"), [(0, 0), (1, 0), (2, 1)])
def test_nothing_is_done_that_could_not_be_written_first(tmp_path: Path, commits: int, charged: int) -> None:
    async def scene() -> None:
        ids = CountedIds()
        async with backstage(tmp_path, ids=ids) as stage:
            ledger = await _failing_after(stage, commits)
            terminal = stage.terminal
            async with backstage(tmp_path, terminal=terminal, ids=ids, ledger=ledger) as broken:
                with pytest.raises(Outage, match=Code.STORE_FAILED):
                    await broken.sells()
            assert len(terminal.history) == charged
            await stage.recovery.run()
            orders = await stage.house.ledger.recent(1)
            states = [order.state for order in orders]
            assert states == ([OrderState.COMPLETED] if charged else [OrderState.VOIDED][: len(orders)])

    played(scene())


def test_paid_is_served_even_if_nothing_can_be_written_any_more(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            ledger = await _failing_after(stage, 3)
            async with backstage(tmp_path, ledger=ledger) as broken:
                await broken.sells()
                assert len(broken.slips.cooked) == 1
            assert (await stage.now()).state is OrderState.BILLED

    played(scene())
