import json
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from kiosk.domain.holdings import CardToLink, NewGiftCard
from kiosk.domain.joining import NewMember
from kiosk.domain.money import Money
from kiosk.thanx import consumer_translate as translate


def raw(said: Any) -> msgspec.Raw:
    return msgspec.Raw(json.dumps(said).encode())


def test_a_reward_shows_what_people_read_of_its_code() -> None:
    said = {
        "id": "r1", "state": "active", "redeem": {"text": "Free coffee", "venue": "all"},
        "coupon_code": {"code": "4711", "type": "qrcode", "display": "47-11"}, "fine_print": "Once",
    }  # fmt: skip
    found = translate.reward(raw(said))
    assert found is not None
    assert (found.text, found.code, found.venue) == ("Free coffee", "47-11", "all")
    assert "47-11" not in repr(found)


@pytest.mark.parametrize(
    ("balance", "money"), [(25, Money(2500)), ("25.50", Money(2550)), (None, None), ("x", None), ({}, None)]
)
def test_a_gift_card_has_a_balance_or_none(balance: Any, money: Money | None) -> None:
    found = translate.gift_card(raw({"id": "g1", "last4": "0042", "balance": balance, "state": "archived"}))
    assert found is not None
    assert (found.balance, found.is_active) == (money, False)


def test_never_more_than_four_digits_of_a_card() -> None:
    found = translate.card(raw({"id": "c1", "last4": "4111111111111111", "type": "visa"}))
    assert found is not None
    assert found.last4 == "1111"


def test_a_purchase() -> None:
    found = translate.purchase(raw({"id": "p1", "amount": "9.99", "purchased_at": "2025-06-01T10:00:00Z"}))
    assert found is not None
    assert (found.amount, found.location_id) == (Decimal("9.99"), None)


@pytest.mark.parametrize(
    "reader", [translate.reward, translate.gift_card, translate.card, translate.purchase]
)
@pytest.mark.parametrize("said", [None, [], {}, {"id": None}, 7])
def test_what_cannot_be_read_is_none(reader: Any, said: Any) -> None:
    assert reader(raw(said)) is None


@pytest.mark.parametrize(("body", "points"), [(b'{"balance": 10.5}', "10.5"), (b"{}", None), (b"x", None)])
def test_a_balance_of_points(body: bytes, points: str | None) -> None:
    assert translate.balance(body) == (None if points is None else Decimal(points))


def test_bodies_hold_what_was_given_and_no_more() -> None:
    person = NewMember("a@example.com", "Ann", "Lee", consented=True)
    assert json.loads(translate.user_body(person))["user"] == {
        "email": "a@example.com", "first_name": "Ann", "last_name": "Lee",
    }  # fmt: skip
    assert json.loads(translate.gift_card_body(NewGiftCard("p1", "42"))) == {
        "provider_id": "p1",
        "card_number": "42",
    }
    assert json.loads(translate.card_body(CardToLink("42"))) == {"card": {"number": "42"}}
    assert json.loads(translate.rating_body(9, "")) == {"feedback": {"rating": 9}}
