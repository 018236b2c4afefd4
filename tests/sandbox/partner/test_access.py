"""The Partner API: tokens for members only, and what each token may do (contract 4.1, 4.2)."""

from typing import Any

import pytest

from kiosk.sandbox.call import Call
from tests.sandbox.desk import JANE, Guest, a_world, handled, partner, partner_headers

MERCHANT = "k2lye10h32l5wzo"
TOKEN = "/partner/oauth/token"
UNKNOWN = {"error": {"code": "BAD_REQUEST", "message": "Unknown user"}}


def minted(**body: Any) -> Any:
    return partner(a_world(), "POST", TOKEN, {"merchant_id": MERCHANT} | body)


@pytest.mark.parametrize(
    "who",
    [
        {"user_id": JANE},
        {"email": "jane.smith@example.com"},
        {"email": "Jane.Smith@Example.com"},
        {"phone": "+14155550101"},
        {"user_id": None, "email": "jane.smith@example.com", "phone": None},
    ],
)
def test_a_member_gets_a_token(who: dict[str, str | None]) -> None:
    answer = minted(**who, expires_in=900)
    assert answer.status == 200
    assert len(answer.body.pop("access_token")) == 64
    created = answer.body.pop("created_at")
    assert isinstance(created, int)
    assert answer.body == {"token_type": "Bearer", "scope": "passwordless", "expires_in": 900}


def test_the_token_opens_the_account() -> None:
    world = a_world()
    body = {"merchant_id": MERCHANT, "phone": "+14155550104", "expires_in": 60}
    answer = partner(world, "POST", TOKEN, body)
    guest = Guest(world)
    guest.headers["authorization"] = f"Bearer {answer.body['access_token']}"
    assert guest.account()["id"] == "phoneonly8821"


@pytest.mark.parametrize(
    "who",
    [
        {"user_id": "nobody"},
        {"email": "nobody@example.com"},
        {"email": "news.only@example.com"},
        {"email": "pat.moss@example.com"},
        {"email": "max.miller@example.com"},
        {"phone": "4155550101"},
        {"phone": "14155550101"},
        {"phone": "4155550109"},
        {"phone": "+14155550109"},
    ],
    ids=lambda who: next(iter(who.values())),
)
def test_unknown_users(who: dict[str, str]) -> None:
    answer = minted(**who)
    assert (answer.status, answer.body) == (400, UNKNOWN)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"user_id": JANE, "email": "jane.smith@example.com"},
        {"user_id": JANE, "expires_in": 59},
        {"user_id": JANE, "expires_in": 3601},
        {"user_id": JANE, "expires_in": "900"},
        {"user_id": JANE, "merchant_id": ""},
        {"user_id": 7},
    ],
)
def test_bad_requests(body: dict[str, Any]) -> None:
    answer = minted(**body)
    assert answer.status == 400
    assert answer.body["error"]["code"] == "BAD_REQUEST"
    assert answer.body != UNKNOWN


def test_without_a_lifetime_the_answer_names_none() -> None:
    assert "expires_in" not in minted(user_id=JANE).body


def test_strange_merchants_and_missing_scopes_are_forbidden() -> None:
    assert minted(user_id=JANE, merchant_id="other").status == 403
    world = a_world()
    world.state.credentials.scopes = []
    answer = partner(world, "POST", TOKEN, {"merchant_id": MERCHANT, "user_id": JANE})
    assert (answer.status, answer.body["error"]["code"]) == (403, "FORBIDDEN")


def test_each_token_has_its_own_scopes() -> None:
    world = a_world()
    everything = partner(world, "GET", "/partner/scopes").body["scopes"]
    assert {"auth.create", "rewards.issue", "users.read", "feedbacks.write"} <= set(everything)
    headers = partner_headers(world) | {"authorization": "Bearer sandbox-tokens-only-opens-nothing"}
    answer = handled(world, Call("api", "GET", "/partner/scopes", headers=headers))
    assert answer.body == {"scopes": ["auth.create"]}
