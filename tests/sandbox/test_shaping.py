"""Answers that are bent on order (contract 14.8)."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.sandbox.answers import Answer
from kiosk.sandbox.call import Call
from kiosk.sandbox.faults import fault
from kiosk.sandbox.shaping import SHAPES, bent

BASKET = Call("loyalty", "POST", "/api/baskets", body=b'{"id":"b-1","state":"checkout","subtotal":16.5}')
QUOTED = Answer(201, {"id": "b-1", "state": "checkout", "discount": "4.50"})
ACCOUNT = Answer(
    200,
    {
        "id": "u",
        "email": "jane.smith@example.com",
        "rewards": [{"id": "a", "type": "item"}, {"id": "b", "type": "amount"}],
        "points": [],
        "progress": {},
    },
)


@pytest.mark.parametrize(
    ("name", "discount"),
    [
        ("zero_discount", "0.0"),
        ("null_discount", None),
        ("number_discount", Decimal("4.50")),
        ("huge_discount", "116.50"),
    ],
)
def test_odd_discounts(name: str, discount: Any) -> None:
    found = bent(QUOTED, [fault(name)], BASKET).body
    assert found == QUOTED.body | {"discount": discount}


def test_a_changed_id() -> None:
    found = bent(QUOTED, [fault("changed_id")], BASKET).body
    assert found["id"] != "b-1"
    assert found["discount"] == "4.50"


def test_an_unknown_reward_type() -> None:
    found = bent(ACCOUNT, [fault("unknown_reward_type")], BASKET).body
    assert [shown["type"] for shown in found["rewards"]] == ["mystery_box", "amount"]


@pytest.mark.parametrize(("name", "gone"), [("no_points", "points"), ("no_progress", "progress")])
def test_missing_fields(name: str, gone: str) -> None:
    found = bent(ACCOUNT, [fault(name)], BASKET).body
    assert set(ACCOUNT.body) - set(found) == {gone}


def test_a_null_email() -> None:
    assert bent(ACCOUNT, [fault("null_email")], BASKET).body["email"] is None


@pytest.mark.parametrize("name", list(SHAPES))
def test_a_shape_leaves_other_answers_alone(name: str) -> None:
    refusal = Answer(400, {"discount": "1", "email": "x"})
    for answer in (refusal, Answer(200, {"scopes": []}), Answer(200, []), Answer(200, "")):
        assert bent(answer, [fault(name)], BASKET) == answer


def test_a_person_without_rewards_has_no_mystery() -> None:
    empty = Answer(200, {"rewards": []})
    assert bent(empty, [fault("unknown_reward_type")], BASKET) == empty


def test_several_shapes_at_once() -> None:
    found = bent(ACCOUNT, [fault("no_points"), fault("null_email")], BASKET).body
    assert "points" not in found
    assert found["email"] is None


def test_other_rewards_have_no_type_to_be_unknown() -> None:
    listed = Answer(200, {"rewards": [{"id": "a", "state": "available"}]})
    assert bent(listed, [fault("unknown_reward_type")], BASKET) == listed


def test_a_user_without_an_email() -> None:
    me = Answer(200, {"user": {"id": "u", "email": "jane.smith@example.com"}})
    assert bent(me, [fault("null_email")], BASKET).body == {"user": {"id": "u", "email": None}}


def test_a_provider_that_can_not_be_asked() -> None:
    cards = Answer(200, {"gift_cards": [{"id": "g", "balance": 25}], "pagination": {}})
    [shown] = bent(cards, [fault("null_balance")], BASKET).body["gift_cards"]
    assert shown == {"id": "g", "balance": None}
