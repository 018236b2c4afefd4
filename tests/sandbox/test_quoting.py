"""Which reward a basket may use: place, time, venue, expiry, points; and every switch between 0 and 400."""

from datetime import timedelta
from typing import Any

import pytest

from kiosk.sandbox.quoting import NOT_FOUND, is_held
from tests.sandbox.desk import FRIES, HARBOR, NOON, Guest, a_world, reward

KIT = "corner5512cases"
BAGELS = {"id": "bagels", "name": "Bagels", "price": 6.25}
UNMET: list[tuple[str, str, dict[str, Any]]] = [
    ("minimum_unmet", "wroeiu2304hfwf", {"rewards": ["twentyoff01"]}),
    ("nothing_eligible", "wroeiu2304hfwf", {"rewards": ["lemonade01"]}),
    ("restricted_location", "wroeiu2304hfwf", {"rewards": ["harbor01"], "items": [BAGELS]}),
    ("outside_window", KIT, {"rewards": ["weekend05"]}),
]


@pytest.mark.parametrize(("why", "user_id", "fields"), UNMET, ids=[row[0] for row in UNMET])
def test_unmet_conditions_are_zero_or_a_refusal(why: str, user_id: str, fields: dict[str, Any]) -> None:
    lenient = Guest(a_world(), user_id)
    assert lenient.posts(**fields).body["discount"] == "0.0"
    assert f"no discount: {why}" in lenient.notes
    assert Guest(a_world(**{why: "refuse"}), user_id).posts(**fields).status == 400


def test_restricted_rewards_work_at_home_and_without_a_place() -> None:
    guest = Guest(a_world())
    at_harbor = guest.posts(rewards=["harbor01"], items=[BAGELS], location_uid=HARBOR)
    nowhere = guest.posts(rewards=["harbor01"], items=[BAGELS], location_uid=None)
    assert (at_harbor.body["discount"], nowhere.body["discount"]) == ("6.25", "6.25")


def test_a_weekend_reward_is_judged_by_the_time_the_order_is_wanted() -> None:
    guest = Guest(a_world(), KIT)
    saturday = guest.posts(rewards=["weekend05"], order_timestamp="2026-05-16T18:00:00Z")
    friday = guest.posts(rewards=["weekend05"], order_timestamp="2026-05-15T23:59:59Z")
    assert (saturday.body["discount"], friday.body["discount"]) == ("4.00", "0.0")


def test_an_order_wanted_after_expiry_gets_nothing() -> None:
    cookie = {"id": "cookie", "name": "Cookie", "price": 3.25}
    guest = Guest(a_world())
    now = guest.posts(rewards=["sweet02"], items=[cookie])
    late = guest.posts(rewards=["sweet02"], items=[cookie], order_timestamp="2026-05-20T12:00:00Z")
    assert (now.body["discount"], late.body["discount"]) == ("2.00", "0.0")


def test_an_expired_reward_is_gone() -> None:
    world = a_world()
    guest = Guest(world)
    world.clock.turn(2 * 86_400)
    assert "sweet02" not in guest.reward_ids()
    answer = guest.posts(rewards=["sweet02"])
    assert (answer.status, answer.body["message"]) == (400, NOT_FOUND)


@pytest.mark.parametrize(
    "fields", [{"rewards": ["nobody"]}, {"points_products": ["nothing"]}, {"rewards": [""]}]
)
def test_unknown_ids(fields: dict[str, Any]) -> None:
    answer = Guest(a_world()).posts(**fields)
    assert answer.body == {"code": 400, "message": NOT_FOUND}


def test_nobody_uses_another_persons_reward() -> None:
    assert Guest(a_world()).posts(rewards=["freecoffee02"]).status == 400


def test_too_dear_a_product() -> None:
    answer = Guest(a_world()).posts(points_products=["freeburger400"])
    assert answer.status == 400
    assert "leaves" in answer.body["message"]


def test_each_venue_has_its_own_item_ids() -> None:
    guest = Guest(a_world())
    web = {"id": "web-fries", "name": "Fries", "price": 4.50}
    seen = [
        guest.posts(rewards=["freefries01"], items=[item], redemption_venue=venue).body["discount"]
        for venue in ("instore", "online", None)
        for item in (FRIES, web)
    ]
    assert seen == ["4.50", "0.0", "0.0", "4.50", "0.0", "4.50"]


def test_ids_of_one_venue_mean_nothing_at_the_other() -> None:
    world = a_world()
    reward(world, "freefries01").online_products = []
    answer = Guest(world).posts(rewards=["freefries01"], redemption_venue="online")
    assert answer.body["discount"] == "0.0"


def test_without_a_subtotal_the_items_count() -> None:
    answer = Guest(a_world()).posts(rewards=["threeoff01"], subtotal=None, items=[FRIES])
    assert answer.body["discount"] == "3.00"


def test_the_lowest_unit_by_switch() -> None:
    small = {"id": "fries", "name": "Small Fries", "price": 3.00}
    fields: dict[str, Any] = {"rewards": ["freefries01"], "items": [FRIES, small]}
    assert Guest(a_world()).posts(**fields).body["discount"] == "4.50"
    assert Guest(a_world(item_pick="lowest")).posts(**fields).body["discount"] == "3.00"


def test_a_revoked_reward_is_gone() -> None:
    world = a_world()
    reward(world, "freefries01").revoked = True
    assert "freefries01" not in Guest(world).reward_ids()
    assert Guest(world).posts(rewards=["freefries01"]).body == {"code": 400, "message": NOT_FOUND}


def test_a_campaigns_reward_is_held_from_its_first_day() -> None:
    kept = reward(a_world(), "freefries01")
    kept.redeemable_from = NOON + timedelta(days=1)
    assert is_held(kept, NOON)
    kept.campaign_id = "campservice01"
    assert not is_held(kept, NOON)
    assert is_held(kept, NOON + timedelta(days=1))
