"""How was it? Open until said or too late; a purchase opens one (contract 5.9)."""

from typing import Any

import pytest

from kiosk.sandbox.due import run_due
from tests.sandbox.desk import JANE, SAM, Guest, Shopper, a_world, paid, person

DAY_S = 86_400


def rate(shopper: Shopper, rating: Any, feedback: str = "fbjane01", **fields: Any) -> Any:
    return shopper.asks("PATCH", f"/feedbacks/{feedback}", {"feedback": {"rating": rating} | fields})


def test_only_what_can_be_answered_is_listed() -> None:
    world = a_world()
    assert [f["id"] for f in Shopper(world).sees("/feedbacks")["feedbacks"]] == ["fbjane01"]
    for user_id in (SAM, "alexk3391mmzq"):
        assert Shopper(world, user_id).sees("/feedbacks") == {"feedbacks": []}
    world.clock.turn(6 * DAY_S)
    assert Shopper(world).sees("/feedbacks") == {"feedbacks": []}


def test_looking_at_one_makes_it_viewed() -> None:
    world = a_world()
    shown = Shopper(world).sees("/feedbacks/fbjane01")["feedback"]
    assert (shown["state"], shown["viewed_at"]) == ("viewed", "2026-05-13T12:00:00Z")
    assert shown["rating"] is None


def test_a_rating_and_then_words() -> None:
    world = a_world()
    shopper = Shopper(world)
    rated = rate(shopper, 9).body["feedback"]
    assert (rated["state"], rated["rating"], rated["rated_at"]) == ("rated", 9, "2026-05-13T12:00:00Z")
    reviewed = rate(shopper, 10, review="Good burger.").body["feedback"]
    assert (reviewed["state"], reviewed["rating"], reviewed["review"]) == ("reviewed", 10, "Good burger.")
    assert rate(shopper, 1).status == 404
    assert shopper.asks("GET", "/feedbacks/fbjane01").status == 404


@pytest.mark.parametrize("rating", [0, 11, 5.5, "9", None])
def test_a_rating_is_1_to_10(rating: object) -> None:
    world = a_world()
    assert rate(Shopper(world), rating).status == 400
    assert person(world).feedbacks[0].rating is None


@pytest.mark.parametrize("feedback", ["fbalex03", "fbsam02", "none"])
def test_what_can_not_be_answered(feedback: str) -> None:
    for user_id in (JANE, SAM, "alexk3391mmzq"):
        shopper = Shopper(a_world(), user_id)
        assert rate(shopper, 9, feedback).status == 404
        assert shopper.asks("GET", f"/feedbacks/{feedback}").status == 404


def test_a_purchase_asks_how_it_was() -> None:
    world = a_world(accrual_delay_s=60)
    Guest(world).posts("b-9", "billed", payments=paid(15.5))
    shopper = Shopper(world)
    assert len(shopper.sees("/feedbacks")["feedbacks"]) == 1
    run_due(world, all_of_it=True)
    newest, _ = shopper.sees("/feedbacks")["feedbacks"]
    assert newest["purchase"]["order"] == {"id": "b-9", "provider": "Other"}
    assert newest["expires_at"] == "2026-05-20T12:00:00Z"
    assert rate(shopper, 10, newest["id"]).status == 200


def test_nobody_is_asked_when_told_not_to() -> None:
    world = a_world(feedback_after_purchase=False)
    Guest(world).posts("b-9", "billed", payments=paid(15.5))
    assert len(person(world).feedbacks) == 1
