"""What may go wrong with a reward before money moves, and what the guest is told."""

from pathlib import Path

from kiosk.domain.member import OfferId
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState
from kiosk.domain.trouble import Code
from kiosk.domain.visit import QuoteState, Stage
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.outbox import SqliteOutbox
from tests.walk import Walk, at_the_kiosk, played

JANE = "wroeiu2304hfwf"
SAM = "samr7420kfdp"


async def _with_three_off(walk: Walk) -> None:
    await walk.scans(JANE)
    walk.adds("burger-sorrel")
    walk.attendant.use_offer(OfferId("threeoff01"))
    await walk.reviews()


def test_a_discount_of_nothing_takes_the_reward_off_with_a_reason_before_placed(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("zero_discount", state="checkout", always=True)
            await walk.scans(JANE)
            walk.adds("burger-sorrel")
            await walk.quoted()
            walk.attendant.use_offer(OfferId("threeoff01"))
            await walk.until(lambda: walk.visit.redemption is None, "the reward to come off")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.REWARD_NOT_FITTING
            assert walk.visit.trouble.subject == "$3 off your order"
            await walk.reviews()
            await walk.pays()
            await walk.drained()
            placed = next(call for call in sandbox.journal() if call["state"] == "placed")
            assert placed["body"]["rewards"] == []

    played(scene())


def test_a_discount_larger_than_the_basket_is_capped(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("huge_discount", always=True)
            await _with_three_off(walk)
            totals = walk.snapshot.totals
            assert totals.discount == totals.subtotal
            assert totals.total == Money(0)

    played(scene())


def test_a_null_discount_is_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("null_discount", always=True)
            await walk.scans(JANE)
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(OfferId("threeoff01"))
            await walk.until(lambda: walk.visit.redemption is None, "the reward to come off")
            assert walk.snapshot.totals.discount == Money(0)

    played(scene())


def test_an_id_in_the_answer_is_never_used(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("changed_id", always=True)
            await _with_three_off(walk)
            order = await walk.pays()
            await walk.drained()
            assert {call["basket_id"] for call in sandbox.journal() if call["state"]} == {order.id}

    played(scene())


def test_changes_in_a_row_are_asked_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries", "fries", "coffee", "cookie")
            await walk.quoted()
            line = walk.visit.basket.lines[0]
            walk.attendant.count_line(line.id, 3)
            walk.attendant.count_line(line.id, line.quantity)
            await walk.quoted()
            assert walk.states() == ["checkout"]
            assert walk.visit.quote_state is QuoteState.FRESH

    played(scene())


def test_a_reward_that_somebody_else_has_locked_is_refused_before_any_charge(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        (tmp_path / "a").mkdir()
        (tmp_path / "b").mkdir()
        async with (
            at_the_kiosk(tmp_path / "a", busy_sandbox) as first,
            at_the_kiosk(tmp_path / "b", busy_sandbox) as second,
        ):
            await _with_three_off(first)
            await _with_three_off(second)
            await first.pays()
            second.attendant.pay()
            await second.until(lambda: second.visit.trouble is not None, "the refusal")
            assert second.visit.trouble is not None
            assert second.visit.trouble.code is Code.REWARD_GONE
            assert second.visit.stage is Stage.REVIEW
            assert second.visit.redemption is None
            assert second.terminal.history == {}
            await second.quoted()
            order = await second.pays()
            assert order.totals.discount == Money(0)

    played(scene())


def test_when_placed_is_not_answered_the_order_is_voided_and_nothing_is_charged(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _with_three_off(walk)
            sandbox.fault("server_error", state="placed", count=2, after=True)
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.trouble is not None, "the trouble")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.LOYALTY_DOWN
            assert walk.terminal.history == {}
            order = await walk.pays()
            await walk.drained()
            assert order.redemption is None
            first = next(call["basket_id"] for call in sandbox.journal() if call["state"] == "placed")
            states = [
                call["state"] for call in sandbox.journal(first) if call["status"] and call["status"] < 300
            ]
            assert states[-1] == "voided"

    played(scene())


def test_with_the_wish_of_a_code_the_reward_goes_on_when_its_dish_is_there(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|freefries01")
            walk.adds("burger-sorrel")
            assert walk.visit.redemption is None
            walk.adds("fries")
            assert walk.visit.redemption is not None
            await walk.quoted()
            assert walk.snapshot.totals.discount == Money(420)

    played(scene())


def test_a_code_of_a_reward_that_is_gone_signs_in_and_says_so(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|longgone99")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.REWARD_GONE

    played(scene())


def test_the_same_code_held_up_again_changes_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|freefries01")
            walk.adds("fries")
            await walk.reviews()
            before, calls = walk.snapshot.totals, len(sandbox.journal())
            walk.attendant.scanned(f"{JANE}|freefries01")
            walk.attendant.scanned(JANE)
            await walk.quoted()
            assert walk.snapshot.totals == before
            assert len(sandbox.journal()) == calls

    played(scene())


def test_a_reward_put_on_again_by_another_code_keeps_its_discount(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|freefries01")
            walk.adds("fries", "burger-sorrel")
            await walk.reviews()
            walk.attendant.use_offer(OfferId("threeoff01"))
            await walk.quoted()
            assert walk.snapshot.totals.discount == Money(300)
            walk.attendant.scanned(f"{JANE}|freefries01")
            await walk.quoted()
            assert walk.snapshot.totals.discount == Money(420)

    played(scene())


def test_a_reward_that_comes_off_on_the_review_screen_leaves_a_basket_that_can_be_paid(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("zero_discount", state="checkout", count=1)
            await _with_three_off(walk)
            await walk.until(lambda: walk.visit.redemption is None, "the reward to come off")
            await walk.quoted()
            assert walk.visit.quote_state is QuoteState.FRESH
            assert (await walk.pays()).totals.discount == Money(0)

    played(scene())


def test_an_order_that_thanx_certainly_did_not_take_is_not_told_of_later(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(OfferId("fiveoff150"))
            await walk.reviews()
            sandbox.fault("too_many", state="placed", count=2)
            walk.attendant.pay()
            walk.attendant.spend_points()
            await walk.until(lambda: walk.visit.trouble is not None, "the trouble")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.LOYALTY_DOWN
            assert await walk.house.outbox.waiting() == ()
            (order,) = await walk.house.ledger.recent(5)
            assert order.state is OrderState.VOIDED
            sam = next(each for each in sandbox.world.state.people if each.user_id == SAM)
            assert sam.memberships[0].balance == 520

    played(scene())


def test_a_no_that_follows_an_unknown_is_voided_and_both_are_closed(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await _with_three_off(walk)
            jane = next(each for each in busy_sandbox.world.state.people if each.user_id == JANE)
            next(each for each in jane.rewards if each.id == "threeoff01").state = "used"
            busy_sandbox.fault("server_error", state="placed")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
            assert walk.visit.redemption is None
            # What could not be voided yet is voided again when nothing can land behind it.
            await walk.drained()
            assert await SqliteOutbox(walk.database).parked() == ()
            assert "voided" in [call["state"] for call in busy_sandbox.journal()]

    played(scene())
