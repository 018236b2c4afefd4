"""Points: the programme's own words, the balance, the exchange (contract 5.6)."""

import pytest

from tests.sandbox.desk import JANE, Guest, Shopper, a_world, balance
from tests.sandbox.office import BAKERY, MERCHANT

EXPERIENCE = "590485d6f0"


def test_a_programme() -> None:
    nobody = Shopper(a_world(), "")
    [shown] = nobody.sees("/points_experiences")["points_experiences"]
    assert shown == {
        "id": EXPERIENCE,
        "merchant_id": MERCHANT,
        "name": "Sorrel & Rye leaves",
        "currency": {
            "name": "leaf",
            "plural": "leaves",
            "description": "Collect 1 leaf for every 1 dollar spent",
            "conversion": 1,
        },
    }
    assert nobody.sees(f"/points_experiences/{EXPERIENCE}")["points_experience"] == shown
    assert nobody.sees("/points_experiences", merchant_id=BAKERY)["points_experiences"] == []
    for unknown in ("none", "71c2aa90de"):
        assert nobody.asks("GET", f"/points_experiences/{unknown}").status == 404


@pytest.mark.parametrize(("user_id", "points"), [(JANE, 248), ("phoneonly8821", 40.5), ("newhere6604", 0)])
def test_a_balance(user_id: str, points: float) -> None:
    shown = Shopper(a_world(), user_id).sees(f"/points_experiences/{EXPERIENCE}/balance")
    assert shown == {"balance": points}


def test_who_is_no_member_has_no_balance() -> None:
    shopper = Shopper(a_world(), "platform8808")
    assert shopper.asks("GET", f"/points_experiences/{EXPERIENCE}/balance").status == 404


def test_products_cost_what_the_account_calls_points() -> None:
    nobody = Shopper(a_world(), "")
    first, second = nobody.sees("/points_products")["points_products"]
    assert (first["id"], first["cost"], second["cost"]) == ("fiveoff150", 150, 400)
    assert "points" not in first
    assert first["valid_location_ids"] == []
    assert nobody.sees("/points_products", points_experience_id="none")["points_products"] == []
    assert nobody.sees("/points_products", merchant_id=BAKERY)["points_products"] == []


def test_an_exchange_takes_the_points_at_once() -> None:
    world = a_world()
    answer = Shopper(world).asks("POST", "/points_products/fiveoff150/rewards")
    assert answer.status == 201
    shown = answer.body["reward"]
    assert (shown["state"], shown["earn"]["type"]) == ("available", "points_exchange")
    assert balance(world) == 98
    assert Guest(world).reward_ids().count(shown["id"]) == 1


def test_an_exchange_that_fails() -> None:
    world = a_world()
    shopper = Shopper(world)
    answer = shopper.asks("POST", "/points_products/freeburger400/rewards")
    assert (answer.status, answer.body["error"]["code"]) == (400, "POINTS_EXCHANGE_FAILURE")
    assert balance(world) == 248
    assert shopper.asks("POST", "/points_products/none/rewards").status == 404
    stranger = Shopper(world, "platform8808").asks("POST", "/points_products/fiveoff150/rewards")
    assert stranger.status == 400
