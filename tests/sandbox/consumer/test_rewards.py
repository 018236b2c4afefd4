"""Rewards in the Consumer API's words: available, active, used; granted in a sandbox (contract 5.5)."""

from typing import Any

import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, Guest, Shopper, a_world, handled, paid, reward
from tests.sandbox.office import BAKERY

KIT = "corner5512cases"


def states(world: World, *asked: str, user_id: str = JANE) -> dict[str, str]:
    shopper = Shopper(world, user_id)
    query = tuple(("states[]", state) for state in asked)
    answer = handled(world, Call("api", "GET", "/rewards", query, shopper.headers))
    assert answer.status == 200
    return {shown["id"]: shown["state"] for shown in answer.body["rewards"]}


def test_a_reward() -> None:
    body = Shopper(a_world()).sees("/rewards", per_page="1")
    assert body["pagination"] == {"current_page": 1, "per_page": 1, "total_page": 6}
    [shown] = body["rewards"]
    assert shown.pop("available_at")
    assert shown == {
        "id": "freefries01",
        "user_id": JANE,
        "merchant_id": "k2lye10h32l5wzo",
        "campaign_id": None,
        "state": "available",
        "earn": {"type": "loyalty", "text": ""},
        "redeem": {
            "type": "manual",
            "text": "Free Sea Salt Fries",
            "detail": "",
            "venue": "all",
            "window": 60,
        },
        "coupon_code": {"code": None, "type": None, "display": None},
        "fine_print": "One portion, any size.",
        "instructions": "",
        "activated_at": None,
        "used_at": None,
        "retire_at": None,
        "uses_dynamic_coupon_codes": False,
    }


def test_by_state() -> None:
    world = a_world()
    assert states(world, "active", user_id=KIT) == {"active05": "active"}
    assert set(states(world, "available", user_id=KIT)) == {"ramennine05", "weekend05"}
    Guest(world).posts("b-1", "billed", rewards=["freefries01"], payments=paid(11.5))
    Guest(world).posts("b-2", "placed", rewards=["threeoff01"])
    assert states(world, "used") == {"freefries01": "used"}
    assert states(world, "active") == {"threeoff01": "active"}
    assert len(states(world)) == 6
    assert Shopper(world).asks("GET", "/rewards", **{"states[]": "delivered"}).status == 400


def test_of_one_merchant() -> None:
    shopper = Shopper(a_world(), "milldough7701")
    assert len(shopper.sees("/rewards", merchant_id=BAKERY)["rewards"]) == 1
    assert shopper.sees("/rewards", merchant_id="none")["rewards"] == []


@pytest.mark.parametrize("method", ["PATCH", "POST"])
def test_activate_then_finalize(method: str) -> None:
    world = a_world()
    shopper = Shopper(world)
    active = shopper.asks(method, "/rewards/freefries01/activate").body["reward"]
    assert (active["state"], active["activated_at"]) == ("active", "2026-05-13T12:00:00Z")
    assert shopper.sees("/rewards/freefries01")["reward"]["state"] == "active"
    used = shopper.asks(method, "/rewards/freefries01/finalize").body["reward"]
    assert (used["state"], used["used_at"]) == ("used", "2026-05-13T12:00:00Z")
    assert "freefries01" not in Guest(world).reward_ids()


def test_what_was_activated_in_the_app_still_works_at_the_counter() -> None:
    world = a_world()
    Shopper(world).asks("PATCH", "/rewards/freefries01/activate")
    guest = Guest(world)
    assert "freefries01" not in guest.reward_ids()
    assert "freefries01" in guest.reward_ids(("reward_states[]", "active"))
    assert guest.posts(rewards=["freefries01"]).body["discount"] == "4.50"


def code_of(answer: Any) -> tuple[int, str]:
    return answer.status, answer.body["error"]["code"]


def test_what_can_not_be_used() -> None:
    world = a_world()
    shopper = Shopper(world)
    assert shopper.asks("PATCH", "/rewards/freefries01/finalize").status == 400
    shopper.asks("PATCH", "/rewards/freefries01/activate")
    shopper.asks("PATCH", "/rewards/freefries01/finalize")
    for word in ("activate", "finalize"):
        answer = shopper.asks("PATCH", f"/rewards/freefries01/{word}")
        assert code_of(answer) == (400, "REWARD_ALREADY_USED")
    Guest(world).posts("b-2", "placed", rewards=["threeoff01"])
    assert code_of(shopper.asks("PATCH", "/rewards/threeoff01/finalize")) == (400, "REWARD_INAPPLICABLE")
    world.clock.turn(3 * 86_400)
    assert code_of(shopper.asks("PATCH", "/rewards/sweet02/activate")) == (400, "REWARD_EXPIRED")
    assert "sweet02" not in states(world)


def test_somebody_elses_or_nobodys() -> None:
    world = a_world()
    for path in ("/rewards/freefries02", "/rewards/none"):
        assert Shopper(world).asks("GET", path).status == 404
    reward(world, "harbor01").revoked = True
    assert Shopper(world).asks("GET", "/rewards/harbor01").status == 404
    assert "harbor01" not in states(world)


def test_a_code_shows_once_the_reward_is_active() -> None:
    shopper = Shopper(a_world(), "milldough7701")
    assert shopper.sees("/rewards/coupon07")["reward"]["coupon_code"]["code"] is None
    shown = shopper.asks("PATCH", "/rewards/coupon07/activate").body["reward"]
    assert shown["coupon_code"] == {"code": "code1234", "type": "raw", "display": None}


def grant(world: World, user_id: str = JANE, campaign_id: str = "campcoffee02") -> Any:
    return Shopper(world, "").asks("POST", "/rewards/grant", {"user_id": user_id, "campaign_id": campaign_id})


def test_granted_is_there_at_once() -> None:
    world = a_world()
    answer = grant(world)
    assert answer.status == 201
    shown = answer.body["reward"]
    assert (shown["state"], shown["campaign_id"], shown["earn"]["type"]) == (
        "available", "campcoffee02", "campaign",
    )  # fmt: skip
    assert shown["id"] in Guest(world).reward_ids()


@pytest.mark.parametrize(
    ("user_id", "campaign_id", "status"),
    [("nobody", "campcoffee02", 404), (JANE, "12345", 404), (JANE, "campended03", 400)],
)
def test_what_is_not_granted(user_id: str, campaign_id: str, status: int) -> None:
    assert grant(a_world(), user_id, campaign_id).status == status
