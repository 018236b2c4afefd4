"""From Thanx's answers to the domain. Pure and generous: what can't be read is left out, never guessed."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeVar

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
from kiosk.thanx import wire

T = TypeVar("T")

UNREADABLE = "unreadable answer"
_MOST_TEXT = 2_000
_KINDS = {kind.value: kind for kind in RewardKind}


def member(body: bytes) -> Member:
    """The member of an account answer. Raises ValueError if it does not even say who it is."""
    try:
        account = msgspec.json.decode(body, type=wire.Account, strict=False)
    except RecursionError as fault:
        raise ValueError(UNREADABLE) from fault
    if not account.id:
        raise ValueError(UNREADABLE)
    return Member(
        MemberId(str(account.id)),
        tuple(_offer(each, OfferKind.REWARD) for each in _each(account.rewards, wire.Offer)),
        tuple(_points_products(_each(account.points_products, wire.Offer))),
        tuple(_balance(each) for each in _each(account.points, wire.Points) if each.balance.is_finite()),
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
    value = _decimal(said.value)
    return Reward(
        id=OfferId(str(said.id)),
        label=_text(said.label),
        kind=_kind(said, value),
        offer=kind,
        value=value,
        minimum=_money(said.minimum),
        # A cap of nothing would make the reward worthless: it stands for no cap.
        maximum=_money(said.maximum) or None,
        products=_ids(said.products),
        locations=_ids(said.restriction_location_ids),
        fine_print=_text(said.fine_print),
        retire_at=_moment(said.retire_at),
        # Thanx has several words for "may be used"; only this one says no (contract C11).
        is_redeemable=said.state != "unredeemable",
        points=points,
        experience_id=str(said.points_experience_id or ""),
    )


def _points_products(said: Iterable[wire.Offer]) -> Iterable[Reward]:
    """Only those with a price in points: others can't be offered honestly."""
    for each in said:
        if (points := _decimal(each.points)) is not None:
            yield _offer(each, OfferKind.POINTS_PRODUCT, points)


def _kind(said: wire.Offer, value: Decimal | None) -> RewardKind:
    """Points products come without a type: a value is money off, products alone are free (contract 3.1)."""
    if said.type is not None:
        return _KINDS.get(said.type, RewardKind.OTHER)
    if value is not None:
        return RewardKind.AMOUNT
    return RewardKind.ITEM if said.products else RewardKind.OTHER


def _balance(said: wire.Points) -> Balance:
    name = _text(said.currency.name)
    return Balance(str(said.points_experience_id), name, _text(said.currency.plural) or name, said.balance)


def _progress(raw: wire.Raw) -> Progress | None:
    said = _read(raw, wire.Progress)
    if said is None or not said.percentage.is_finite():
        return None
    return Progress(int(min(max(said.percentage, Decimal(0)), Decimal(100))), _text(said.towards))


def _each(raw: wire.Raw, kind: type[T]) -> list[T]:
    """The readable ones of a list; of no list, none."""
    found = [_read(each, kind) for each in _read(raw, list[wire.Raw]) or []]
    return [each for each in found if each is not None]


def _read(raw: wire.Raw, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(raw, type=kind, strict=False)
    except (ValueError, RecursionError):
        return None


def _decimal(raw: wire.Raw) -> Decimal | None:
    found = _read(raw, Decimal)
    return found if found is not None and found.is_finite() and abs(found) <= 10**9 else None


def _money(raw: wire.Raw) -> Money | None:
    found = _decimal(raw)
    return None if found is None else Money.of(found)


def _ids(said: list[str | int] | None) -> frozenset[str]:
    return frozenset(str(each) for each in said or ())


def _text(said: str | None) -> str:
    return "".join(each for each in (said or "").strip() if each.isprintable() or each == "\n")[:_MOST_TEXT]


def _moment(said: str | None) -> datetime | None:
    """A time without an offset is UTC; one that can't be read is none, and the quote decides."""
    try:
        found = datetime.fromisoformat(said or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
