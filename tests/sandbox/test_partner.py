"""The Partner API: tokens for members only, metadata, pages with bounds (contract 4.1, 4.2)."""

from typing import Any

import pytest

from tests.sandbox.desk import JANE, PLACE, Guest, a_world, partner

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


def test_scopes_and_merchants() -> None:
    world = a_world()
    assert partner(world, "GET", "/partner/scopes").body == {"scopes": ["auth.create"]}
    [first, second] = partner(world, "GET", "/partner/merchants").body["merchants"]
    assert first == {"id": MERCHANT, "name": "Sorrel & Rye", "handle": "sorrelandrye"}
    assert second["id"] == "9a1f0772c9ac"


def locations(**query: str) -> Any:
    return partner(a_world(), "GET", "/partner/locations", **query)


def test_locations() -> None:
    body = locations(merchant_id=MERCHANT).body
    assert body["locations"][0] == {
        "id": PLACE,
        "merchant_id": MERCHANT,
        "street": "12 Mill Lane",
        "city": "Smalltown",
        "state": "CA",
        "zip": "94999",
        "name": "Sorrel & Rye Mill Lane",
        "phone": "(415) 555-0190",
    }
    assert "name" not in body["locations"][2]
    assert body["pagination"] == {"current_page": 1, "per_page": 10, "total_pages": 1}
    assert len(locations().body["locations"]) == 4


def test_pages() -> None:
    seen = [locations(merchant_id=MERCHANT, per_page="2", page=str(page)).body for page in (1, 2, 3)]
    assert [len(body["locations"]) for body in seen] == [2, 1, 0]
    assert seen[1]["pagination"] == {"current_page": 2, "per_page": 2, "total_pages": 2}


@pytest.mark.parametrize("name", ["page", "per_page"])
@pytest.mark.parametrize("value", ["0", "-1", "x", "", "1.5", "٣", "9" * 5000, "²"])
def test_page_bounds(name: str, value: str) -> None:
    assert locations(**{name: value}).status == 400


def test_page_limits() -> None:
    assert locations(per_page="100").status == 200
    assert locations(per_page="101").status == 400
    assert locations(merchant_id="other").status == 403
