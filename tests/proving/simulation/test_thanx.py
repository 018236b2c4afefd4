import json
from typing import Any

import pytest

from kiosk.proving.simulation.luck import Calm
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.thanx import PRODUCT_CENTS, PRODUCT_POINTS, Person, Reward, Thanx
from tests.proving.simulation.pieces import a_story


class Counter:
    """A Thanx with one member who has one reward of five dollars."""

    def __init__(self) -> None:
        self.thanx = Thanx(Calm(1), lambda _story, _what: None)
        self.reward = Reward("reward-0", 500)
        self.person = self.thanx.people["person-0"] = Person("person-0", {"reward-0": self.reward})
        self.story: Story = a_story()

    def says(self, state: str, basket: str = "B", **parts: Any) -> tuple[int, Any]:
        said = {"id": basket, "state": state, "subtotal": "10.00", "rewards": ["reward-0"], **parts}
        status, body = self.thanx.hear("person-0", said, self.story)
        return status, json.loads(body)


def test_a_reward_is_locked_used_and_given_back() -> None:
    counter = Counter()
    assert counter.says("checkout") == (201, {"id": "another", "state": "checkout", "discount": "5.00"})
    assert counter.reward.state == "available"
    counter.says("placed")
    assert (counter.reward.state, counter.thanx.baskets["B"].discount) == ("locked", 500)
    counter.says("billed", payments=[{"amount": "5.00"}])
    assert counter.reward.state == "used"
    assert counter.thanx.baskets["B"].purchase == 500
    counter.says("completed")
    counter.says("refunded")
    assert counter.reward.state == "available"
    assert counter.story.effects == ["placed", "billed", "completed", "refunded"]


def test_a_late_placed_locks_again_what_was_voided() -> None:
    counter = Counter()
    for state in ("placed", "voided", "placed"):
        counter.says(state)
    assert counter.reward.state == "locked"
    counter.says("voided")
    assert counter.reward.state == "available"
    assert counter.story.effects == ["placed", "voided", "placed", "voided"]


def test_the_same_again_has_no_second_effect() -> None:
    counter = Counter()
    for state in ("placed", "placed", "billed", "billed", "completed", "completed"):
        counter.says(state, payments=[{"amount": 5}])
    assert counter.story.effects == ["placed", "billed", "completed"]


@pytest.mark.parametrize("state", ["checkout", "placed"])
def test_a_reward_that_is_used_elsewhere_is_refused(state: str) -> None:
    counter = Counter()
    counter.reward.state, counter.reward.held_by = "used", "elsewhere"
    status, said = counter.says(state)
    assert (status, said["error"]["code"]) == (400, "REWARD_ALREADY_USED")
    assert counter.story.effects == []


def test_billed_without_a_payment_is_a_success_that_buys_nothing() -> None:
    counter = Counter()
    counter.says("placed")
    assert counter.says("billed", payments=[])[0] == 201
    assert counter.thanx.baskets["B"].purchase is None


def test_points_are_taken_once_and_do_not_come_back() -> None:
    counter = Counter()
    product: dict[str, Any] = {"rewards": [], "points_products": ["product"]}
    for state in ("placed", "voided", "placed", "voided"):
        counter.says(state, **product)
    assert counter.person.points == 1_000 - PRODUCT_POINTS
    assert counter.thanx.baskets["B"].discount == PRODUCT_CENTS
    assert [each.state for each in counter.person.rewards.values()] == ["available", "available"]


def test_a_product_without_the_points_for_it_is_refused() -> None:
    counter = Counter()
    counter.person.points = PRODUCT_POINTS - 1
    status, said = counter.says("placed", rewards=[], points_products=["product"])
    assert (status, said["error"]["code"]) == (400, "POINTS_EXCHANGE_FAILURE")


def test_voiding_what_was_never_heard_of_may_be_refused() -> None:
    counter = Counter()
    counter.thanx.knows_strangers = False
    assert counter.says("voided")[0] == 400
    counter.thanx.knows_strangers = True
    assert counter.says("voided")[0] == 201
