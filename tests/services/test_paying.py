"""What a guest may wish while paying, and what comes of it."""

from pathlib import Path

from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played

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
