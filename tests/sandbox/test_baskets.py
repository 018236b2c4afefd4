"""Create or Update Basket from the caller's side: both modes, one redemption, ids, locks, repeats."""

import itertools
from typing import Any

import pytest

from kiosk.sandbox.lifecycle import Verdict, verdict
from tests.sandbox.desk import JANE, SAM, Guest, a_world, balance, paid, reward

STATES = ("checkout", "placed", "billed", "completed", "voided", "refunded")
ROADS: dict[str | None, list[str]] = {
    None: [],
    "checkout": ["checkout"],
    "placed": ["placed"],
    "billed": ["placed", "billed"],
    "completed": ["placed", "billed", "completed"],
    "voided": ["placed", "voided"],
    "refunded": ["placed", "billed", "refunded"],
}


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize(("known", "wanted"), list(itertools.product(ROADS, STATES)))
def test_every_move(known: str | None, wanted: str, strict: bool) -> None:
    guest = Guest(a_world(strict=strict))
    for state in ROADS[known]:
        assert guest.posts(state=state).status == 201
    answer = guest.posts(state=wanted)
    expected = verdict(known, wanted, strict)
    if expected is Verdict.IMPOSSIBLE and strict:
        assert answer.status == 400
        assert answer.body["code"] == 400
        return
    assert answer.status == 201
    moved = expected is Verdict.APPLY or known is None
    assert answer.body["state"] == (wanted if moved else known)
    assert ("ignored" in "".join(guest.notes)) == (expected is Verdict.IMPOSSIBLE)


def test_the_discount_is_a_string_and_the_id_is_echoed() -> None:
    answer = Guest(a_world()).posts(rewards=["freefries01"])
    assert answer.body == {"id": "b-1", "state": "checkout", "discount": "4.50"}


def test_no_redemption_is_zero() -> None:
    assert Guest(a_world()).posts().body["discount"] == "0.0"


@pytest.mark.parametrize(
    "fields",
    [
        {"rewards": ["freefries01", "threeoff01"]},
        {"points_products": ["fiveoff150", "freeburger400"]},
        {"rewards": ["freefries01"], "points_products": ["fiveoff150"]},
    ],
)
@pytest.mark.parametrize("state", STATES)
def test_one_redemption_at_most(fields: dict[str, Any], state: str) -> None:
    world = a_world()
    guest = Guest(world)
    assert guest.posts(state=state, **fields).status == 400
    assert world.state.baskets == {}


def test_only_checkout_goes_without_an_id() -> None:
    world = a_world()
    guest = Guest(world)
    quote = guest.posts(id=None, rewards=["threeoff01"])
    assert quote.status == 201
    assert quote.body["id"]
    assert world.state.baskets == {}
    for state in STATES[1:]:
        assert guest.posts(id=None, state=state).status == 400


def test_a_repeat_has_no_second_effect() -> None:
    world = a_world()
    guest = Guest(world)
    for state in ("placed", "placed", "billed", "billed", "refunded", "refunded"):
        answer = guest.posts(state=state, points_products=["fiveoff150"], payments=paid(11.0))
        assert answer.body == {"id": "b-1", "state": state, "discount": "5.00"}
    assert balance(world) == 248 - 150
    assert guest.posts(state="refunded").status == 201
    assert "repeated" in guest.notes[0]


def test_a_locked_reward_is_nobody_elses() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="placed", rewards=["freefries01"])
    assert "freefries01" not in guest.reward_ids()
    other = guest.posts("b-2", "placed", rewards=["freefries01"])
    assert other.status == 400
    assert guest.posts("b-2", "checkout", rewards=["freefries01"]).status == 400
    assert "b-2" not in {basket.id for basket in world.state.baskets.values()}


def test_checkout_locks_nothing() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(rewards=["freefries01"])
    guest.posts("b-2", "checkout", points_products=["fiveoff150"])
    assert "freefries01" in guest.reward_ids()
    assert balance(world) == 248


def test_what_placed_locked_counts_at_billed() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="placed", rewards=["freefries01"])
    answer = guest.posts(state="billed", rewards=["threeoff01"], payments=paid(11.50))
    assert answer.body["discount"] == "4.50"
    assert "names another" in guest.notes[0]
    assert reward(world, "freefries01").state == "used"
    assert reward(world, "threeoff01").state == "available"


def test_strict_mode_refuses_another_reward_at_billed() -> None:
    world = a_world(strict=True)
    guest = Guest(world)
    guest.posts(state="placed", rewards=["freefries01"])
    assert guest.posts(state="billed", rewards=["threeoff01"]).status == 400
    assert reward(world, "freefries01").state == "pending_use"


def test_a_second_guest_may_take_over_an_open_basket_only() -> None:
    world = a_world()
    jane, sam = Guest(world, JANE), Guest(world, SAM)
    jane.posts(rewards=["freefries01"])
    assert sam.posts(rewards=["freecoffee02"]).status == 201
    assert jane.posts(state="placed", rewards=["freefries01"]).status == 201
    assert sam.posts(state="billed").status == 400


def test_a_refused_placed_leaves_no_trace() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts()
    assert guest.posts(state="placed", points_products=["freeburger400"]).status == 400
    assert balance(world) == 248
    assert world.state.baskets["k2lye10h32l5wzo/b-1"].state == "checkout"


def test_a_broken_payment_is_refused_before_anything_happens() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="placed", rewards=["freefries01"])
    answer = guest.posts(state="billed", payments=[{"issuer": "visa", "last4": "12", "amount": 1}])
    assert answer.status == 400
    assert "payments[0]" in answer.body["message"]
    assert reward(world, "freefries01").state == "pending_use"


def test_only_the_first_payment_is_looked_at() -> None:
    guest = Guest(a_world())
    guest.posts(state="placed")
    assert guest.posts(state="billed", payments=[*paid(16.0), {"nonsense": True}, 7]).status == 201
