"""Tags: made, replaced, listed (contract 4.11)."""

from typing import Any

import pytest

from tests.sandbox.desk import JANE, SAM, a_world, partner
from tests.sandbox.office import BAKERY, MERCHANT


def put(world: Any, **fields: Any) -> Any:
    body = {"merchant_id": MERCHANT, "user_ids": [JANE, SAM], "key": "kiosk_vip", "values": ["yes"]} | fields
    return partner(world, "PUT", "/partner/tags", body)


def tags(world: Any, **query: str) -> Any:
    asked = {"merchant_id": MERCHANT, "user_ids[]": JANE} | query
    return partner(world, "GET", "/partner/tags", **asked)


def test_a_tag_is_replaced_by_the_next_of_its_name() -> None:
    world = a_world()
    assert (put(world).status, put(world).body) == (200, {})
    put(world, values=["a", "b"])
    [shown] = tags(world).body["tags"]
    assert (shown["user_id"], shown["key"], shown["values"]) == (JANE, "kiosk_vip", ["a", "b"])
    put(world, key="other")
    assert len(tags(world).body["tags"]) == 2
    assert len(tags(world, key="other").body["tags"]) == 1


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"user_ids": []}, 400),
        ({"user_ids": ["u"] * 501}, 400),
        ({"values": ["v"] * 51}, 400),
        ({"user_ids": [JANE, "nobody"]}, 404),
        ({"merchant_id": BAKERY}, 404),
        ({"merchant_id": "other"}, 403),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_not_accepted(fields: dict[str, Any], status: int) -> None:
    world = a_world()
    assert put(world, **fields).status == status
    assert tags(world).body["tags"] == []


def test_users_are_needed() -> None:
    assert partner(a_world(), "GET", "/partner/tags", merchant_id=MERCHANT).status == 400
