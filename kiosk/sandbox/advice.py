"""Remarks for integrators on a basket that was accepted but will not do what they want (contract 3.5, 13)."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.sandbox.records import Merchant
from kiosk.sandbox.rules import written
from kiosk.sandbox.wire import BasketBody, ItemBody

ISSUERS = {"visa", "mastercard", "amex", "discover"}


def advice(merchant: Merchant, body: BasketBody, discount: Decimal) -> Iterator[str]:
    """What is odd about the basket, a sentence each."""
    if not body.location_uid:
        yield "location_uid is missing: the purchase has no location"
    elif body.location_uid not in {location.id for location in merchant.locations}:
        yield "location_uid is not a location of this merchant"
    if body.redemption_venue is None:
        yield "redemption_venue is missing and means online"
    total = sum((item.price for item in body.units), Decimal(0))
    if body.subtotal is not None and body.units and total != body.subtotal:
        yield f"subtotal {body.subtotal} is not the sum of the items, {total}"
    for item in body.units:
        yield from _of_item(item)
    if body.state == "billed":
        yield from _of_payments(body, discount)


def _of_item(item: ItemBody) -> Iterator[str]:
    bases = [m.item_base_price for m in item.modifiers or [] if m.item_base_price is not None]
    if bases:
        extras = sum((m.price or Decimal(0) for m in item.modifiers or []), Decimal(0))
        if item.price != bases[0] + extras:
            yield f"item {item.id}: price {item.price} is not base plus modifiers, {bases[0] + extras}"


def _of_payments(body: BasketBody, discount: Decimal) -> Iterator[str]:
    payment = body.payment
    if payment is None:
        yield "billed without payments: no purchase was made"
        return
    if len(body.payments or []) > 1:
        yield "more than one payment: only the first counts"
    if payment.issuer not in ISSUERS:
        yield f"issuer {payment.issuer} is not one of {', '.join(sorted(ISSUERS))}"
    expected = max(Decimal(0), body.before_tax - discount)
    if payment.amount != expected:
        said = f"payments[0].amount {payment.amount}"
        yield f"{said} is not subtotal minus discount {written(discount)}, {expected}"
