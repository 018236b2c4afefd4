from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import Basket
from kiosk.domain.member import Balance, LocationId, Reward, RewardKind
from kiosk.domain.money import ZERO, Money
from kiosk.domain.offers import Hindrance, Standing, estimate, standing, standings
from tests.builders import LOCATION, NOON, a_basket, a_member, a_menu, a_points_product, a_reward, an_item

BASKET = a_basket(an_item("burger", "13.10"), an_item("fries", "4.20"), an_item("salad", "10.90"))


def _standing(offer: Reward, basket: Basket = BASKET, leaves: int = 248) -> Standing:
    member = a_member(balances=(Balance("exp", "leaf", "leaves", Decimal(leaves)),))
    return standing(offer, member, basket, LOCATION, NOON)


def _kind(kind: RewardKind, value: str | None = None, **parts: object) -> Reward:
    return a_reward(kind=kind, value=None if value is None else Decimal(value), **parts)


@pytest.mark.parametrize(
    ("offer", "saving"),
    [
        (_kind(RewardKind.AMOUNT, "5"), 500),
        (_kind(RewardKind.AMOUNT, "50"), 2820),
        (_kind(RewardKind.AMOUNT, "5", products=frozenset({"fries"})), 420),
        (_kind(RewardKind.PERCENT, "20"), 564),
        (_kind(RewardKind.PERCENT, "12.5"), 353),
        (_kind(RewardKind.PERCENT, "20", maximum=Money(200)), 200),
        (_kind(RewardKind.PERCENT, "20", products=frozenset({"fries", "salad"})), 302),
        (_kind(RewardKind.ITEM, products=frozenset({"fries", "salad"})), 1090),
        (_kind(RewardKind.ITEM, products=frozenset({"lemonade"})), 0),
        (_kind(RewardKind.AMOUNT), 0),
        (_kind(RewardKind.OTHER, "5"), 0),
        (_kind(RewardKind.AMOUNT, "-5"), 0),
    ],
)
def test_what_an_offer_will_most_likely_save(offer: Reward, saving: int) -> None:
    assert estimate(offer, BASKET) == Money(saving)


@given(
    st.sampled_from(RewardKind), st.decimals(-500, 500, places=3), st.sets(st.sampled_from(["burger", "x"]))
)
def test_a_saving_is_never_more_than_the_order(kind: RewardKind, value: Decimal, products: set[str]) -> None:
    saving = estimate(a_reward(kind=kind, value=value, products=frozenset(products)), BASKET)
    assert ZERO <= saving <= BASKET.subtotal


@pytest.mark.parametrize(
    ("offer", "hindrance"),
    [
        (a_reward(), None),
        (a_reward(locations=frozenset({LOCATION})), None),
        (a_reward(retire_at=NOON + timedelta(seconds=1)), None),
        (a_reward(is_redeemable=False), Hindrance.NOT_NOW),
        (a_reward(retire_at=NOON), Hindrance.EXPIRED),
        (a_reward(locations=frozenset({LocationId("elsewhere")})), Hindrance.ELSEWHERE),
        (a_reward(locations=frozenset({LocationId("far")}), is_redeemable=False), Hindrance.ELSEWHERE),
        (a_reward(retire_at=NOON, is_redeemable=False), Hindrance.EXPIRED),
        (a_reward(products=frozenset({"lemonade"})), Hindrance.ITEM_MISSING),
        (a_reward(minimum=Money(4000)), Hindrance.SPEND_MORE),
        (a_points_product(), None),
        (a_points_product(points=Decimal(300)), Hindrance.POINTS_SHORT),
        (a_points_product(experience_id="other"), Hindrance.POINTS_SHORT),
    ],
)
def test_the_one_reason_why_an_offer_cannot_be_used(offer: Reward, hindrance: Hindrance | None) -> None:
    found = _standing(offer)
    assert found.hindrance == hindrance
    assert found.is_usable == (hindrance is None)
    assert bool(found.saving) == found.is_usable


def test_what_is_lacking_is_told() -> None:
    assert _standing(a_reward(minimum=Money(4000))).lacking_money == Money(1180)
    assert _standing(a_points_product(points=Decimal(300))).lacking_points == Decimal(52)
    assert _standing(a_points_product(experience_id="other")).lacking_points == Decimal(150)


def test_it_is_mended_by_the_cheapest_of_its_dishes_that_can_be_had_now() -> None:
    menu = a_menu(an_item("soda", "2.90", sold_out=True), an_item("tea", "3.90"), an_item("lemonade", "3.80"))
    drink = a_reward(products=frozenset({"soda", "lemonade", "tea", "gone"}))
    found = standing(drink, a_member(), BASKET, LOCATION, NOON, menu)
    assert found.mending_item == "lemonade"
    elsewhere = a_reward(products=frozenset({"gone"}))
    assert standing(elsewhere, a_member(), BASKET, LOCATION, NOON, menu).mending_item is None


def test_a_minimum_that_is_just_met() -> None:
    assert _standing(a_reward(minimum=BASKET.subtotal)).is_usable


def test_offers_come_by_saving_then_points_then_by_how_near_they_are() -> None:
    rewards = (
        a_reward("gone", retire_at=NOON),
        a_reward("far", minimum=Money(9000)),
        a_reward("three", value=Decimal(3)),
        a_reward("near", minimum=Money(3000)),
        a_reward("elsewhere", locations=frozenset({LocationId("x")})),
        a_reward("five"),
        a_reward("lemonade", products=frozenset({"lemonade"})),
        a_reward("later", is_redeemable=False),
    )
    products = (a_points_product("dear", points=Decimal(900)), a_points_product("ten", value=Decimal(10)))
    found = standings(a_member(rewards=rewards, points_products=products), BASKET, LOCATION, NOON)
    assert [each.offer.id for each in found] == [
        "five", "three", "ten", "lemonade", "near", "far", "dear", "later", "elsewhere", "gone",
    ]  # fmt: skip
