"""Points: programmes, balances, products and their exchange (contract 5.6)."""

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.places import merchants_in
from kiosk.sandbox.consumer.rewards import answer_of, venue_of
from kiosk.sandbox.consumer.shown import (
    Balance,
    ConsumerProduct,
    Experiences,
    ExperienceShown,
    OneExperience,
    PointsCurrency,
    Products,
    RedeemShown,
)
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.headers import consumer_client
from kiosk.sandbox.records import Merchant, PointsProduct
from kiosk.sandbox.redeeming import exchanged
from kiosk.sandbox.world import World


def get_experiences(world: World, call: Call) -> Answer:
    """GET /points_experiences: no user needed."""
    consumer_client(world, call)
    found = [_experience(m) for m in merchants_in(world, call) if _has_points(world, m)]
    return Answer(200, plain(Experiences(found)))


def get_experience(world: World, call: Call) -> Answer:
    """GET /points_experiences/{id}: no user needed."""
    consumer_client(world, call)
    return Answer(200, plain(OneExperience(_experience(_merchant(world, call)))))


def get_balance(world: World, call: Call) -> Answer:
    """GET /points_experiences/{id}/balance of the signed-in user; nobody's is 0."""
    person = signed_in(world, call)
    member = person.membership(_merchant(world, call).id)
    if member is None:
        raise not_found()
    return Answer(200, plain(Balance(member.balance)))


def get_products(world: World, call: Call) -> Answer:
    """GET /points_products: no user needed."""
    consumer_client(world, call)
    asked = call.param("points_experience_id")
    found = [
        _product(merchant, product)
        for merchant in merchants_in(world, call)
        if _has_points(world, merchant) and asked in {None, merchant.experience.id}
        for product in merchant.points_products
    ]
    return Answer(200, plain(Products(found)))


def post_exchange(world: World, call: Call) -> Answer:
    """POST /points_products/{id}/rewards: takes the points at once. Baskets do this by themselves."""
    person = signed_in(world, call)
    pairs = ((m, p) for m in world.state.merchants for p in m.points_products)
    found = next(((m, p) for m, p in pairs if p.id == call.parts["id"]), None)
    if found is None:
        raise not_found()
    merchant, product = found
    member = person.membership(merchant.id)
    if member is None or member.balance < product.points:
        raise Refused(400, "Points exchange has failed.", code="POINTS_EXCHANGE_FAILURE")
    reward = exchanged(world, merchant, person, product)
    return answer_of(person, reward)


def _merchant(world: World, call: Call) -> Merchant:
    wanted = (m for m in world.state.merchants if m.experience.id == call.parts["id"])
    found = next((merchant for merchant in wanted if _has_points(world, merchant)), None)
    if found is None:
        raise not_found()
    return found


def _has_points(world: World, merchant: Merchant) -> bool:
    return world.loyalty_of(merchant) in {"points", "both"}


def _experience(merchant: Merchant) -> ExperienceShown:
    plan = merchant.experience
    said = f"Collect {plan.conversion.normalize():f} {plan.name} for every 1 dollar spent"
    currency = PointsCurrency(plan.name, plan.plural, said, plan.conversion)
    return ExperienceShown(plan.id, merchant.id, f"{merchant.name} {plan.plural}", currency)


def _product(merchant: Merchant, product: PointsProduct) -> ConsumerProduct:
    return ConsumerProduct(
        id=product.id,
        points_experience_id=merchant.experience.id,
        cost=product.points,
        exchange_start_at=None,
        exchange_end_at=None,
        fine_print=product.fine_print,
        redeem=RedeemShown("manual", product.label, "", venue_of(product), 60),
        valid_location_ids=product.restriction_location_ids,
    )
