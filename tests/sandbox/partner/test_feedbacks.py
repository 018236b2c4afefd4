"""Feedback as the merchant sees it, and one answer to each (contract 4.10)."""

from typing import Any

import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.world import World
from tests.sandbox.desk import HARBOR, JANE, SAM, a_world, handled, partner, partner_headers
from tests.sandbox.office import BAKERY, MERCHANT

EVERYBODYS = {"fbjane01", "fbsam02", "fbalex03"}


def ids(world: World, *query: tuple[str, str], merchant_id: str = MERCHANT) -> set[str]:
    asked = (("merchant_id", merchant_id), *query)
    answer = handled(world, Call("api", "GET", "/partner/feedbacks", asked, partner_headers(world)))
    assert answer.status == 200
    return {feedback["id"] for feedback in answer.body["feedbacks"]}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ((), EVERYBODYS),
        ((("states[]", "unviewed"),), {"fbjane01"}),
        ((("states[]", "expired"), ("states[]", "reviewed")), {"fbsam02", "fbalex03"}),
        ((("states", "unviewed"),), EVERYBODYS),
        ((("user_id", SAM),), {"fbsam02"}),
        ((("location_id", HARBOR),), {"fbalex03"}),
        ((("updated_after", "2026-05-13T12:00:00Z"),), set()),
        ((("updated_after", "2026-05-13T11:00:00Z"),), EVERYBODYS),
    ],
    ids=lambda given: str(sorted(given) if isinstance(given, set) else given),
)
def test_filters(query: tuple[tuple[str, str], ...], found: set[str]) -> None:
    assert ids(a_world(), *query) == found


def test_of_one_merchant() -> None:
    world = a_world()
    assert ids(world, merchant_id=BAKERY) == set()
    assert partner(world, "GET", "/partner/feedbacks").status == 400
    wrong = {"merchant_id": MERCHANT, "states[]": "x"}
    assert partner(world, "GET", "/partner/feedbacks", **wrong).status == 400


def test_a_feedback() -> None:
    body = partner(a_world(), "GET", "/partner/feedbacks", merchant_id=MERCHANT, user_id=SAM).body
    [shown] = body["feedbacks"]
    assert (shown["state"], shown["rating"], shown["review"]) == ("reviewed", 3, "The ramen was cold.")
    assert shown["purchase"]["id"] == "pusam02"
    assert body["pagination"]["total_pages"] == 1


def respond(world: World, feedback: str, word: str = "respond") -> Any:
    body = {"feedback": {"response": "The next one is on us."}}
    return partner(world, "POST", f"/partner/feedbacks/{feedback}/{word}", body)


@pytest.mark.parametrize("word", ["respond", "response"])
def test_one_answer_to_each(word: str) -> None:
    world = a_world()
    shown = respond(world, "fbsam02", word).body["feedback"]
    assert (shown["state"], shown["response"]) == ("responded", "The next one is on us.")
    assert shown["responded_at"] is not None
    assert respond(world, "fbsam02", word).status == 400


def test_who_said_nothing_gets_no_answer() -> None:
    world = a_world()
    assert respond(world, "fbjane01").status == 400
    assert respond(world, "nothing").status == 404
    empty = {"feedback": {"response": ""}}
    assert partner(world, "POST", "/partner/feedbacks/fbsam02/respond", empty).status == 400
    assert ids(world, ("user_id", JANE)) == {"fbjane01"}
