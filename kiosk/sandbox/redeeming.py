"""Locks on rewards: placed locks, billed uses, voided and refunded give back (contract 3.3, 3.7)."""

import secrets

from kiosk.sandbox.quoting import Choice
from kiosk.sandbox.records import KeptBasket, Membership, Merchant, Person, PointsProduct, Reward, Terms
from kiosk.sandbox.world import World


def locked(world: World, merchant: Merchant, person: Person, choice: Choice, basket: KeptBasket) -> None:
    """Locks the choice to the basket; a points product is paid for and becomes a reward first."""
    reward = choice.reward
    if choice.product is not None:
        reward = exchanged(world, merchant, person, choice.product)
    if reward is not None:
        reward.state = "pending_use"
        reward.basket = basket.key
        basket.reward_id = reward.id


def exchanged(world: World, merchant: Merchant, person: Person, product: PointsProduct) -> Reward:
    """Takes the points and gives the product as a reward; whoever asks has looked at the balance."""
    _member(person, merchant).balance -= product.points
    terms = {name: getattr(product, name) for name in Terms.__struct_fields__}
    given = Reward(
        **terms | {"id": secrets.token_hex(8)},
        merchant_id=merchant.id,
        from_product=product.id,
        earn="points_exchange",
        available_at=world.stamp,
    )
    person.rewards.append(given)
    return given


def _member(person: Person, merchant: Merchant) -> Membership:
    member = person.membership(merchant.id)
    if member is None:
        raise LookupError("only members reach a basket")
    return member


def used(world: World, basket: KeptBasket) -> None:
    """Marks the basket's reward as used."""
    reward = world.reward(basket.merchant_id, basket.user_id, basket.reward_id)
    if reward is not None:
        reward.state = "used"
        reward.used_at = world.stamp


def given_back(world: World, merchant: Merchant, basket: KeptBasket, refund: bool) -> None:
    """Returns the basket's reward. Points of a points product stay spent, but for a switch (contract C7)."""
    person = world.person(basket.user_id)
    reward = world.reward(basket.merchant_id, basket.user_id, basket.reward_id)
    if person is None or reward is None or reward.basket != basket.key:
        return
    reward.basket = None
    reward.state = "available"
    reward.used_at = None
    product = next((p for p in merchant.points_products if p.id == reward.from_product), None)
    if refund and product is not None and world.switches.refund_recredits_points:
        reward.state = "reverted"
        _member(person, merchant).balance += product.points
