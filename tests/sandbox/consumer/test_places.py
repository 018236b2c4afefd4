"""Locations, features and tiers (contract 5.4, 5.7)."""

from tests.sandbox.desk import JANE, SAM, Shopper, a_world
from tests.sandbox.office import BAKERY, MERCHANT


def test_locations_spell_their_total_in_the_singular() -> None:
    nobody = Shopper(a_world(), "")
    body = nobody.sees("/locations", merchant_id=MERCHANT, per_page="2", page="2")
    assert body["pagination"] == {"current_page": 2, "per_page": 2, "total_page": 2}
    [third] = body["locations"]
    assert (third["id"], third["merchant_id"], third["loyalty_redemption_type"]) == (
        "0e93fa42c1", MERCHANT, "direct",
    )  # fmt: skip
    assert "name" not in third
    [bakery] = nobody.sees("/locations", merchant_id=BAKERY)["locations"]
    assert bakery["loyalty_redemption_type"] == "indirect"
    assert len(nobody.sees("/locations")["locations"]) == 4
    assert nobody.sees("/locations", merchant_id="none")["locations"] == []


def test_features() -> None:
    nobody = Shopper(a_world(), "")
    points, progress = nobody.sees("/features")["features"]
    assert points == {"merchant_id": MERCHANT, "loyalty": None, "intro": None, "birthday": None}
    assert progress["loyalty"]["earn"] == {"description": "spend $40", "threshold": 40, "type": "spend"}
    assert progress["loyalty"]["redeem"]["text"] == "$4 off next purchase"


def test_tiers() -> None:
    configurations = Shopper(a_world(), "").sees("/tier_configurations")["tier_configurations"]
    assert [tier["id"] for tier in configurations] == ["bronze", "silver", "gold"]
    [status] = Shopper(a_world(), JANE).sees("/tier_statuses")["tier_statuses"]
    assert (status["level"], status["next_tier_name"]) == ("silver", "Gold")
    [top] = Shopper(a_world(), SAM).sees("/tier_statuses", merchant_id=MERCHANT)["tier_statuses"]
    assert (top["level"], top["next_tier_name"]) == ("gold", None)
    assert Shopper(a_world(), SAM).sees("/tier_statuses", merchant_id=BAKERY)["tier_statuses"] == []
