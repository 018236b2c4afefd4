"""A reader that took money after its no: found again later, given back once, whatever happens meanwhile."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.course import Phase
from kiosk.domain.health import Condition, Health
from kiosk.domain.journal import Change
from kiosk.domain.money import Money
from kiosk.domain.order import OrderId
from kiosk.domain.payment import AttemptId, Outcome, Payment, RefundRequest, SaleRequest, SaleResult
from kiosk.domain.trouble import Code, Refusal
from kiosk.proving.waiting import until
from kiosk.services.scope import Scope
from tests.clock import CountedIds, TurnedClock
from tests.services.backstage import AtTheReader, Backstage, backstage
from tests.walk import played

ORDER = OrderId("order-1")


class Liar(SimulatedTerminal):
    """Says no to the first sale, and takes it up when `takes` is called."""

    def __init__(self, no: Outcome = Outcome.NOT_STARTED) -> None:
        super().__init__(TurnedClock())
        self.no: Outcome | None = no
        self.asked: list[AttemptId] = []
        self.returned: list[AttemptId] = []
        self.is_away = self.is_mute = self.hides_returns = False
        self.refunds_end: list[Outcome] = []
        self._denied: SaleRequest | None = None
        # What happens in the shop while the reader thinks.
        self.meanwhile: Callable[[], Awaitable[None]] | None = None

    async def probe(self) -> Health:
        return Health(Condition.AWAY) if self.is_away else await super().probe()

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        if self.no is None:
            return await super().start_sale(request)
        outcome, self.no, self._denied = self.no, None, request
        return SaleResult(outcome)

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        self.asked.append(attempt_id)
        if self.meanwhile is not None:
            await self.meanwhile()
        is_mute = self.is_mute or (self.hides_returns and attempt_id in self.returned)
        return SaleResult(Outcome.UNKNOWN) if is_mute else await super().enquire(attempt_id)

    async def refund(self, request: RefundRequest) -> SaleResult:
        self.returned.append(request.attempt_id)
        return SaleResult(self.refunds_end.pop(0)) if self.refunds_end else await super().refund(request)

    def takes(self) -> AttemptId:
        assert self._denied is not None
        name, amount = self._denied.attempt_id, self._denied.amount
        paid = Payment("visa", "0077", amount, self._clock.now(), f"sim-{name}")
        self.history[name] = SaleResult(Outcome.APPROVED, paid)
        return name


async def _denied(stage: Backstage, *choices: bool) -> None:
    """An order whose first card was not charged, as far as the reader said."""
    if choices:
        await stage.checkout.sell(stage.draft(), AtTheReader(*choices))
        await stage.fulfilment.serve(await stage.now())
    else:
        with pytest.raises(Refusal):
            await stage.checkout.sell(stage.draft(), AtTheReader())


async def _looked(stage: Backstage, seconds: float = 300) -> int:
    await stage.backroom.sweep.look()
    stage.turn(seconds)
    return await stage.backroom.sweep.look()


@pytest.mark.parametrize("no", [Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.BUSY])
def test_money_that_was_taken_after_a_no_goes_back_by_itself(tmp_path: Path, no: Outcome) -> None:
    async def scene() -> None:
        reader = Liar(no)
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            taken = reader.takes()
            assert await _looked(stage, 299) == 0
            assert reader.asked == []
            assert await _looked(stage, 1) == 1
            sale, back = await stage.house.ledger.attempts(ORDER)
            assert (sale.id, sale.outcome) == (taken, Outcome.APPROVED)
            assert (back.sale, back.outcome, back.amount) == (taken, Outcome.APPROVED, sale.amount)
            order = await stage.now()
            assert (order.course.phase, order.course.stray) == (Phase.VOIDED, None)
            assert await stage.house.ledger.open_orders() == await stage.house.ledger.denials() == ()
            assert len(reader.returned) == 1

    played(scene())


def test_an_order_that_another_card_paid_keeps_its_sale(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar(Outcome.DECLINED)
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage, True)
            taken = reader.takes()
            assert await _looked(stage) == 1
            order = await stage.now()
            assert (order.course.phase, order.course.stray) == (Phase.DONE, None)
            first, second, back = await stage.house.ledger.attempts(ORDER)
            assert (first.id, back.sale) == (taken, taken)
            assert second.outcome is Outcome.APPROVED

    played(scene())


def test_a_no_is_asked_about_soon_and_when_the_day_is_over_and_then_never_again(tmp_path: Path) -> None:
    async def scene() -> None:
        reader, ids = Liar(), CountedIds()
        async with backstage(tmp_path, terminal=reader, ids=ids) as stage:
            await _denied(stage)
            assert await _looked(stage) == 0
            assert await _looked(stage) == 0
            assert len(reader.asked) == 1
        async with backstage(tmp_path, terminal=reader, ids=ids) as again:
            again.turn(16 * 3_600)
            reader.takes()
            assert await _looked(again) == 1
            assert len(reader.asked) == 2
            assert await _looked(again, 90_000) == 0
            assert len(reader.asked) == 2

    played(scene())


def test_an_honest_reader_is_asked_twice_and_left_alone(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar()
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            for _ in range(4):
                await _looked(stage, 12 * 3_600)
            assert len(reader.asked) == 2
            assert await stage.house.ledger.denials() == ()

    played(scene())


def test_a_reader_that_is_away_or_knows_nothing_is_asked_the_next_time(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar()
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            reader.takes()
            reader.is_away = True
            assert await _looked(stage) == 0
            assert reader.asked == []
            reader.is_away, reader.is_mute = False, True
            assert await _looked(stage) == 0
            reader.is_mute = False
            assert await stage.backroom.sweep.look() == 1

    played(scene())


def test_a_return_that_a_restart_cut_short_is_asked_for_by_its_name(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar()
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            reader.takes()
            reader.refunds_end = [Outcome.UNKNOWN]
            await stage.backroom.sweep.look()
            stage.turn(300)
            reader.hides_returns = True
            assert await stage.backroom.sweep.look() == 0
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.CHARGED_LATE]
            assert (await stage.now()).course.stray is not None
            reader.hides_returns = False
        async with backstage(tmp_path, terminal=reader) as again:
            assert await again.recovery.run() == 0
            assert await again.backroom.chase.look() == 1
            assert len(set(reader.returned)) == 1
            assert await again.backroom.alarms.look() == ()

    played(scene())


def test_what_the_bank_does_not_give_back_waits_for_staff(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar()
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            reader.takes()
            reader.refunds_end = [Outcome.DECLINED]
            assert await _looked(stage) == 0
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.PAYMENT_OWED]
            assert await _looked(stage) == 0
            assert len(reader.returned) == 1
            await stage.backroom.refunds.settled(ORDER, "cash")
            assert await stage.backroom.alarms.look() == ()

    played(scene())


def test_an_approval_without_an_amount_is_no_answer(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar()
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            reader.history[reader.takes()] = SaleResult(Outcome.APPROVED)
            assert await _looked(stage) == 0
            assert len(await stage.house.ledger.denials()) == 1
            assert (await stage.now()).totals.total > Money(0)

    played(scene())


def test_nobody_is_asked_while_a_guest_is_at_the_reader(tmp_path: Path) -> None:
    async def scene() -> None:
        reader, scope = Liar(), Scope("guest")
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage)
            await stage.backroom.sweep.look()
            stage.turn(300)
            reader.script("hang")

            async def sale() -> None:
                await stage.sells("order-2")

            scope.start("sale", sale())
            await until(lambda: stage.checkout.driver.is_busy, within_s=5, what="the guest")
            assert await stage.backroom.sweep.look() == 0
            assert reader.asked == []
            await scope.close()

    played(scene())


def test_staff_who_were_quicker_are_not_disturbed(tmp_path: Path) -> None:
    async def scene() -> None:
        reader = Liar(Outcome.DECLINED)
        async with backstage(tmp_path, terminal=reader) as stage:
            await _denied(stage, True)
            reader.takes()

            async def refund() -> None:
                order = (await stage.now()).following(phase=Phase.REFUNDING)
                await stage.house.ledger.commit(Change(order, "refund started"))

            reader.meanwhile = refund
            assert await _looked(stage) == 0
            assert reader.returned == []
            assert len(await stage.house.ledger.denials()) == 1

    played(scene())
