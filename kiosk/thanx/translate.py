"""From Thanx's answers to the domain. Pure and generous: what can't be read is left out, never guessed."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import msgspec

from kiosk.domain.member import (
    Balance,
    Member,
    MemberId,
    OfferId,
    OfferKind,
    Progress,
    Reward,
    RewardKind,
)
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Quote
from kiosk.thanx import reading, wire
from kiosk.thanx.reading import UNREADABLE

_KINDS = {kind.value: kind for kind in RewardKind}


def member(body: bytes) -> Member:
    """The member of an account answer. Raises ValueError if it does not even say who it is."""
    try:
        account = msgspec.json.decode(body, type=wire.Account, strict=False)
    except RecursionError as fault:
        raise ValueError(UNREADABLE) from fault
    if not account.id:
        raise ValueError(UNREADABLE)
    balances = [each for each in reading.each(account.points, wire.Points) if each.balance.is_finite()]
    return Member(
        MemberId(str(account.id)),
        tuple(_offer(each, OfferKind.REWARD) for each in reading.each(account.rewards, wire.Offer)),
        tuple(_points_products(reading.each(account.points_products, wire.Offer))),
        tuple(_balance(each) for each in balances),
        _progress(account.progress),
    )


def quote(body: bytes, subtotal: Money) -> Quote:
    """The discount of a basket answer, between nothing and the subtotal; any other is a flaw.

    Its `id` is never looked at (contract C4). Raises ValueError if the body is no JSON object.
    """
    try:
        # The standard library's reader lets NaN through, and numbers keep all their digits.
        said = json.loads(body, parse_float=Decimal)
    except RecursionError as fault:
        raise ValueError(UNREADABLE) from fault
    if not isinstance(said, dict):
        raise ValueError(UNREADABLE)
    if "discount" not in said:
        return Quote(ZERO, "no discount in the answer")
    discount = _dollars(said["discount"])
    if discount is None:
        return Quote(ZERO, "discount is not an amount")
    if discount.cents < 0:
        return Quote(ZERO, "discount is negative")
    return Quote(discount.capped(subtotal), "discount above the subtotal" if discount > subtotal else "")


def _dollars(said: Any) -> Money | None:
    """Null means none (contract 3.2)."""
    if said is None:
        return ZERO
    if isinstance(said, bool) or not isinstance(said, str | int | Decimal):
        return None
    try:
        return Money.of(said)
    except ValueError:
        return None


def _offer(said: wire.Offer, kind: OfferKind, points: Decimal | None = None) -> Reward:
    value = reading.decimal(said.value)
    return Reward(
        id=OfferId(str(said.id)),
        label=reading.text(said.label),
        kind=_kind(said, value),
        offer=kind,
        value=value,
        minimum=reading.money(said.minimum),
        # A cap of nothing would make the reward worthless: it stands for no cap.
        maximum=reading.money(said.maximum) or None,
        products=reading.ids(said.products),
        locations=reading.ids(said.restriction_location_ids),
        fine_print=reading.text(said.fine_print),
        retire_at=reading.moment(said.retire_at),
        # Thanx has several words for "may be used"; only this one says no (contract C11).
        is_redeemable=said.state != "unredeemable",
        points=points,
        experience_id=str(said.points_experience_id or ""),
    )


def _points_products(said: Iterable[wire.Offer]) -> Iterable[Reward]:
    """Only those with a price in points: others can't be offered honestly."""
    for each in said:
        if (points := reading.decimal(each.points)) is not None:
            yield _offer(each, OfferKind.POINTS_PRODUCT, points)


def _kind(said: wire.Offer, value: Decimal | None) -> RewardKind:
    """Points products come without a type: a value is money off, products alone are free (contract 3.1)."""
    if said.type is not None:
        return _KINDS.get(said.type, RewardKind.OTHER)
    if value is not None:
        return RewardKind.AMOUNT
    return RewardKind.ITEM if said.products else RewardKind.OTHER


def _balance(said: wire.Points) -> Balance:
    name = reading.text(said.currency.name)
    return Balance(
        str(said.points_experience_id), name, reading.text(said.currency.plural) or name, said.balance
    )


def _progress(raw: wire.Raw) -> Progress | None:
    said = reading.read(raw, wire.Progress)
    if said is None or not said.percentage.is_finite():
        return None
    return Progress(int(min(max(said.percentage, Decimal(0)), Decimal(100))), reading.text(said.towards))
