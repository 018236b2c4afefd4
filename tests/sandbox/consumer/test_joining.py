"""Create User: new, known, and what is wrong with what was said (contract 5.1, 2.8)."""

from typing import Any

import pytest

from kiosk.sandbox.consumer.joining import EXISTS
from kiosk.sandbox.world import World
from tests.sandbox.desk import Guest, Shopper, a_world, partner
from tests.sandbox.office import MERCHANT

NEW = {"email": "new.guest@example.com", "first_name": "New", "last_name": "Guest", "phone": "+14155550188"}


def join(world: World, **fields: Any) -> Any:
    return Shopper(world, "").asks("POST", "/users", {"user": fields})


def signs_in(world: World, **who: str) -> bool:
    return partner(world, "POST", "/partner/oauth/token", {"merchant_id": MERCHANT} | who).status == 200


def test_somebody_new() -> None:
    world = a_world()
    more = {"birth_date": {"month": 8, "day": 14}, "zip_code": "94999", "signup_program_id": "none"}
    answer = join(world, **NEW, **more)
    assert answer.status == 201
    shown, authorization = answer.body["user"], answer.body["authorization"]
    assert shown.pop("id")
    assert shown == NEW | {"birth_date": {"year": None, "month": 8, "day": 14}, "zip_code": "94999"}
    assert (len(authorization["access_token"]), len(authorization["refresh_token"])) == (64, 64)
    assert "expires_in" not in authorization
    assert (authorization["token_type"], authorization["scope"]) == ("Bearer", "passwordless")


def test_who_joined_can_sign_in_and_use_the_token() -> None:
    world = a_world()
    answer = join(world, **NEW)
    assert signs_in(world, email=NEW["email"])
    assert signs_in(world, phone=NEW["phone"])
    guest = Guest(world)
    guest.headers["authorization"] = f"Bearer {answer.body['authorization']['access_token']}"
    account = guest.account()
    assert (account["email"], account["rewards"]) == (NEW["email"], [])
    assert account["points"][0]["balance"] == 0


@pytest.mark.parametrize(
    "email", ["pat.moss@example.com", "max.miller@example.com", "MAX.MILLER@example.com"]
)
def test_who_has_an_account_is_enrolled_and_told_so(email: str) -> None:
    world = a_world()
    before = len(world.state.people)
    assert not signs_in(world, email=email)
    answer = join(world, email=email)
    assert (answer.status, answer.body) == (400, {"error": {"code": "BAD_REQUEST", "message": EXISTS}})
    assert signs_in(world, email=email)
    assert len(world.state.people) == before
    assert join(world, email=email).status == 400


def test_a_member_who_joins_again_keeps_everything() -> None:
    world = a_world()
    join(world, **NEW | {"email": "jane.smith@example.com"})
    assert Guest(world).account()["points"][0]["balance"] == 248


def test_a_subscriber_is_somebody_new() -> None:
    world = a_world()
    assert join(world, email="news.only@example.com").body["error"]["code"] == "USER_NAME_REQUIRED"
    assert join(world, **NEW | {"email": "news.only@example.com"}).status == 201


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"email": None}, "USER_EMAIL_INVALID"),
        ({"email": ""}, "USER_EMAIL_INVALID"),
        ({"email": "no address"}, "USER_EMAIL_INVALID"),
        ({"first_name": None}, "USER_NAME_REQUIRED"),
        ({"last_name": " "}, "USER_NAME_REQUIRED"),
        ({"phone": "call me"}, "USER_PHONE_INVALID"),
        ({"phone": "123"}, "USER_PHONE_INVALID"),
        ({"birth_date": {"month": 13, "day": 1}}, "BAD_REQUEST"),
        ({"email": 7}, "BAD_REQUEST"),
    ],
    ids=str,
)
def test_what_is_not_accepted(fields: dict[str, Any], code: str) -> None:
    world = a_world()
    before = len(world.state.people)
    answer = join(world, **NEW | fields)
    assert (answer.status, answer.body["error"]["code"]) == (400, code)
    assert len(world.state.people) == before


def test_a_phone_is_kept_as_it_is_written_and_then_not_found() -> None:
    world = a_world()
    assert join(world, **NEW | {"phone": "(415) 555-0188"}).body["user"]["phone"] == "(415) 555-0188"
    assert not signs_in(world, phone="+14155550188")
    assert signs_in(world, email=NEW["email"])


def test_the_user_is_wrapped() -> None:
    assert Shopper(a_world(), "").asks("POST", "/users", NEW).status == 400
