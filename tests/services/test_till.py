"""Words with the terminal, and what the guest sees meanwhile."""

from pathlib import Path

import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    Attempt,
    AttemptId,
    DeclineReason,
    Outcome,
    RefundRequest,
    SaleRequest,
    SaleResult,
)
from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep
from kiosk.services.till import Till
from tests.builders import an_order
from tests.clock import TurnedClock
from tests.services.backstage import AtTheReader, backstage
from tests.walk import played

ORDER = an_order()
ATTEMPT = Attempt(AttemptId("A000000077"), ORDER.id, ORDER.totals.total)


def test_a_charge_is_shown_and_can_be_stopped_while_it_runs(tmp_path: Path) -> None:
    class Watched(SimulatedTerminal):
        runs: Attempt | None = None

        async def start_sale(self, request: SaleRequest) -> SaleResult:
            self.runs = guest.attempt
            return await super().start_sale(request)

    guest = AtTheReader()

    async def scene() -> None:
        terminal = Watched(TurnedClock())
        async with backstage(tmp_path, terminal=terminal) as stage:
            said = await Till(stage.house).do(ORDER, do.Charge(ATTEMPT), guest)
            assert terminal.runs == ATTEMPT
            assert isinstance(said, on.TerminalSaid)
            assert said.result.outcome is Outcome.APPROVED
            assert said.spare != ATTEMPT.id
            assert guest.seen == [(PayStep.PRESENT_CARD, None)]
            assert guest.attempt is None

    played(scene())


@pytest.mark.parametrize(
    ("choices", "said"),
    [((True,), on.CardWanted(AttemptId("A000000001"))), ((False,), on.GaveUp(DeclineReason.PIN))],
)
def test_after_a_decline_the_guest_is_asked(
    tmp_path: Path, choices: tuple[bool, ...], said: on.CardWanted | on.GaveUp
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            guest = AtTheReader(*choices)
            assert await Till(stage.house).do(ORDER, do.NextCard(DeclineReason.PIN), guest) == said
            assert guest.seen == [(PayStep.DECLINED, Code.DECLINED_PIN)]

    played(scene())


def test_the_first_card_is_not_asked_for_twice_and_nobody_is_asked_where_nobody_is(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            till, guest = Till(stage.house), AtTheReader()
            first = await till.do(ORDER, do.NextCard(is_first=True), guest)
            assert first == on.CardWanted(AttemptId("A000000001"))
            assert guest.seen == []
            assert await till.do(ORDER, do.NextCard(None), None) == on.GaveUp(None)

    played(scene())


def test_a_guest_waits_three_minutes_for_the_truth_and_a_restart_as_long_as_it_takes(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            till, guest = Till(stage.house), AtTheReader()
            stage.terminal.script("silent:approve")
            await till.do(ORDER, do.Charge(ATTEMPT), None)
            assert await till.do(ORDER, do.Enquire(ATTEMPT), guest) == on.Waited()
            assert guest.seen == [(PayStep.UNKNOWN, Code.PAYMENT_UNKNOWN)]
            assert 180 <= stage.clock.monotonic_s() < 200
            stage.terminal.answer_enquiries()
            said = await till.do(ORDER, do.Enquire(ATTEMPT), None)
            assert isinstance(said, on.TerminalSaid)
            assert said.result.outcome is Outcome.APPROVED

    played(scene())


def test_a_refund_goes_by_its_name_and_is_asked_for_by_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            till = Till(stage.house)
            await till.do(ORDER, do.Charge(ATTEMPT), None)
            request = RefundRequest(AttemptId("A000000078"), ATTEMPT.id, f"sim-{ATTEMPT.id}", Money(100))
            said = [await till.do(ORDER, do.GiveBack(request), None) for _ in range(2)]
            assert said[0] == said[1]
            assert stage.terminal._returned(ATTEMPT.id) == 100
            assert await till.do(ORDER, do.EnquireBack(request), None) == said[0]
            assert stage.clock.monotonic_s() == 0
            await till.do(ORDER, do.GiveBack(request, is_again=True), None)
            assert stage.clock.monotonic_s() == 15

    played(scene())


def test_a_refund_that_stays_in_doubt_does_not_keep_staff(tmp_path: Path) -> None:
    class Mute(SimulatedTerminal):
        async def enquire(self, attempt_id: AttemptId) -> SaleResult:
            return SaleResult(Outcome.UNKNOWN)

    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            request = RefundRequest(AttemptId("A000000078"), ATTEMPT.id, "", Money(100))
        async with backstage(tmp_path, terminal=Mute(stage.clock)) as stage:
            assert await Till(stage.house).do(ORDER, do.EnquireBack(request), AtTheReader()) == on.Waited()

    played(scene())
