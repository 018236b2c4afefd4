"""Users, read-only, and subscribers, who are no users (contract 4.3, 4.8)."""

from typing import Any

import pytest

from tests.sandbox.desk import JANE, a_world, partner
from tests.sandbox.office import BAKERY, MERCHANT

UNKNOWN = {"error": {"code": "BAD_REQUEST", "message": "Unknown user"}}


def users(**query: str) -> Any:
    return partner(a_world(), "GET", "/partner/users", merchant_id=MERCHANT, **query)


def ids(**query: str) -> list[str]:
    return [user["id"] for user in users(**query).body["users"]]


def test_a_user() -> None:
    [shown] = users(email="Jane.Smith@example.com").body["users"]
    assert shown == {
        "id": JANE,
        "email": "jane.smith@example.com",
        "phone": "+14155550101",
        "first_name": "Jane",
        "last_name": "Smith",
        "birth_date": {"year": 1987, "month": 8, "day": 14},
        "zip_code": "94999",
        "updated_at": shown["updated_at"],
    }
    assert users().body["pagination"] == {"current_page": 1, "per_page": 10, "total_pages": 1}


def test_members_of_that_merchant_only() -> None:
    assert JANE in ids()
    assert not {"milldough7701", "platform8808"} & set(ids())
    world = a_world()
    [miller] = partner(world, "GET", "/partner/users", merchant_id=BAKERY).body["users"]
    assert miller["id"] == "milldough7701"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"phone": "+14155550101"}, [JANE]),
        ({"phone": "4155550101"}, []),
        ({"phone": "4155550109"}, []),
        ({"email": "nobody@example.com"}, []),
        ({"email": "jane.smith@example.com", "phone": "+14155550102"}, []),
        ({"updated_after": "2026-05-13T12:00:00Z"}, []),
        ({"updated_before": "2026-05-13T12:00:00Z"}, []),
        ({"updated_after": "2026-05-13T11:59:59Z", "phone": "+14155550101"}, [JANE]),
        ({"updated_before": "2026-05-13T14:00:01+02:00", "phone": "+14155550101"}, [JANE]),
    ],
)
def test_filters(query: dict[str, str], found: list[str]) -> None:
    assert ids(**query) == found


def test_more_when_asked_for() -> None:
    query = {"include_loyalty_attributes": "true", "include_communication_settings": "true"}
    [shown] = users(phone="+14155550101", **query).body["users"]
    assert shown["loyalty"]["tier"] == "silver"
    assert shown["loyalty"]["points_balance"] == 248
    assert shown["communication_settings"] == {"marketing_general_email": True}


def test_one_user() -> None:
    world = a_world()
    assert partner(world, "GET", f"/partner/users/{JANE}").body["user"]["id"] == JANE
    for user_id in ("nobody", "platform8808"):
        assert partner(world, "GET", f"/partner/users/{user_id}").status == 404


@pytest.mark.parametrize(
    ("query", "status"),
    [({"updated_after": "yesterday"}, 400), ({"per_page": "0"}, 400), ({"updated_before": ""}, 400)],
)
def test_bad_questions(query: dict[str, str], status: int) -> None:
    assert users(**query).status == status


def test_the_merchant_is_needed() -> None:
    assert partner(a_world(), "GET", "/partner/users").status == 400
    assert partner(a_world(), "GET", "/partner/users", merchant_id="other").status == 403


def subscribe(world: Any, email: str, **fields: Any) -> Any:
    body = {"merchant_id": MERCHANT, "subscriber": {"email": email} | fields}
    return partner(world, "POST", "/partner/subscribers", body)


@pytest.mark.parametrize("email", ["new@example.com", "news.only@example.com", "jane.smith@example.com"])
def test_any_address_is_welcome_and_nothing_is_given_away(email: str) -> None:
    world = a_world()
    answer = subscribe(world, email, first_name="A", birth_date={"month": 8, "day": 14})
    assert (answer.status, answer.body) == (201, {"subscriber": {"email": email}})
    assert subscribe(world, email).status == 201
    assert world.state.subscribers.count(email) == 1


def test_what_is_no_address() -> None:
    answer = subscribe(a_world(), "no address")
    assert (answer.status, answer.body["error"]["code"]) == (400, "USER_EMAIL_INVALID")


def test_a_subscriber_is_no_member() -> None:
    world = a_world()
    subscribe(world, "new@example.com")
    body = {"merchant_id": MERCHANT, "email": "new@example.com"}
    assert partner(world, "POST", "/partner/oauth/token", body).body == UNKNOWN
