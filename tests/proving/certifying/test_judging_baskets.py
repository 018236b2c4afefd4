from typing import Any

import pytest

from kiosk.proving.certifying.judging_baskets import ITEMS
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import Plant, at, fact, found, header, in_state, must_fail, said, url


def base_prices(body: dict[str, Any]) -> None:
    """What a client sends that forgets the modifiers."""
    for item in body["items"]:
        for modifier in item["modifiers"]:
            item["price"] = modifier["item_base_price"]


def renamed(body: dict[str, Any]) -> None:
    """The till's own ids instead of those that Thanx was told."""
    for item in body["items"]:
        item["id"] = f"pos-{item['id']}"


def tipped(body: dict[str, Any]) -> None:
    body["payments"][0]["amount"] += 2


def taxed(body: dict[str, Any]) -> None:
    body["payments"][0]["amount"] = round(body["payments"][0]["amount"] * 1.08, 2)


PLANTS: dict[str, Plant] = {
    "8.44": said(in_state("checkout"), lambda body: body.update(redemption_venue="online"), every=False),
    "8.45": fact("place in sight", ("92b7b0dac4", "5d1c77e0ab")),
    "8.46": said(in_state("billed", "phone"), lambda body: body.update(id="another")),
    "8.47": said(in_state("billed", "phone"), tipped),
    "8.48": said(in_state("placed", "phone"), base_prices),
    "8.49": said(in_state("placed", "email"), renamed),
    "8.50": url(at("/account"), "/api/account", "/loyalty/account"),
    "8.51": said(in_state("checkout", "phone"), lambda body: body.update(points_products=["fiveoff150"])),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_wrong_basket_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


@pytest.mark.parametrize(
    ("item", "plant"),
    [
        ("8.44", said(in_state("placed"), lambda body: body.pop("location_uid"))),
        ("8.44", said(in_state("placed"), lambda body: body.update(location_uid="store-12"))),
        ("8.44", url(at("/account"), "instore", "online")),
        ("8.44", url(at("/account"), "location_id=92b7b0dac4", "location_id=0")),
        ("8.45", fact("place in sight", None)),
        ("8.46", said(in_state("placed"), lambda body: body.update(id="the-same"))),
        ("8.47", said(in_state("billed", "code"), lambda body: body.pop("payments"))),
        ("8.47", said(in_state("billed", "code"), taxed)),
        ("8.47", said(in_state("billed", "code"), lambda body: body["payments"].append(body["payments"][0]))),
        ("8.50", header(at("/baskets"), "Merchant-Key", "4711")),
        ("8.51", said(in_state("placed"), lambda body: body.update(rewards=["a", "b"]), every=False)),
    ],
)
def test_other_wrong_baskets_fail_too(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, plant(record)) is Result.FAIL


def test_a_place_that_name_and_address_do_not_tell_is_not_tested(record: Record) -> None:
    unclear = fact("place in sight", ("92b7b0dac4", None))
    assert found(ITEMS, "8.45", unclear(record)) is Result.UNTESTED
