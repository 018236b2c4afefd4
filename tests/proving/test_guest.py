"""One guest's moves, on the real attendant and over real HTTP; only the screens are left out."""

from pathlib import Path

import msgspec
import pytest

from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.member import OfferKind
from kiosk.domain.menu import Item, ItemId
from kiosk.domain.money import Money
from kiosk.domain.visit import Stage
from kiosk.proving.guest import Guest, Person
from kiosk.proving.waiting import NeverCame
from kiosk.sandbox.records import Reward
from kiosk.sandbox.running import RunningSandbox
from tests.proving.fingers import a_guest
from tests.walk import Walk, at_the_kiosk, played

JANE = "wroeiu2304hfwf"


def the(walk: Walk, item_id: str) -> Item:
    item = walk.attendant.menu.item(ItemId(item_id))
    assert item is not None
    return item


async def signed_in(guest: Guest, code: str = JANE) -> None:
    await guest.arrives()
    guest.hold_up(code)
    await guest.is_known()


def test_a_dish_is_added_by_its_plus_and_several_on_its_sheet(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            guest, seen = a_guest(walk)
            await guest.starts("eatIn")
            await guest.adds(the(walk, "fries"))
            await guest.adds(the(walk, "fries"), 3)
            assert walk.visit.basket.units_of(ItemId("fries")) == 4
            assert seen.fingers.tapped == [
                "eatIn", "rail-sides", "add-fries", "rail-sides", "card-fries", "itemPlus", "itemPlus",
                "addToOrder",
            ]  # fmt: skip
            await guest.adds(the(walk, "fries"))
            assert seen.fingers.tapped[-1] == "plus-fries"

    played(scene())


def test_what_must_be_chosen_is_chosen(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            guest, seen = a_guest(walk)
            choosy = [item for item in walk.attendant.menu.items if item.has_choices and not item.sold_out]
            assert choosy
            await guest.starts("takeAway")
            for item in choosy:
                await guest.adds(item)
                assert walk.visit.basket.units_of(item.id) == 1
            assert any(name.startswith("option-") for name in seen.fingers.tapped)

    played(scene())


def test_the_same_seed_orders_the_same_and_nothing_that_is_sold_out(tmp_path: Path) -> None:
    async def scene() -> list[list[str]]:
        tapped = []
        for number, seed in enumerate((7, 7, 8)):
            async with at_the_kiosk(tmp_path / str(number)) as walk:
                guest, seen = a_guest(walk, seed=seed)
                await guest.starts("eatIn")
                await guest.orders(4)
                assert not any(line.item.sold_out for line in walk.visit.basket.lines)
                tapped.append(seen.fingers.tapped)
        return tapped

    async def compared() -> None:
        first, second, third = await scene()
        assert first == second
        assert first != third

    for number in range(3):
        (tmp_path / str(number)).mkdir()
    played(compared())


def test_who_is_unknown_is_told_without_a_name(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, _ = a_guest(walk)
            await guest.starts("eatIn")
            await guest.tap("signInStrip")
            await guest.tap("byPhone")
            with pytest.raises(NeverCame, match="did not sign a guest in: unknown_member") as told:
                await guest.types("4155550199")
            assert "415" not in str(told.value)

    played(scene())


def test_a_silent_thanx_is_out_of_reach(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            guest, _ = a_guest(walk)
            await guest.arrives()
            guest.hold_up(JANE)
            with pytest.raises(Unreachable, match="loyalty_down"):
                await guest.is_known()

    played(scene())


def test_wrong_credentials_are_wrong_configuration(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.world.state.credentials.partner_token = "another-one"

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, _ = a_guest(walk)
            await guest.arrives()
            guest.hold_up(JANE)
            with pytest.raises(Misuse, match="loyalty_credentials"):
                await guest.is_known()

    played(scene())


def test_a_least_spend_is_reached_in_one_addition(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, seen = a_guest(walk)
            await signed_in(guest)
            await guest.earns(OfferKind.REWARD, ("twentyoff01",))
            assert walk.visit.basket.subtotal >= Money(4000)
            assert seen.fingers.tapped.count("addToOrder") == 1
            await guest.reviews()
            await guest.redeems(OfferKind.REWARD, ("twentyoff01",))
            assert walk.visit.redemption is not None
            assert walk.visit.redemption.id == "twentyoff01"

    played(scene())


def test_what_no_dish_can_mend_is_left_alone(tmp_path: Path, sandbox: RunningSandbox) -> None:
    for reward in sandbox.world.state.people[0].rewards:
        reward.products = ["a-dish-of-long-ago"]

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, _ = a_guest(walk)
            await signed_in(guest)
            assert guest.offers(OfferKind.REWARD, ()) == []
            await guest.earns(OfferKind.REWARD, ())
            await guest.adds(the(walk, "fries"))
            await guest.reviews()
            await guest.redeems(OfferKind.REWARD, ())
            assert (walk.visit.stage, walk.visit.redemption) == (Stage.REVIEW, None)

    played(scene())


def test_a_reward_is_mended_from_the_review(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, _ = a_guest(walk)
            await signed_in(guest)
            await guest.adds(the(walk, "miso-ramen"))
            await guest.reviews()
            await guest.redeems(OfferKind.REWARD, ("lemonade01",))
            assert walk.visit.basket.units_of(ItemId("lemonade")) == 1
            assert walk.visit.redemption is not None
            assert walk.visit.redemption.id == "lemonade01"

    played(scene())


def test_the_sixth_offer_is_asked_for(tmp_path: Path, sandbox: RunningSandbox) -> None:
    jane = sandbox.world.state.people[0]
    simple = next(reward for reward in jane.rewards if reward.id == "threeoff01")
    jane.rewards = [named(simple, f"three{number}") for number in range(7)]

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, seen = a_guest(walk)
            await signed_in(guest)
            await guest.adds(the(walk, "miso-ramen"))
            await guest.reviews()
            await guest.redeems(OfferKind.REWARD, ("three6",))
            assert seen.fingers.tapped[-2:] == ["showAllOffers", "useOffer-three6"]

    played(scene())


def test_a_price_that_changed_is_agreed_to_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            guest, seen = a_guest(walk)
            await signed_in(guest, f"{JANE}|threeoff01")
            await guest.adds(the(walk, "miso-ramen"))
            await guest.reviews()
            await guest.quoted()
            sandbox.fault("zero_discount", state="placed")
            await guest.pays()
            assert walk.visit.finished is not None
            assert walk.visit.finished.redemption is None
            assert seen.fingers.tapped.count("payByCard") == 2

    played(scene())


def test_who_waits_in_vain_is_told_where(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            guest, _ = a_guest(walk, Person("m1", "+14155550101", "jane.smith@example.com"))
            guest.patience_s = 0.02
            with pytest.raises(NeverCame) as told:
                await guest.is_done()
            assert str(told.value) == (
                "waited 0.02 s for the order's number; stage attract, quote none, dialog none, "
                "scanner ready, troubles: none"
            )

    played(scene())


def named(reward: Reward, reward_id: str) -> Reward:
    return msgspec.structs.replace(reward, id=reward_id)
