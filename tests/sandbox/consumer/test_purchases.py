"""Purchases: from baskets and made up, newest first; both earn points (contract 5.9, 4.9)."""

from typing import Any

import pytest

from kiosk.sandbox.due import run_due
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, PLACE, SAM, Guest, Shopper, a_world, balance, paid
from tests.sandbox.office import MERCHANT


def create(world: World, bearer: str = "", **fields: Any) -> Any:
    purchase = {
        "merchant_id": MERCHANT,
        "user_id": JANE,
        "amount": 13.45,
        "purchased_at": "2026-05-13T11:00:00Z",
        "card_id": None,
    }
    shopper = Shopper(world, "")
    if bearer:
        shopper.headers["authorization"] = f"Bearer {bearer}"
    return shopper.asks("POST", "/purchases", {"purchase": purchase | fields})


def test_a_basket_becomes_a_purchase() -> None:
    world = a_world()
    Guest(world).posts("b-9", "billed", payments=paid(15.5))
    first, older = Shopper(world).sees("/purchases")["purchases"]
    assert first == {
        "id": first["id"],
        "user_id": JANE,
        "merchant_id": MERCHANT,
        "location_id": PLACE,
        "purchased_at": "2026-05-13T12:00:00Z",
        "amount": 15.5,
        "order": {"id": "b-9", "provider": "Other"},
    }
    assert older["id"] == "pujane01"
    assert Shopper(world).sees(f"/purchases/{first['id']}")["purchase"] == first


def test_made_up_it_earns_too() -> None:
    world = a_world()
    answer = create(world)
    assert (answer.status, answer.body) == (201, {})
    assert balance(world) == pytest.approx(261.45)
    [first, _] = Shopper(world).sees("/purchases")["purchases"]
    assert (float(first["amount"]), first["order"]) == (13.45, None)


def test_it_may_take_its_time() -> None:
    world = a_world(accrual_delay_s=60)
    create(world)
    assert balance(world) == 248
    assert run_due(world, all_of_it=True) == 1
    assert balance(world) == pytest.approx(261.45)


@pytest.mark.parametrize(
    ("bearer", "status"),
    [
        ("sandbox-partner-token-opens-nothing", 201),
        ("sandbox-tokens-only-opens-nothing", 403),
        ("wrong", 401),
    ],
)
def test_who_may(bearer: str, status: int) -> None:
    assert create(a_world(), bearer).status == status


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"user_id": "nobody"}, 404),
        ({"user_id": "platform8808"}, 404),
        ({"merchant_id": "other"}, 404),
        ({"amount": "13.45"}, 400),
        ({"amount": -1}, 400),
        ({"purchased_at": None}, 400),
    ],
    ids=str,
)
def test_what_is_not_accepted(fields: dict[str, Any], status: int) -> None:
    world = a_world()
    assert create(world, **fields).status == status
    assert balance(world) == 248


def test_filters_and_pages() -> None:
    shopper = Shopper(a_world())
    assert shopper.sees("/purchases", merchant_id="none")["purchases"] == []
    assert shopper.sees("/purchases", location_id="none")["purchases"] == []
    body = shopper.sees("/purchases", location_id=PLACE, per_page="1")
    assert body["pagination"] == {"current_page": 1, "per_page": 1, "total_page": 1}
    assert Shopper(a_world(), SAM).asks("GET", "/purchases/pujane01").status == 404
