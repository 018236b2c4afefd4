"""What a guest may wish while paying, and what comes of it."""

import asyncio
from pathlib import Path

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.menu import ItemId
from kiosk.domain.money import Money
from kiosk.domain.offers import Hindrance
from kiosk.domain.payment import SaleRequest, SaleResult, TerminalStep
from kiosk.domain.snapshot import Snapshot
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


def test_who_wants_to_add_more_for_a_reward_finds_the_menu_without_a_sheet(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans("wroeiu2304hfwf")
            walk.adds("fries")
            walk.attendant.open_item(ItemId("burger-sorrel"))
            lacking = [each for each in walk.snapshot.offers if each.hindrance is Hindrance.SPEND_MORE]
            walk.attendant.mend_offer(lacking[0].offer.id)
            assert (walk.visit.stage, walk.visit.open_item) == (Stage.MENU, None)

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


def test_who_pays_and_touches_something_else_in_the_same_moment_pays(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            walk.attendant.back()
            walk.attendant.clear_basket()
            assert walk.visit.stage is Stage.PAY
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            assert walk.visit.finished is not None
            assert walk.visit.finished.totals.total == walk.snapshot.totals.total

    played(scene())


def test_a_member_who_is_found_while_the_payment_is_prepared_looks_again(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("latency", path="account", seconds=0.3)
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.scanned(SAM)
            walk.attendant.pay()
            assert walk.visit.stage is Stage.PAY
            await walk.until(lambda: walk.visit.member is not None, "the member")
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            assert walk.terminal.history == {}
            await walk.quoted()
            assert (await walk.pays()).member_id == SAM

    played(scene())


def test_a_member_who_is_not_found_meanwhile_does_not_stop_the_payment(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("server_error", path="token")
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.scanned(SAM)
            order = await walk.pays()
            assert (order.member_id, order.is_unproven) == (SAM, True)
            await walk.drained()
            assert walk.states() == ["placed", "billed", "completed"]

    played(scene())


def test_whatever_breaks_after_the_money_was_taken_the_guest_gets_the_number(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.slips.printer_trouble = ValueError("nobody thought of this")
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            order = await walk.pays()
            assert order.payment is not None
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.KITCHEN_SILENT

    played(scene())


def test_a_screen_that_can_not_be_drawn_does_not_stop_a_sale(tmp_path: Path, sandbox: RunningSandbox) -> None:
    def draw(snapshot: Snapshot) -> None:
        if snapshot.visit.stage is Stage.PAY:
            raise ValueError("no picture")

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.listen(draw)
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            assert (await walk.pays()).payment is not None

    played(scene())


class Hasty(SimulatedTerminal):
    """A reader that shows an approval long before it answers."""

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        self._steps.put_nowait(TerminalStep.READING)
        self._steps.put_nowait(TerminalStep.APPROVED)
        await asyncio.Event().wait()
        raise AssertionError("never")


def test_an_approval_is_shown_once_it_is_written_down(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        terminal = Hasty(WoundClock())
        async with at_the_kiosk(tmp_path, sandbox, terminal=terminal) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.READING, "the reader")
            await walk.until(terminal._steps.empty, "all it shows")
            assert _step(walk) is PayStep.READING

    played(scene())


async def _cancels_with_points(walk: Walk) -> None:
    await walk.scans(SAM)
    walk.adds("burger-sorrel", "fries")
    walk.attendant.use_offer(OfferId("fiveoff150"))
    await walk.reviews()
    walk.terminal.script("cancel")
    walk.attendant.pay()
    walk.attendant.spend_points()
    await walk.until(lambda: walk.visit.trouble is not None, "the cancel")


def test_points_that_became_a_reward_are_not_spent_twice(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _cancels_with_points(walk)
            await walk.until(lambda: walk.visit.redemption is not None, "the reward that came of it")
            assert walk.visit.redemption is not None
            assert walk.visit.redemption.offer is OfferKind.REWARD
            await walk.quoted()
            order = await walk.pays()
            await walk.drained()
            assert order.totals.discount == Money(500)
            sam = next(each for each in sandbox.world.state.people if each.user_id == SAM)
            spent = 520 - sam.memberships[0].balance + order.totals.eligible.dollars
            assert spent == 150

    played(scene())


def test_while_the_account_can_not_be_read_again_no_points_are_offered(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            sandbox.fault("server_error", path="account")
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(OfferId("fiveoff150"))
            await walk.reviews()
            walk.terminal.script("cancel")
            walk.attendant.pay()
            walk.attendant.spend_points()
            await walk.until(lambda: walk.visit.trouble is not None, "the cancel")
            await walk.until(lambda: not walk.attendant.guests.is_running("account"), "the account")
            assert walk.visit.redemption is None
            assert (await walk.pays()).redemption is None

    played(scene())


def test_a_reward_that_was_refused_is_not_offered_again(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _at_review(walk)
            sam = next(each for each in busy_sandbox.world.state.people if each.user_id == SAM)
            next(each for each in sam.rewards if each.id == "freefries02").state = "used"
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.trouble is not None, "the refusal")
            await walk.until(lambda: not walk.attendant.guests.is_running("account"), "the account")
            assert "freefries02" not in [each.offer.id for each in walk.snapshot.offers]

    played(scene())
