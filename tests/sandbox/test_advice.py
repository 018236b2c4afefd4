"""Remarks for integrators: the tickets that Thanx's support gets most (contract 13)."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.sandbox.advice import advice
from kiosk.sandbox.wire import BasketBody, shaped
from tests.sandbox.desk import a_basket, a_world, paid

MODIFIER = {"id": "m", "name": "Extra Cheese", "price": 1.50, "item_base_price": 8.45}


def remarks(discount: str = "0", **fields: Any) -> list[str]:
    body = shaped(a_basket(**fields), BasketBody)
    return list(advice(a_world().state.merchants[0], body, Decimal(discount)))


def decimals(body: dict[str, Any]) -> dict[str, Any]:
    return {name: Decimal(str(value)) if isinstance(value, float) else value for name, value in body.items()}


def priced(price: str) -> dict[str, Any]:
    pizza = {"id": "p", "name": "Pizza", "price": Decimal(price), "modifiers": [decimals(MODIFIER)]}
    return {"items": [pizza]}


def tender(amount: float, **fields: Any) -> dict[str, Any]:
    return decimals(paid(amount)[0]) | fields


def plain(**fields: Any) -> dict[str, Any]:
    items = fields.pop("items", [{"id": "fries", "name": "Fries", "price": Decimal("4.50")}])
    return {"items": items, "subtotal": sum((item["price"] for item in items), Decimal(0))} | fields


def test_a_good_basket_needs_none() -> None:
    good = plain(state="billed", payments=[tender(4.5)])
    assert remarks(**good) == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (plain(location_uid=None), "location_uid is missing"),
        (plain(location_uid="LG-1"), "not a location of this merchant"),
        (plain(redemption_venue=None), "means online"),
        (plain(subtotal=Decimal(9)), "is not the sum of the items"),
        (plain(**priced("8.45")), "is not base plus modifiers, 9.95"),
        (plain(state="billed"), "no purchase was made"),
        (plain(state="billed", payments=[tender(5.25)]), "subtotal minus discount 0.0, 4.50"),
        (plain(state="billed", payments=[tender(4.5)] * 2), "only the first counts"),
        (plain(state="billed", payments=[tender(4.5, issuer="cash")]), "issuer cash is not one"),
    ],
)
def test_it_says_what_is_odd(fields: dict[str, Any], said: str) -> None:
    [remark] = remarks(**fields)
    assert said in remark


def test_the_price_with_modifiers_is_right() -> None:
    assert remarks(**plain(**priced("9.95"))) == []


def test_the_discount_is_taken_off_what_was_paid() -> None:
    assert remarks("3", **plain(state="billed", payments=[tender(1.5)])) == []
