"""A guest who walks away: asked, then everything of theirs is wiped."""

import asyncio
from pathlib import Path

from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.health import Condition
from kiosk.domain.menu import Dining
from kiosk.domain.order import OrderState
from kiosk.domain.payment import SaleRequest, SaleResult
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Dialog, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.attendant import Attendant
from tests.walk import Walk, WoundClock, at_the_kiosk, played

JANE = "wroeiu2304hfwf"


def test_after_a_minute_the_question_and_after_half_a_minute_more_nothing_is_left(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            walk.clock.turn(59)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is None
            walk.clock.turn(7)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is Dialog.IDLE
            assert walk.snapshot.idle_left_s is not None
            assert 20 <= walk.snapshot.idle_left_s <= 24
            walk.clock.turn(25)
            walk.attendant.tick()
            assert walk.visit == Visit()

    played(scene())


def test_a_touch_or_a_code_answers_the_question(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            for answer in (walk.attendant.touched, lambda: walk.attendant.scanned("unreadable!")):
                walk.clock.turn(70)
                walk.attendant.tick()
                assert walk.snapshot.idle_left_s is not None
                answer()
                walk.attendant.tick()
                assert walk.snapshot.idle_left_s is None
                assert walk.visit.stage is Stage.MENU

    played(scene())


def test_the_thanks_end_by_themselves_unless_kept_open(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            for keeps in (False, True):
                walk.starts()
                walk.adds("fries")
                await walk.reviews()
                await walk.pays()
                if keeps:
                    walk.attendant.touched()
                    walk.attendant.keep_open()
                walk.clock.turn(31)
                walk.attendant.tick()
                assert (walk.visit.stage is Stage.DONE) is keeps
            walk.attendant.finish()
            assert walk.visit == Visit()

    played(scene())


def test_who_leaves_after_a_decline_is_voided_and_wiped(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(
                lambda: walk.visit.paying is not None and walk.visit.paying.trouble is not None, "the decline"
            )
            walk.clock.turn(95)
            walk.attendant.tick()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the void")
            walk.attendant.tick()
            assert walk.visit == Visit()
            assert await walk.house.ledger.open_orders() == ()

    played(scene())


def test_it_is_closed_until_what_a_restart_left_behind_is_settled(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            fresh = Attendant(walk.house, walk.attendant.menu)
            assert fresh.snapshot.visit.stage is Stage.CLOSED
            fresh.start(Dining.EAT_IN)
            fresh.scanned(JANE)
            assert fresh.snapshot.visit.stage is Stage.CLOSED
            fresh.begin()
            await walk.until(lambda: fresh.snapshot.visit.stage is Stage.ATTRACT, "it to open")
            await fresh.close()

    played(scene())


async def _turns_until(walk: Walk, stage: Stage) -> None:
    for _ in range(400):
        if walk.visit.stage is stage:
            return
        walk.clock.turn(5)
        await asyncio.sleep(0.005)
    raise AssertionError(f"{walk.visit.stage} instead of {stage}")


def test_a_journal_that_fails_closes_until_it_is_written_again_and_all_is_settled(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            await walk.reviews()
            walk.terminal.script("hang")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.may_cancel)
            await walk.writable(False)
            walk.attendant.cancel_payment()
            await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "the sign")
            for _ in range(10):
                walk.clock.turn(20)
                await asyncio.sleep(0.02)
            assert walk.snapshot.closed_for is not None
            assert walk.snapshot.closed_for.code is Code.STORE_FAILED
            await walk.writable(True)
            await _turns_until(walk, Stage.ATTRACT)
            assert await walk.house.ledger.open_orders() == ()

    played(scene())


def test_money_taken_while_the_journal_failed_is_a_sale_once_it_is_written_again(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        clock = WoundClock(sandbox.clock_turn)
        terminal = SimulatedTerminal(clock, Pace(present_s=5))
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal, clock=clock) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.may_cancel)
            await walk.writable(False)
            await _turns_until(walk, Stage.CLOSED)
            assert len(terminal.history) == 1
            await walk.writable(True)
            await _turns_until(walk, Stage.DONE)
            assert walk.visit.finished is not None
            assert (walk.visit.finished.number, walk.visit.finished.member_id) == (1, None)
            assert [ticket.number for ticket in walk.slips.cooked] == [1]
            assert (await walk.house.ledger.recent(1))[0].state is OrderState.COMPLETED

    played(scene())


def test_a_store_that_can_not_be_written_at_the_start_is_tried_again(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.trouble is not None)
        async with at_the_kiosk(tmp_path, sandbox, opens=False) as again:
            await again.writable(False)
            again.attendant.begin()
            await again.until(lambda: _reason(again) is Code.STORE_FAILED, "the sign")
            await again.writable(True)
            await _turns_until(again, Stage.ATTRACT)
            assert await again.house.ledger.open_orders() == ()

    played(scene())


def test_staff_who_came_before_the_doors_opened_stay(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, opens=False) as walk:
            walk.attendant.open_staff()
            walk.attendant.begin()
            await walk.until(lambda: walk.snapshot.closed_for is None, "it to open")
            assert walk.visit.stage is Stage.STAFF
            walk.attendant.leave_staff()
            assert walk.visit.stage is Stage.ATTRACT

    played(scene())


def _reason(walk: Walk) -> Code | None:
    closed_for = walk.snapshot.closed_for
    return closed_for.code if closed_for else None


class Patient(SimulatedTerminal):
    """A reader that waits for a card as long as the test likes."""

    def __init__(self) -> None:
        super().__init__(WoundClock())
        self.card = asyncio.Event()

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        await self.card.wait()
        return await super().start_sale(request)


def test_time_at_the_reader_is_not_idle_time(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        terminal = Patient()
        terminal.script("decline:bank")
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.may_cancel)
            for _ in range(4):
                walk.clock.turn(50)
                walk.attendant.tick()
            terminal.card.set()
            await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.trouble is not None)
            walk.attendant.tick()
            assert walk.snapshot.idle_left_s is None
            walk.clock.turn(61)
            walk.attendant.tick()
            assert walk.snapshot.idle_left_s is not None

    played(scene())


def test_a_passer_by_leaves_the_first_language(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.touched()
            walk.attendant.set_language("es")
            walk.attendant.scanned("http://not.ours")
            walk.clock.turn(59)
            walk.attendant.tick()
            assert walk.visit.language == "es"
            walk.clock.turn(2)
            walk.attendant.tick()
            assert walk.visit == Visit()

    played(scene())


def test_a_scanner_that_goes_is_seen_during_a_visit(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.attendant.tick()
            seen: list[Snapshot] = []
            walk.attendant.listen(seen.append)
            walk.eye.condition = Condition.AWAY
            walk.attendant.tick()
            assert [each.scanner.condition for each in seen] == [Condition.AWAY]

    played(scene())
