from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.proving.certifying.judging_offers import ITEMS
from kiosk.proving.certifying.record import Offered, Record, Sight
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import (
    Plant,
    answered,
    found,
    in_state,
    must_fail,
    said,
    seeing,
    status,
    untouched,
)


def offering(scene: str, change: Callable[[Offered], Offered]) -> Plant:
    """Every offer on that scene's screens is another."""

    def changed(sight: Sight) -> Sight:
        if sight.scene != scene:
            return sight
        return replace(sight, offers=tuple(change(each) for each in sight.offers))

    return seeing(changed)


def typed(type_: str) -> Callable[[Offered], Offered]:
    return lambda offer: replace(offer, type=type_)


def without_offers(sight: Sight) -> Sight:
    return replace(sight, offers=()) if sight.scene == "phone" else sight


def hidden(offer: Offered) -> Offered:
    return replace(offer, hindrance="points_short") if offer.kind == "points_product" else offer


def on_sale(offer: Offered) -> Offered:
    return replace(offer, is_usable=True, hindrance="")


def on_all(sight: Sight) -> Sight:
    return replace(sight, offers=tuple(map(on_sale, sight.offers)))


def never_refused(record: Record) -> Record:
    """The token that is none was taken, as if nobody had looked."""
    return status(lambda call: call.scene == "expired" and bool(call.state), 201)(record)


PLANTS: dict[str, Plant] = {
    "8.22": seeing(without_offers),
    "8.23": untouched("phone", "useOffer-"),
    "8.24": said(in_state("placed", "phone"), lambda body: body.update(rewards=[])),
    "8.25": answered(in_state("checkout", "phone"), lambda body: body.update(discount="0.50")),
    "8.26": offering("email", typed("amount")),
    "8.27": offering("points", hidden),
    "8.28": seeing(on_all),
    "8.29": said(in_state("placed", "points"), lambda body: body.update(points_products=[])),
    "8.30": answered(in_state("checkout", "points"), lambda body: body.update(discount="0.0")),
    "8.31": offering("points item", typed("amount")),
    "8.32": said(in_state("placed", "plain"), lambda body: body.update(rewards=["threeoff01"])),
    "8.33": status(in_state("billed", "code"), 400),
    "8.34": never_refused,
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_wrong_redemption_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


def test_a_reward_that_is_redeemed_past_the_basket_fails(record: Record) -> None:
    call = record.accounts("phone")[0]
    wire = replace(call.wire, method="PATCH", url=f"{record.expected.api_base}/rewards/threeoff01/finalize")
    spoilt = replace(record, calls=(*record.calls, replace(call, wire=wire)))
    assert found(ITEMS, "8.24", spoilt) is Result.FAIL


def test_a_network_that_is_down_must_be_told(record: Record) -> None:
    silent = seeing(lambda sight: replace(sight, troubles=()) if sight.scene == "troubles" else sight)
    assert found(ITEMS, "8.34", silent(record)) is Result.FAIL
