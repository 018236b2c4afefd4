"""May this offer be used on this basket, and what would it save? An estimate: Thanx's quote decides."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from kiosk.domain.basket import Basket
from kiosk.domain.member import LocationId, Member, Reward, RewardKind
from kiosk.domain.menu import ItemId, Menu
from kiosk.domain.money import ZERO, Money


class Hindrance(StrEnum):
    """The one reason why an offer can't be used now (look: rewards)."""

    ITEM_MISSING = "item_missing"
    SPEND_MORE = "spend_more"
    ELSEWHERE = "elsewhere"
    EXPIRED = "expired"
    POINTS_SHORT = "points_short"
    NOT_NOW = "not_now"
    CODE_NEEDED = "code_needed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How an offer stands with a basket. `lacking` is money or points, as the hindrance says."""

    offer: Reward
    saving: Money = ZERO
    hindrance: Hindrance | None = None
    lacking_money: Money = ZERO
    lacking_points: Decimal = Decimal(0)
    mending_item: ItemId | None = None

    @property
    def is_usable(self) -> bool:
        return self.hindrance is None


def standings(
    member: Member, basket: Basket, location: LocationId, now: datetime, menu: Menu | None = None
) -> tuple[Standing, ...]:
    """All offers: usable by saving, then points products, then the hindered by how near they are.

    `menu` is what is served now: only of that can a dish be added to mend an offer.
    """
    found = [standing(offer, member, basket, location, now, menu) for offer in member.offers]
    return tuple(sorted(found, key=_nearness))


def standing(
    offer: Reward,
    member: Member,
    basket: Basket,
    location: LocationId,
    now: datetime,
    menu: Menu | None = None,
) -> Standing:
    """One offer's standing; the first hindrance in the order a guest could mend it last to first."""
    if offer.retire_at is not None and offer.retire_at <= now:
        return Standing(offer, hindrance=Hindrance.EXPIRED)
    if offer.locations and location not in offer.locations:
        return Standing(offer, hindrance=Hindrance.ELSEWHERE)
    # Thanx calls what has run out or is good elsewhere unredeemable too, and does not say why.
    if not offer.is_redeemable:
        return Standing(offer, hindrance=Hindrance.NOT_NOW)
    if lacking := _points_short(offer, member):
        return Standing(offer, hindrance=Hindrance.POINTS_SHORT, lacking_points=lacking)
    if offer.products and not any(line.item.id in offer.products for line in basket.lines):
        return Standing(offer, hindrance=Hindrance.ITEM_MISSING, mending_item=_mending(offer, menu))
    if offer.minimum is not None and basket.subtotal < offer.minimum:
        missing = offer.minimum - basket.subtotal
        return Standing(offer, hindrance=Hindrance.SPEND_MORE, lacking_money=missing)
    return Standing(offer, saving=estimate(offer, basket))


def estimate(offer: Reward, basket: Basket) -> Money:
    """What Thanx will most likely take off (contract 3.6); shown before its quote has come."""
    eligible = [line for line in basket.lines if not offer.products or line.item.id in offer.products]
    base = Money(sum(line.price.cents for line in eligible))
    value = offer.value or Decimal(0)
    if offer.kind is RewardKind.AMOUNT:
        saving = Money.of(value)
    elif offer.kind is RewardKind.PERCENT:
        saving = Money(int((base.cents * value / 100).quantize(Decimal(1), ROUND_HALF_UP)))
    elif offer.kind is RewardKind.ITEM:
        saving = max((line.unit_price for line in eligible), default=ZERO)
    else:
        saving = ZERO
    return saving.capped(base if offer.maximum is None else min(base, offer.maximum))


def _mending(offer: Reward, menu: Menu | None) -> ItemId | None:
    """The cheapest of its dishes that can be had now."""
    items = menu.items if menu is not None else ()
    fit = [item for item in items if item.id in offer.products and not item.sold_out]
    return min(fit, key=lambda item: (item.price, item.id)).id if fit else None


def _points_short(offer: Reward, member: Member) -> Decimal:
    """Points to go until the product can be bought with the balance of its own experience (contract 3.1)."""
    if offer.points is None:
        return Decimal(0)
    balance = member.balance(offer.experience_id)
    return max(offer.points - (balance.points if balance else Decimal(0)), Decimal(0))


_ORDER = {
    None: 0,
    Hindrance.CODE_NEEDED: 1,
    Hindrance.ITEM_MISSING: 2,
    Hindrance.SPEND_MORE: 3,
    Hindrance.POINTS_SHORT: 4,
    Hindrance.NOT_NOW: 5,
    Hindrance.ELSEWHERE: 6,
    Hindrance.EXPIRED: 7,
}


def _nearness(found: Standing) -> tuple[int, int, int, Decimal, str]:
    rank = 1 if found.is_usable and found.offer.points is not None else _ORDER[found.hindrance]
    return rank, -found.saving.cents, found.lacking_money.cents, found.lacking_points, found.offer.id
