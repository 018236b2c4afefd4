"""Locks, use and return of rewards and points products (contract 3.3, 3.7, C7)."""

import pytest

from tests.sandbox.desk import SAM, Guest, a_world, balance, paid, person, reward

ROADS = [["placed", "voided"], ["placed", "billed", "refunded"]]


def test_billed_uses_the_reward() -> None:
    world = a_world()
    guest = Guest(world)
    for state in ("placed", "billed"):
        guest.posts(state=state, rewards=["freefries01"])
    assert reward(world, "freefries01").state == "used"
    assert guest.posts("b-2", "checkout", rewards=["freefries01"]).status == 400


def test_billed_without_placed_uses_it_too() -> None:
    world = a_world()
    assert Guest(world).posts(state="billed", rewards=["threeoff01"]).body["discount"] == "3.00"
    assert reward(world, "threeoff01").state == "used"


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road[-1])
def test_a_reward_comes_back(road: list[str]) -> None:
    world = a_world()
    guest = Guest(world)
    for state in road:
        guest.posts(state=state, rewards=["freefries01"])
    assert "freefries01" in guest.reward_ids()
    assert guest.posts("b-2", "placed", rewards=["freefries01"]).status == 201


def test_a_points_product_is_paid_for_at_placed() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="placed", points_products=["fiveoff150"])
    assert balance(world) == 98
    [made] = [r for r in person(world).rewards if r.from_product]
    assert made.state == "pending_use"
    assert made.type == "amount"
    assert made.value == 5
    assert made.id not in guest.reward_ids()


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road[-1])
def test_a_points_product_comes_back_as_a_reward_not_as_points(road: list[str]) -> None:
    world = a_world()
    guest = Guest(world, SAM)
    for state in road:
        guest.posts(state=state, points_products=["freeburger400"])
    assert balance(world, SAM) == 120
    [made] = [r for r in guest.account()["rewards"] if r["label"].startswith("Free Sorrel Burger")]
    assert made["type"] == "item"
    assert guest.posts("b-2", rewards=[made["id"]]).body["discount"] == "11.50"


def test_the_switch_gives_points_back_on_a_refund_instead() -> None:
    world = a_world(refund_recredits_points=True)
    guest = Guest(world)
    for state in ("placed", "billed", "refunded"):
        guest.posts(state=state, points_products=["fiveoff150"])
    assert balance(world) == 248
    assert not [r for r in guest.account()["rewards"] if r["label"].startswith("$5 off for")]
    [made] = [r for r in person(world).rewards if r.from_product]
    assert guest.posts("b-2", rewards=[made.id]).status == 400


def test_the_switch_does_not_touch_a_void() -> None:
    world = a_world(refund_recredits_points=True)
    guest = Guest(world)
    for state in ("placed", "voided"):
        guest.posts(state=state, points_products=["fiveoff150"])
    assert balance(world) == 98


def test_points_and_rewards_balance_over_a_busy_day() -> None:
    world = a_world()
    guest = Guest(world, SAM)
    guest.posts("a", "placed", points_products=["fiveoff150"])
    guest.posts("b", "placed", points_products=["fiveoff150"])
    guest.posts("a", "voided")
    guest.posts("b", "billed", payments=paid(11.0))
    assert balance(world, SAM) == 520 - 300 + 11
