"""Cards: created on the secure address, never kept whole (contract 5.8)."""

from typing import Any

import msgspec
import pytest

from kiosk.sandbox.consumer.cards import brand_of
from tests.sandbox.desk import JANE, SAM, Shopper, a_world

VISA = "4" + "1" * 15


def add(shopper: Shopper, number: str, **fields: Any) -> Any:
    return shopper.asks("POST", "/secure/cards", {"card": {"number": number} | fields})


def test_listed_added_removed() -> None:
    world = a_world()
    shopper = Shopper(world)
    [first] = shopper.sees("/cards")["cards"]
    assert first == {
        "id": "cardjane01", "user_id": JANE, "last4": "4242", "type": "visa", "zip_code": "94999",
    }  # fmt: skip
    answer = add(shopper, VISA, zip_code="94105")
    assert answer.status == 201
    added = answer.body["card"]
    assert (added["last4"], added["type"], added["zip_code"]) == ("1111", "visa", "94105")
    assert shopper.asks("DELETE", "/cards/cardjane01").body == {}
    assert len(shopper.sees("/cards")["cards"]) == 1
    assert shopper.asks("DELETE", "/cards/cardjane01").status == 404


def test_the_number_is_not_kept() -> None:
    world = a_world()
    add(Shopper(world), VISA)
    assert VISA.encode() not in msgspec.json.encode(world.state)


def test_not_on_the_plain_address() -> None:
    assert Shopper(a_world()).asks("POST", "/cards", {"card": {"number": VISA}}).status == 405


def test_somebody_elses() -> None:
    assert Shopper(a_world(), SAM).asks("DELETE", "/cards/cardjane01").status == 404


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("1234123412341234", "CARD_INVALID"),
        ("6" * 16, "CARD_INVALID"),
        ("4" * 12 + "0000", "CARD_GENERIC"),
        ("4" * 11, "BAD_REQUEST"),
        ("4" * 20, "BAD_REQUEST"),
        ("4111 1111 1111 1111", "BAD_REQUEST"),
    ],
)
def test_what_is_not_accepted(number: str, code: str) -> None:
    answer = add(Shopper(a_world()), number)
    assert (answer.status, answer.body["error"]["code"]) == (400, code)


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        ("4" * 16, "visa"),
        ("34" + "0" * 13, "amex"),
        ("37" + "1" * 13, "amex"),
        ("51" + "1" * 14, "mastercard"),
        ("2720" + "1" * 12, "mastercard"),
        ("2721" + "1" * 12, None),
        ("50" + "1" * 14, None),
    ],
)
def test_brands(number: str, brand: str | None) -> None:
    assert brand_of(number) == brand
