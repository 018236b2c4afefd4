"""Campaigns: what is accepted, what is not, and which are listed (contract 4.5, 9)."""

from typing import Any

import pytest

from tests.sandbox.desk import a_world, partner
from tests.sandbox.office import BAKERY, MERCHANT

TREATMENT = {"name": "Treatment", "reward_template_id": "tplfreecoffee01"}
CONTROL = {"name": "Control"}


def a_campaign(**fields: Any) -> dict[str, Any]:
    return {
        "merchant_id": MERCHANT,
        "name": "Summer Free Coffee",
        "objective": "Re-engage lapsed customers",
        "fine_print": "Limit one per customer",
        "start_at": "2026-05-13T00:00:00Z",
        "end_at": "2026-08-31T23:59:59Z",
        "redeemable_from": "2026-05-13T00:00:00Z",
        "redeemable_to": "2026-09-30T23:59:59Z",
        "variants": [TREATMENT, CONTROL],
    } | fields


def created(world: Any, **fields: Any) -> Any:
    body = {key: value for key, value in a_campaign(**fields).items() if value is not None}
    return partner(world, "POST", "/partner/campaigns", {"campaign": body})


def test_a_campaign() -> None:
    world = a_world()
    answer = created(world)
    assert answer.status == 201
    shown = answer.body["campaign"]
    treatment, control = shown.pop("variants")
    assert shown.pop("id").startswith("camp_")
    assert shown == {k: v for k, v in a_campaign().items() if k not in {"merchant_id", "variants"}} | {
        "time_zone": "America/Los_Angeles"
    }
    assert (treatment["name"], treatment["reward_template_id"]) == ("Treatment", "tplfreecoffee01")
    assert (control["name"], control["reward_template_id"]) == ("Control", None)
    assert treatment["id"] != control["id"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": None},
        {"start_at": None},
        {"end_at": "2026-05-13T00:00:00Z"},
        {"end_at": "2026-05-12T00:00:00Z"},
        {"redeemable_to": "2026-05-12T00:00:00Z"},
        {"start_at": "soon"},
        {"variants": []},
        {"variants": [TREATMENT] * 5},
        {"variants": None},
        {"variants": [{"name": "Treatment"}]},
        {"variants": [{"name": "control"}]},
        {"variants": [{"name": "Control", "reward_template_id": "tplfreecoffee01"}]},
        {"variants": [{"name": "T", "reward_template_id": "nothing"}]},
        {"variants": [{"name": "T", "reward_template_id": "tpldraft05"}]},
        {"variants": [{"name": "T", "reward_template_id": "tplcroissant06"}]},
        {
            "end_at": "2026-05-13T20:00:00Z",
            "redeemable_from": "2026-05-13T01:00:00Z",
            "redeemable_to": "2026-05-13T22:00:00Z",
        },
    ],
    ids=str,
)
def test_what_is_not_accepted(wrong: dict[str, Any]) -> None:
    world = a_world()
    before = len(world.state.campaigns)
    answer = created(world, **wrong)
    assert (answer.status, answer.body["error"]["code"]) == (400, "BAD_REQUEST")
    assert len(world.state.campaigns) == before


def test_four_variants_are_the_most() -> None:
    assert created(a_world(), variants=[TREATMENT] * 3 + [CONTROL]).status == 201


def test_a_strange_merchant() -> None:
    assert created(a_world(), merchant_id="other").status == 403


def listed(world: Any, merchant_id: str = MERCHANT) -> list[str]:
    body = partner(world, "GET", "/partner/campaigns", merchant_id=merchant_id).body
    return [campaign["id"] for campaign in body["campaigns"]]


def test_only_active_ones_of_that_merchant_are_listed() -> None:
    world = a_world()
    assert listed(world) == ["campservice01", "campcoffee02"]
    assert listed(world, BAKERY) == []
    later = created(world, start_at="2026-06-01T00:00:00Z").body["campaign"]["id"]
    assert later not in listed(world)
    world.clock.turn(20 * 86_400)
    assert later in listed(world)
    world.clock.turn(365 * 86_400)
    assert listed(world) == []
    assert partner(world, "GET", "/partner/campaigns").status == 400


def test_one_is_found_active_or_not() -> None:
    world = a_world()
    for campaign in ("campservice01", "campended03"):
        assert partner(world, "GET", f"/partner/campaigns/{campaign}").body["campaign"]["id"] == campaign
    assert partner(world, "GET", "/partner/campaigns/none").status == 404
