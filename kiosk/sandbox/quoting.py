"""Which reward or points product a basket asks for, whether it may be used there, and what it takes off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from kiosk.sandbox import rules
from kiosk.sandbox.answers import Refused
from kiosk.sandbox.records import Merchant, Person, PointsProduct, Reward, Terms
from kiosk.sandbox.rules import NOTHING, Quote, Unit, Why
from kiosk.sandbox.wire import BasketBody, QualifyingBody, seconds_of
from kiosk.sandbox.world import World

NOT_FOUND = "The reward was not found in our system"
ONLY_ONE = "Only a single reward or points product can be applied to a basket"
REFUSALS: dict[Why, str] = {
    "minimum_unmet": "The basket does not reach the minimum of this reward",
    "nothing_eligible": "Required item not present.",
    "restricted_location": "This reward can't be used at this location",
    "outside_window": "This reward can't be used at that time",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The one redemption of a basket: either a reward or a points product."""

    reward: Reward | None = None
    product: PointsProduct | None = None

    @property
    def terms(self) -> Terms | None:
        """What it takes off; None without a redemption."""
        return self.reward or self.product


def chosen(world: World, merchant: Merchant, person: Person, body: BasketBody, code: str = "") -> Choice:
    """What the basket asks for, usable by that person now. `code` is a coupon's. Raises Refused 400."""
    if len(body.asked) > 1:
        raise Refused(400, ONLY_ONE)
    if code:
        return Choice(reward=_usable(world, next((r for r in person.rewards if r.code == code), None)))
    if body.rewards:
        return Choice(reward=_usable(world, world.reward(merchant.id, person.user_id, body.rewards[0])))
    if body.points_products:
        return Choice(product=_affordable(merchant, person, body.points_products[0]))
    return Choice()


def _usable(world: World, reward: Reward | None) -> Reward:
    if reward is None or reward.state == "reverted" or not is_held(reward, world.now):
        raise Refused(400, NOT_FOUND)
    if reward.state == "pending_use":
        raise Refused(400, "This reward is locked by another order")
    if reward.state == "used":
        raise Refused(400, "This reward has already been used.")
    return reward


def _affordable(merchant: Merchant, person: Person, product_id: str) -> PointsProduct:
    product = next((p for p in merchant.points_products if p.id == product_id), None)
    if product is None:
        raise Refused(400, NOT_FOUND)
    member = person.membership(merchant.id)
    if member is None or member.balance < product.points:
        raise Refused(400, f"Not enough {merchant.experience.plural} for this points product")
    return product


def is_held(reward: Reward, now: datetime) -> bool:
    """Whether its owner has it: not expired, not revoked, and a campaign's has begun (contract C26)."""
    starts = reward.redeemable_from if reward.campaign_id else None
    pending = starts is not None and seconds_of(starts) > seconds_of(now)
    return not (pending or reward.revoked or is_retired(reward, now))


def is_retired(reward: Reward, now: datetime) -> bool:
    """Past its expiry."""
    return reward.retire_at is not None and seconds_of(reward.retire_at) <= seconds_of(now)


def quote(world: World, terms: Terms | None, body: QualifyingBody) -> Quote:
    """The discount those terms give that basket. Raises Refused when a switch says refuse instead of zero."""
    found = Quote(NOTHING) if terms is None else _quote(world, terms, body)
    if found.why and getattr(world.switches, found.why) == "refuse":
        raise Refused(400, REFUSALS[found.why])
    return found


def _quote(world: World, terms: Terms, body: QualifyingBody) -> Quote:
    allowed = terms.restriction_location_ids
    if allowed and body.location_uid and body.location_uid not in allowed:
        return Quote(NOTHING, "restricted_location")
    if isinstance(terms, Reward) and not in_window(terms, body.order_timestamp or world.now):
        return Quote(NOTHING, "outside_window")
    products = products_at(terms, body.redemption_venue or "online")
    units: Sequence[Unit] = [Unit(item.id, Decimal(item.price)) for item in body.units]
    return rules.quoted(terms, products, units, body.before_tax, world.switches.item_pick)


def in_window(reward: Reward, wanted: datetime) -> bool:
    """Whether the reward is good at the time the order is wanted; weekdays are judged in UTC."""
    at_s = seconds_of(wanted)
    early = reward.redeemable_from is not None and at_s < seconds_of(reward.redeemable_from)
    late = reward.retire_at is not None and at_s >= seconds_of(reward.retire_at)
    weekday = (int(at_s // 86_400) + 3) % 7
    return not early and not late and (not reward.weekdays or weekday in reward.weekdays)


def products_at(terms: Terms, venue: str) -> list[str]:
    """The item ids the terms apply to at that venue; empty means all items.

    Products with ids for one venue only apply to nothing at the other, never to everything.
    """
    if venue == "instore":
        return terms.products or (["(none in store)"] if terms.online_products else [])
    return terms.online_products or (["(none online)"] if terms.products else [])
