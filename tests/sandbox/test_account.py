"""Get Account as a kiosk reads it: every field of contract 3.1, and each way of looking."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.sandbox.account import View, account, qualifying, view_of
from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.wire import QualifyingBody, shaped
from tests.sandbox.desk import FRIES, HARBOR, JANE, PLACE, SAM, Guest, a_world, person

ROBIN, KIT = "phoneonly8821", "corner5512cases"


def seen(user_id: str = JANE, view: View | None = None, **switches: Any) -> dict[str, Any]:
    world = a_world(**switches)
    return account(world, world.state.merchants[0], person(world, user_id), view or View("instore", PLACE))


def ids(found: dict[str, Any], what: str = "rewards") -> list[str]:
    return [shown["id"] for shown in found[what]]


def test_the_main_person() -> None:
    found = seen()
    assert (found["id"], found["email"]) == (JANE, "jane.smith@example.com")
    assert ids(found) == ["freefries01", "threeoff01", "lemonade01", "twentyoff01", "sweet02"]
    assert found["points"] == [
        {
            "points_experience_id": "590485d6f0",
            "currency": {"name": "leaf", "plural": "leaves"},
            "balance": 248,
        }
    ]
    assert "progress" not in found


def test_a_reward_field_by_field() -> None:
    percent = next(shown for shown in seen()["rewards"] if shown["id"] == "twentyoff01")
    assert percent == {
        "id": "twentyoff01",
        "label": "20% off $40 or more",
        "state": "redeemable",
        "type": "percent",
        "value": 20,
        "minimum": 40,
        "maximum": 15,
        "fine_print": "Up to $15 off.",
        "retire_at": None,
        "restriction_location_ids": [],
    }
    item = next(shown for shown in seen()["rewards"] if shown["id"] == "freefries01")
    assert "value" not in item
    assert item["products"] == ["fries"]


def test_a_points_product_field_by_field() -> None:
    five, burger = seen()["points_products"]
    assert five == {
        "id": "fiveoff150",
        "label": "$5 off for 150 leaves",
        "state": "redeemable",
        "value": 5,
        "fine_print": "One per order.",
        "restriction_location_ids": [],
        "points_experience_id": "590485d6f0",
        "points": 150,
    }
    assert (burger["id"], burger["points"], burger["products"]) == ("freeburger400", 400, ["burger-sorrel"])


def test_the_venue_chooses_the_ids() -> None:
    online = {shown["id"]: shown.get("products") for shown in seen(view=View())["rewards"]}
    assert online["freefries01"] == ["web-fries"]
    assert online["threeoff01"] is None


@pytest.mark.parametrize(
    ("view", "switches", "state"),
    [
        (View("instore", HARBOR), {}, "redeemable"),
        (View("instore", None), {}, "redeemable"),
        (View("instore", PLACE), {"restricted_in_account": "unredeemable"}, "unredeemable"),
    ],
)
def test_rewards_of_another_place(view: View, switches: dict[str, str], state: str) -> None:
    found = next(shown for shown in seen(view=view, **switches)["rewards"] if shown["id"] == "harbor01")
    assert found["state"] == state
    assert found["restriction_location_ids"] == [HARBOR]


def test_states_are_a_union() -> None:
    assert ids(seen(KIT)) == ["ramennine05", "weekend05"]
    assert ids(seen(KIT, View(states=frozenset({"active"})))) == ["active05"]
    assert len(ids(seen(KIT, View(states=frozenset({"available", "active"}))))) == 3


def test_rarer_rewards() -> None:
    ramen, weekend = seen(KIT)["rewards"]
    assert (ramen["type"], ramen["value"]) == ("fixed_price", 9)
    assert weekend["state"] == "unredeemable"


def test_a_guest_with_a_phone_only() -> None:
    found = seen(ROBIN)
    assert found["email"] is None
    assert found["points"][0]["balance"] == Decimal("40.5")


@pytest.mark.parametrize(
    ("loyalty", "there"),
    [("points", ["points"]), ("progress", ["progress"]), ("both", ["points", "progress"]), ("neither", [])],
)
def test_points_progress_both_or_neither(loyalty: str, there: list[str]) -> None:
    found = seen(loyalty=loyalty)
    assert [name for name in ("points", "progress") if name in found] == there


def viewed(*query: tuple[str, str]) -> tuple[View, list[str]]:
    call = Call("loyalty", "GET", "/api/account", query)
    return view_of(call), call.notes


def test_the_default_view_is_online_and_delivered() -> None:
    view, notes = viewed()
    assert view == View("online", None, frozenset({"available"}))
    assert "means online" in notes[0]


def test_either_spelling_of_the_location() -> None:
    assert viewed(("location_id", PLACE))[0].location_id == PLACE
    assert viewed(("location_uid", PLACE))[0].location_id == PLACE


def test_states_need_their_brackets() -> None:
    both, _ = viewed(("reward_states[]", "delivered"), ("reward_states[]", "active"))
    assert both.states == {"available", "active"}
    bare, notes = viewed(("reward_states", "active"))
    assert bare.states == {"available"}
    assert "brackets" in notes[0]


@pytest.mark.parametrize("query", [("redemption_venue", "in_store"), ("reward_states[]", "available")])
def test_words_of_other_vocabularies_are_refused(query: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refusal:
        viewed(query)
    assert refusal.value.status == 400


def test_unknown_locations_are_remarked_on() -> None:
    guest = Guest(a_world())
    guest.account(("location_id", "LG-1"))
    assert "not a location" in guest.notes[0]
    guest.account(("location_id", PLACE))
    assert guest.notes == []


def test_the_dry_run_lists_what_would_take_something_off() -> None:
    world = a_world(minimum_unmet="refuse")
    fries = FRIES | {"price": Decimal("4.50")}
    body = shaped({"items": [fries], "redemption_venue": "instore", "location_uid": PLACE}, QualifyingBody)
    merchant = world.state.merchants[0]
    found = qualifying(world, merchant, person(world), body)
    assert ids(found) == ["freefries01", "threeoff01"]
    assert ids(found, "points_products") == ["fiveoff150"]
    assert ids(qualifying(world, merchant, person(world, SAM), body)) == ["freefries02"]
