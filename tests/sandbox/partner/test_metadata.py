"""Merchants, locations in pages with bounds, published templates (contract 4.2, 4.4)."""

from typing import Any

import pytest

from tests.sandbox.desk import PLACE, a_world, partner

MERCHANT = "k2lye10h32l5wzo"
BAKERY = "9a1f0772c9ac"


def test_merchants() -> None:
    [first, second] = partner(a_world(), "GET", "/partner/merchants").body["merchants"]
    assert first == {"id": MERCHANT, "name": "Sorrel & Rye", "handle": "sorrelandrye"}
    assert second["id"] == BAKERY


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


def templates(path: str = "", **query: str) -> Any:
    return partner(a_world(), "GET", f"/partner/reward_templates{path}", **query)


def test_only_published_templates_of_that_merchant() -> None:
    body = templates(merchant_id=MERCHANT).body
    ids = [template["id"] for template in body["reward_templates"]]
    assert ids == ["tplfreecoffee01", "tplfiveoff02", "tplfreefries03", "tpltwentyoff04"]
    assert body["pagination"] == {"current_page": 1, "per_page": 10, "total_pages": 1}
    [croissant] = templates(merchant_id=BAKERY).body["reward_templates"]
    assert croissant["id"] == "tplcroissant06"
    assert croissant["redemption_venue"] == "in_store"


def test_a_template() -> None:
    body = templates("/tplfreecoffee01", merchant_id=MERCHANT).body
    shown = body["reward_template"]
    assert set(shown.pop("images")) == {"small", "large"}
    assert shown == {
        "id": "tplfreecoffee01",
        "name": "Free Coffee",
        "type": "discount",
        "subtype": "free_item",
        "description": "One free coffee, any size",
        "fine_print": "One cup, any size.",
        "discount": {"type": "free_item", "value": None},
        "redemption_venue": "all",
    }
    listed = templates(merchant_id=MERCHANT).body["reward_templates"][1]
    assert listed["discount"] == {"type": "amount_off", "value": 5}
    assert set(listed["images"]) == {"default"}


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        ("", {}, 400),
        ("", {"merchant_id": "other"}, 403),
        ("", {"merchant_id": MERCHANT, "per_page": "101"}, 400),
        ("/tplfreecoffee01", {}, 400),
        ("/tplfreecoffee01", {"merchant_id": BAKERY}, 404),
        ("/tpldraft05", {"merchant_id": MERCHANT}, 404),
        ("/nothing", {"merchant_id": MERCHANT}, 404),
    ],
)
def test_templates_that_are_not_to_be_had(path: str, query: dict[str, str], status: int) -> None:
    assert templates(path, **query).status == status
