"""Gift cards: their balance is the provider's, and one belongs to one account (contract 5.9)."""

from typing import Any

import pytest

from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, SAM, Shopper, a_world

CARD = {"provider_id": "sandboxcards", "card_number": "6006490000000042", "pin": "1234"}


def add(world: World, user_id: str = JANE, **fields: Any) -> Any:
    body = {key: value for key, value in (CARD | fields).items() if value is not None}
    return Shopper(world, user_id).asks("POST", "/gift_cards", body)


def test_the_list_spells_its_total_in_the_plural() -> None:
    body = Shopper(a_world()).sees("/gift_cards")
    assert body["pagination"] == {"current_page": 1, "per_page": 10, "total_pages": 1}
    [shown] = body["gift_cards"]
    assert (shown["id"], shown["balance"], shown["last4"]) == ("gcjane01", 25, "0017")
    assert shown["state"] == "active"


def test_linked_seen_archived() -> None:
    world = a_world()
    answer = add(world)
    assert answer.status == 201
    card = answer.body["gift_card"]
    assert (card["balance"], card["pin"], card["created_at"]) == (40, "1234", "2026-05-13T12:00:00Z")
    assert card["expires_at"] == "2027-05-13T12:00:00Z"
    shopper = Shopper(world)
    path = f"/gift_cards/{card['id']}"
    assert shopper.sees(path)["gift_card"] == card
    assert shopper.asks("DELETE", path).body == {}
    assert shopper.sees(path)["gift_card"]["state"] == "archived"


def test_an_archived_card_can_be_linked_again() -> None:
    world = a_world()
    assert add(world, card_number="6006490000000025", pin=None).status == 201


@pytest.mark.parametrize(
    "fields",
    [
        {"pin": "0000"},
        {"pin": None},
        {"card_number": "6006490000009999"},
        {"provider_id": "other"},
        {"card_number": "6006490000000017", "pin": None},
        {"card_number": None},
    ],
    ids=str,
)
def test_what_is_not_accepted(fields: dict[str, Any]) -> None:
    world = a_world()
    assert add(world, **fields).status == 400
    assert len(Shopper(world).sees("/gift_cards")["gift_cards"]) == 1


def test_one_card_one_account() -> None:
    world = a_world()
    assert add(world).status == 201
    assert add(world, SAM).status == 400


def test_it_is_not_wrapped() -> None:
    assert Shopper(a_world()).asks("POST", "/gift_cards", {"gift_card": CARD}).status == 400


def test_somebody_elses() -> None:
    for method in ("GET", "DELETE"):
        assert Shopper(a_world(), SAM).asks(method, "/gift_cards/gcjane01").status == 404
