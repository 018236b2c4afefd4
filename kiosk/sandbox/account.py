"""Get Account and the qualifying dry run: what one person has at one merchant (contract 3.1, 3.11)."""

from dataclasses import dataclass
from typing import Any

from msgspec import UNSET, UnsetType

from kiosk.sandbox.answers import Refused, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.quoting import in_window, is_held, quote
from kiosk.sandbox.records import Membership, Merchant, Person, PointsProduct, Reward, Terms
from kiosk.sandbox.shown import (
    Account,
    CurrencyShown,
    PointsProductShown,
    PointsShown,
    ProgressShown,
    Qualifying,
    RewardShown,
    Usable,
)
from kiosk.sandbox.wire import QualifyingBody
from kiosk.sandbox.world import World

_STATES = {"delivered": "available", "active": "active"}


@dataclass(frozen=True, slots=True)
class View:
    """Through which glass the account is seen: venue, location and reward states."""

    venue: str = "online"
    location_id: str | None = None
    states: frozenset[str] = frozenset({"available"})


def view_of(call: Call) -> View:
    """The query of Get Account; `location_uid` is taken too (contract C9). Raises Refused 400."""
    venue = call.param("redemption_venue") or "online"
    if venue not in {"instore", "online"}:
        raise Refused(400, "redemption_venue must be instore or online")
    asked = call.params("reward_states[]") or ["delivered"]
    if not set(asked) <= set(_STATES):
        raise Refused(400, "reward_states[] must be delivered or active")
    if call.param("reward_states") is not None:
        call.notes.append("reward_states without brackets is not read as a list and has no effect")
    if call.param("redemption_venue") is None:
        call.notes.append("redemption_venue is missing and means online")
    location = call.param("location_id") or call.param("location_uid") or None
    return View(venue, location, frozenset(_STATES[state] for state in asked))


def account(world: World, merchant: Merchant, person: Person, view: View) -> dict[str, Any]:
    """The account's body."""
    member = person.membership(merchant.id) or Membership(merchant_id=merchant.id)
    loyalty = world.loyalty_of(merchant)
    return plain(
        Account(
            id=person.user_id,
            email=person.email,
            rewards=[_reward(world, r, view) for r in _rewards(world, merchant, person, view)],
            points_products=[_product(merchant, p, view) for p in _products(world, merchant, view)],
            progress=_progress(merchant, member) if loyalty in {"progress", "both"} else UNSET,
            points=[_points(merchant, member)] if loyalty in {"points", "both"} else UNSET,
        )
    )


def qualifying(world: World, merchant: Merchant, person: Person, body: QualifyingBody) -> dict[str, Any]:
    """The rewards and affordable points products that would take something off that basket."""
    view = View(body.redemption_venue or "online", body.location_uid, frozenset(_STATES.values()))
    member = person.membership(merchant.id) or Membership()
    rewards = _rewards(world, merchant, person, view)
    products = [p for p in _products(world, merchant, view) if p.points <= member.balance]
    return plain(
        Qualifying(
            rewards=[_reward(world, r, view) for r in rewards if _takes_off(world, r, body)],
            points_products=[_product(merchant, p, view) for p in products if _takes_off(world, p, body)],
        )
    )


def _takes_off(world: World, terms: Terms, body: QualifyingBody) -> bool:
    try:
        return quote(world, terms, body).discount > 0
    except Refused:
        return False


def _rewards(world: World, merchant: Merchant, person: Person, view: View) -> list[Reward]:
    mine = [r for r in person.rewards if r.merchant_id == merchant.id and r.state in view.states]
    return [r for r in mine if is_held(r, world.now) and _listed(world, r, view)]


def _products(world: World, merchant: Merchant, view: View) -> list[PointsProduct]:
    return [p for p in merchant.points_products if _listed(world, p, view)]


def _listed(world: World, terms: Terms, view: View) -> bool:
    return _at_home(terms, view) or world.switches.restricted_in_account == "unredeemable"


def _at_home(terms: Terms, view: View) -> bool:
    allowed = terms.restriction_location_ids
    return not allowed or view.location_id is None or view.location_id in allowed


def _reward(world: World, reward: Reward, view: View) -> RewardShown:
    good = _at_home(reward, view) and in_window(reward, world.now)
    shared = _terms(reward, view)
    return RewardShown(**shared, state=_usable(good), type=_type(reward), retire_at=reward.retire_at)


def _product(merchant: Merchant, product: PointsProduct, view: View) -> PointsProductShown:
    return PointsProductShown(
        **_terms(product, view),
        state=_usable(_at_home(product, view)),
        points_experience_id=merchant.experience.id,
        points=product.points,
    )


def _terms(terms: Terms, view: View) -> dict[str, Any]:
    products: list[str] | UnsetType = UNSET
    if terms.products or terms.online_products:
        products = terms.products if view.venue == "instore" else terms.online_products
    return {
        "id": terms.id,
        "label": terms.label,
        "value": UNSET if terms.value is None or terms.type == "item" else terms.value,
        "minimum": UNSET if terms.minimum is None else terms.minimum,
        "maximum": UNSET if terms.maximum is None else terms.maximum,
        "products": products,
        "fine_print": terms.fine_print,
        "restriction_location_ids": terms.restriction_location_ids,
    }


def _type(reward: Reward) -> str:
    return "fixed_price" if reward.type == "fixed" else reward.type


def _usable(good: bool) -> Usable:
    return "redeemable" if good else "unredeemable"


def _progress(merchant: Merchant, member: Membership) -> ProgressShown:
    plan = merchant.progress
    return ProgressShown(int(member.spent * 100 / plan.threshold), plan.towards)


def _points(merchant: Merchant, member: Membership) -> PointsShown:
    programme = merchant.experience
    return PointsShown(programme.id, CurrencyShown(programme.name, programme.plural), member.balance)
