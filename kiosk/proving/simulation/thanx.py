"""A Thanx that is out to hurt: the last call that lands wins, and its answers name another basket."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from kiosk.proving.simulation.luck import Luck
from kiosk.proving.simulation.story import Story

Answer = tuple[int, bytes]

_GOOD = 201
PRODUCT_POINTS = 100
_MOST_LEAVERS = 2
PRODUCT_CENTS = 500


class Turned(Exception):
    """A 400 with one of Thanx's codes."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(slots=True)
class Reward:
    """Money off, once. `held_by` is the basket that locked or used it."""

    id: str
    cents: int
    state: str = "available"
    held_by: str = ""


@dataclass(slots=True)
class Person:
    """A member: rewards, and points for products."""

    id: str
    rewards: dict[str, Reward] = field(default_factory=dict)
    points: int = 1_000


@dataclass(slots=True)
class Basket:
    """What became of a basket."""

    id: str
    person: Person
    discount: int = 0
    reward: Reward | None = None
    purchase: int | None = None
    effects: list[str] = field(default_factory=list)


class Thanx:
    """Judges bodies, not the network; `told` hears of each effect before the answer leaves."""

    def __init__(self, luck: Luck, told: Callable[[Story, str], None]) -> None:
        self._luck = luck
        self._told = told
        self.people: dict[str, Person] = {}
        self.baskets: dict[str, Basket] = {}
        self._leavers: set[str] = set()
        # Both are seen: a 400 for voiding what was never heard of, or a 201.
        self.knows_strangers = luck.chance(0.5)

    def has_left(self, person_id: str) -> bool:
        """Some leave the programme, and stay away."""
        if len(self._leavers) < _MOST_LEAVERS and self._luck.strikes("unknown_member"):
            self._leavers.add(person_id)
        return person_id in self._leavers

    def hear(self, person_id: str, said: dict[str, Any], story: Story) -> Answer:
        """One basket call that has landed."""
        person = self.people[person_id]
        basket = self.baskets.get(said["id"])
        if basket is None:
            if said["state"] == "voided" and not self.knows_strangers:
                return _no("GENERIC_ERROR")
            basket = self.baskets[said["id"]] = Basket(said["id"], person)
        try:
            _EFFECTS[said["state"]](self, basket, said, story)
        except Turned as turned:
            return _no(turned.code)
        return _GOOD, json.dumps(
            {"id": "another", "state": "checkout", "discount": f"{basket.discount / 100:.2f}"}
        ).encode()

    def _checkout(self, basket: Basket, said: dict[str, Any], _story: Story) -> None:
        if not basket.effects:
            reward = self._asked(basket, said)
            basket.discount = min(reward.cents, _cents(said["subtotal"])) if reward is not None else 0

    def _placed(self, basket: Basket, said: dict[str, Any], story: Story) -> None:
        reward = self._asked(basket, said, is_tempting="placed" not in basket.effects)
        if "placed" not in basket.effects:
            basket.discount = min(reward.cents, _cents(said["subtotal"])) if reward is not None else 0
            if basket.discount and self._luck.strikes("discount_moved"):
                basket.discount -= 1
        if reward is not None:
            self._lock(basket, reward, is_bought=bool(said.get("points_products")))
        if basket.effects[-1:] != ["placed"]:
            self._done(basket, "placed", story)

    def _billed(self, basket: Basket, said: dict[str, Any], story: Story) -> None:
        if "billed" in basket.effects:
            return
        payments = said.get("payments") or []
        # Without a payment it is a 201 and no purchase (reliability F5).
        basket.purchase = _cents(payments[0]["amount"]) if payments else None
        if basket.reward is not None and basket.reward.held_by in ("", basket.id):
            basket.reward.state, basket.reward.held_by = "used", basket.id
        self._done(basket, "billed", story)

    def _completed(self, basket: Basket, _said: dict[str, Any], story: Story) -> None:
        if "completed" not in basket.effects:
            self._done(basket, "completed", story)

    def _voided(self, basket: Basket, _said: dict[str, Any], story: Story) -> None:
        self._let_go(basket)
        if basket.effects[-1:] != ["voided"]:
            self._done(basket, "voided", story)

    def _refunded(self, basket: Basket, _said: dict[str, Any], story: Story) -> None:
        if "refunded" not in basket.effects:
            basket.purchase = None
            self._let_go(basket)
            self._done(basket, "refunded", story)

    def _let_go(self, basket: Basket) -> None:
        if basket.reward is not None and basket.reward.held_by == basket.id:
            basket.reward.state, basket.reward.held_by = "available", ""

    def _done(self, basket: Basket, state: str, story: Story) -> None:
        basket.effects.append(state)
        story.effects.append(state)
        self._told(story, f"thanx has it {state}")

    def _asked(self, basket: Basket, said: dict[str, Any], *, is_tempting: bool = False) -> Reward | None:
        """What the basket redeems, if anything. Raises Turned."""
        if basket.reward is not None:
            return basket.reward
        if said.get("points_products"):
            if basket.person.points < PRODUCT_POINTS:
                raise Turned("POINTS_EXCHANGE_FAILURE")
            return Reward(f"product of {basket.id}", PRODUCT_CENTS)
        wanted = (said.get("rewards") or [""])[0]
        found = basket.person.rewards.get(wanted)
        if found is not None and found.state == "available" and is_tempting:
            self._tempt(found)
        if wanted and (found is None or found.state != "available"):
            raise Turned("REWARD_ALREADY_USED")
        return found

    def _lock(self, basket: Basket, reward: Reward, *, is_bought: bool) -> None:
        """A late `placed` locks again what was voided: nobody promised that it would not."""
        if reward.held_by not in ("", basket.id):
            return
        if is_bought and basket.reward is None:
            basket.person.points -= PRODUCT_POINTS
            basket.person.rewards[reward.id] = reward
        basket.reward = reward
        if reward.state == "available":
            reward.state, reward.held_by = "locked", basket.id

    def _tempt(self, reward: Reward) -> None:
        """Another kiosk was quicker."""
        if self._luck.strikes("taken_elsewhere"):
            reward.state, reward.held_by = "used", "elsewhere"


_EFFECTS: dict[str, Callable[[Thanx, Basket, dict[str, Any], Story], None]] = {
    "checkout": Thanx._checkout,
    "placed": Thanx._placed,
    "billed": Thanx._billed,
    "completed": Thanx._completed,
    "voided": Thanx._voided,
    "refunded": Thanx._refunded,
}


def _no(code: str) -> Answer:
    return 400, json.dumps({"error": {"code": code, "message": "No."}}).encode()


def _cents(dollars: object) -> int:
    return int(Decimal(str(dollars)) * 100)
