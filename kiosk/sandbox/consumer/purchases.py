"""Purchases: looked at, and made up in a sandbox (contract 5.9, 4.9, C23)."""

import secrets
from decimal import Decimal

from kiosk.sandbox.accruing import purchases_of, to_accrue
from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.belongings import Purchase
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import OnePurchase, Purchases, PurchaseShown
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.consumer.wire import PurchaseBody
from kiosk.sandbox.due import run_due
from kiosk.sandbox.headers import NO_ACCESS, consumer_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.records import Person
from kiosk.sandbox.tokens import user_of
from kiosk.sandbox.views import Nothing, order_shown
from kiosk.sandbox.wire import read, seconds_of
from kiosk.sandbox.world import World


def get_purchases(world: World, call: Call) -> Answer:
    """GET /purchases of the signed-in user, newest first."""
    person = signed_in(world, call)
    merchant_id, location_id = call.param("merchant_id"), call.param("location_id")
    found = [
        purchase
        for purchase in purchases_of(world, person)
        if purchase.purchased_at is not None
        and merchant_id in {None, purchase.merchant_id}
        and location_id in {None, purchase.location_id}
    ]
    found.sort(key=lambda purchase: seconds_of(purchase.purchased_at or world.now), reverse=True)
    page = page_of(call)
    shown = [_shown(person, purchase) for purchase in page.of(found)]
    return Answer(200, plain(Purchases(shown, page.counted_as_one(found))))


def get_purchase(world: World, call: Call) -> Answer:
    """GET /purchases/{id}."""
    person = signed_in(world, call)
    found = next((p for p in purchases_of(world, person) if p.id == call.parts["id"]), None)
    if found is None:
        raise not_found()
    return Answer(200, plain(OnePurchase(_shown(person, found))))


def post_purchase(world: World, call: Call) -> Answer:
    """POST /purchases: a purchase without a basket. It earns points like one: never send both."""
    consumer_client(world, call)
    _check_bearer(world, call)
    body = read(call.body, PurchaseBody).purchase
    person, merchant = world.person(body.user_id), world.merchant(body.merchant_id)
    if person is None or merchant is None or person.membership(merchant.id) is None:
        raise not_found()
    purchase = Purchase(
        id=secrets.token_hex(8),
        merchant_id=merchant.id,
        location_id=body.location_id,
        amount=Decimal(body.amount),
        purchased_at=body.purchased_at,
        products=list(body.products or []),
    )
    person.purchases.append(purchase)
    to_accrue(world, purchase.id, person.user_id)
    run_due(world)
    return Answer(201, plain(Nothing()))


def _check_bearer(world: World, call: Call) -> None:
    """Nobody, a partner with the scope, or a user. Raises Refused 401 or 403."""
    if not call.bearer:
        return
    scopes = world.state.credentials.scopes_of(call.bearer)
    if scopes is None:
        user_of(world, call)
    elif "purchases.write" not in scopes:
        raise Refused(403, NO_ACCESS)


def _shown(person: Person, purchase: Purchase) -> PurchaseShown:
    names = ("id", "merchant_id", "location_id", "purchased_at", "amount")
    told = {name: getattr(purchase, name) for name in names}
    return PurchaseShown(**told, user_id=person.user_id, order=order_shown(purchase))
