"""A reward that a guest removed, or that went with its dish: Undo puts it on again, and Thanx decides."""

from pathlib import Path

import pytest

from kiosk.domain.member import OfferId
from kiosk.domain.money import Money
from kiosk.domain.trouble import Code
from kiosk.domain.visit import QuoteState
from kiosk.sandbox.running import RunningSandbox
from tests.walk import at_the_kiosk, played

SAM = "samr7420kfdp"


@pytest.mark.parametrize("offer", ["freefries02", "fiveoff150"])
def test_a_reward_that_was_removed_is_put_on_again_by_its_quote(
    tmp_path: Path, sandbox: RunningSandbox, offer: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel", "fries")
            walk.attendant.remove_offer()
            assert walk.visit.removed is None
            walk.attendant.use_offer(OfferId(offer))
            await walk.quoted()
            on, saved = walk.visit.redemption, walk.visit.discount
            walk.attendant.remove_offer()
            assert (walk.visit.redemption, walk.visit.discount) == (None, Money(0))
            walk.attendant.undo()
            assert walk.visit.quote_state is QuoteState.ASKING
            await walk.quoted()
            assert (walk.visit.redemption, walk.visit.discount, walk.visit.removed) == (on, saved, None)
            assert saved

    played(scene())


def test_what_thanx_refuses_after_undo_stays_off_and_is_told_once(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel", "fries")
            walk.attendant.use_offer(OfferId("freefries02"))
            await walk.quoted()
            walk.attendant.remove_offer()
            await walk.quoted()
            sandbox.fault("zero_discount", state="checkout", always=True)
            asked = len(walk.states())
            walk.attendant.undo()
            await walk.until(lambda: walk.visit.trouble is not None, "why not")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.REWARD_NOT_FITTING
            await walk.quoted()
            walk.attendant.undo()
            await walk.quoted()
            assert (walk.visit.redemption, walk.visit.wished, walk.visit.removed) == (None, None, None)
            # Once with it, once without.
            assert len(walk.states()) == asked + 2

    played(scene())


def test_a_reward_that_went_with_its_dish_comes_back_with_it(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel", "fries")
            walk.attendant.use_offer(OfferId("freefries02"))
            await walk.quoted()
            on = walk.visit.redemption
            walk.attendant.remove_line(walk.visit.basket.lines[1].id)
            await walk.until(lambda: walk.visit.trouble is not None, "the reward to come off")
            assert walk.visit.redemption is None
            walk.attendant.undo()
            assert (walk.visit.redemption, walk.visit.trouble) == (on, None)
            await walk.quoted()
            assert walk.visit.discount

    played(scene())


def test_undo_of_a_reward_ends_with_another_one_the_member_or_the_sale(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel", "fries")
            walk.attendant.use_offer(OfferId("freefries02"))
            walk.attendant.remove_offer()
            walk.attendant.use_offer(OfferId("fiveoff150"))
            assert walk.visit.removed is None
            walk.attendant.remove_line(walk.visit.basket.lines[1].id)
            walk.attendant.remove_offer()
            walk.attendant.sign_out()
            assert walk.visit.removed is None
            walk.attendant.remove_line(walk.visit.basket.lines[0].id)
            walk.attendant.undo()
            assert (walk.visit.redemption, walk.visit.trouble) == (None, None)
            walk.adds("fries")
            walk.attendant.remove_line(walk.visit.basket.lines[1].id)
            await walk.reviews()
            await walk.pays()
            assert walk.visit.removed is None

    played(scene())


def test_points_that_were_kept_can_be_offered_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(OfferId("fiveoff150"))
            await walk.reviews()
            on = walk.visit.redemption
            walk.attendant.pay()
            walk.attendant.keep_points()
            assert (walk.visit.redemption, walk.visit.dialog) == (None, None)
            walk.attendant.undo()
            assert (walk.visit.redemption, walk.visit.dialog) == (on, None)

    played(scene())
