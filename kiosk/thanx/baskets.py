"""A report as the bytes of Create or Update Basket (contract 3.2, 3.5). Pure: same report, same bytes."""

from datetime import UTC, datetime

import msgspec

from kiosk.domain.member import OfferKind
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState, Report, Sold
from kiosk.thanx import wire

# Decimals leave as JSON numbers with exactly the digits they have: never by way of a float.
ENCODER = msgspec.json.Encoder(decimal_format="number")
_HEAD = msgspec.json.Decoder(wire.BasketHead)


def written(report: Report) -> bytes:
    """The body: one entry a unit, one redemption at most, one payment on `billed` and none elsewhere."""
    basket = wire.Basket(
        id=report.order_id,
        state=report.state.value,
        location_uid=report.location,
        rewards=_redeemed(report, OfferKind.REWARD),
        points_products=_redeemed(report, OfferKind.POINTS_PRODUCT),
        items=units(report),
        subtotal=report.subtotal.dollars,
    )
    if report.ordered_at is not None:
        basket.order_timestamp = stamp(report.ordered_at)
    if report.state is OrderState.BILLED:
        basket.payments = [_payment(report)]
    return ENCODER.encode(basket)


def head(body: bytes) -> tuple[str, Money]:
    """State and subtotal of a written report. Raises ValueError if these bytes are none."""
    found = _HEAD.decode(body)
    return found.state, Money.of(found.subtotal)


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC to the second (contract 2.9)."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def units(report: Report) -> list[wire.Item]:
    """One entry a unit (contract 3.2)."""
    return [_item(line) for line in report.lines for _ in range(line.quantity)]


def _redeemed(report: Report, kind: OfferKind) -> list[str]:
    redemption = report.redemption
    return [redemption.id] if redemption is not None and redemption.offer is kind else []


def _item(line: Sold) -> wire.Item:
    base = line.base_price.dollars
    return wire.Item(
        id=line.item_id,
        name=line.name,
        price=line.unit_price.dollars,
        categories=[line.category] if line.category else [],
        modifiers=[wire.Modifier(each.id, each.name, each.price.dollars, base) for each in line.modifiers],
    )


def _payment(report: Report) -> wire.Payment:
    """Without a payment nothing had to be paid: Thanx still wants one entry, of nothing (contract 3.5.8).

    No word for "no card" is documented (contract 15): `other` and `0000` are ours.
    """
    amount, paid = report.eligible.dollars, report.payment
    if paid is not None:
        return wire.Payment(paid.brand.lower(), paid.last4, amount, stamp(paid.authorized_at))
    free = wire.Payment("other", "0000", amount)
    if report.ordered_at is not None:
        free.authorized_at = stamp(report.ordered_at)
    return free
