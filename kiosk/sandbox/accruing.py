"""Purchases: what `billed` earns, now or later, and what a refund takes back (contract 3.5, 3.12, C8)."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from kiosk.sandbox import webhooks
from kiosk.sandbox.belongings import Feedback, Purchase
from kiosk.sandbox.records import Due, KeptBasket, Loyalty, Membership, Merchant, Person, Reward
from kiosk.sandbox.wire import PaymentBody
from kiosk.sandbox.world import World

FEEDBACK_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Bought:
    """A purchase, whose it is and where they are a member."""

    merchant: Merchant
    person: Person
    member: Membership
    purchase: Purchase


def bought(world: World, basket: KeptBasket, payment: PaymentBody, products: Sequence[str]) -> None:
    """Creates the purchase; its points arrive after the accrual delay."""
    basket.purchase = Purchase(
        id=secrets.token_hex(8),
        merchant_id=basket.merchant_id,
        location_id=basket.location_uid,
        amount=Decimal(payment.amount),
        issuer=payment.issuer,
        last4=payment.last4,
        authorized_at=payment.authorized_at,
        purchased_at=world.stamp,
        order_id=basket.id,
        products=list(products),
    )
    to_accrue(world, basket.key, basket.user_id or "")


def to_accrue(world: World, of: str, user_id: str) -> None:
    """Enqueues the points of a basket's purchase, or of a purchase by its id."""
    at_s = world.clock.now_s() + world.switches.accrual_delay_s
    world.state.due.append(Due(at_s=at_s, kind="accrue", of=of, user_id=user_id))


def refunded(world: World, basket: KeptBasket) -> None:
    """Enqueues the clawback of what the purchase earned."""
    if basket.purchase is not None:
        at_s = world.clock.now_s() + world.switches.clawback_delay_s
        user_id = basket.user_id or ""
        world.state.due.append(Due(at_s=at_s, kind="claw_back", of=basket.key, user_id=user_id))


def purchases_of(world: World, person: Person) -> Iterator[Purchase]:
    """Everything they bought, from baskets and from Create Purchase."""
    yield from person.purchases
    for basket in world.state.baskets.values():
        if basket.user_id == person.user_id and basket.purchase is not None:
            yield basket.purchase


def accrue(world: World, due: Due) -> None:
    """Adds what the purchase earned, tells the partner, and asks the guest how it was."""
    found = _found(world, due)
    if found is None or found.purchase.clawed_back:
        return
    found.person.rewards.extend(_accrued(world.loyalty_of(found.merchant), found))
    webhooks.purchase(world, found.merchant, found.person, found.purchase)
    if world.switches.feedback_after_purchase:
        found.person.feedbacks.append(_question(world, found.purchase))


def claw_back(world: World, due: Due) -> None:
    """Takes back what the purchase earned."""
    found = _found(world, due)
    if found is None:
        return
    loyalty, member, purchase = world.loyalty_of(found.merchant), found.member, found.purchase
    purchase.clawed_back = True
    if not purchase.accrued:
        return
    if loyalty in {"points", "both"}:
        member.balance = max(Decimal(0), member.balance - purchase.points)
    if loyalty in {"progress", "both"}:
        member.spent = max(Decimal(0), member.spent - purchase.amount)


def _found(world: World, due: Due) -> Bought | None:
    person = world.person(due.user_id)
    basket = world.state.baskets.get(due.of)
    listed = (p for p in (person.purchases if person else []) if p.id == due.of)
    purchase = basket.purchase if basket else next(listed, None)
    merchant = world.merchant(purchase.merchant_id) if purchase else None
    member = person.membership(merchant.id) if person and merchant else None
    return Bought(merchant, person, member, purchase) if merchant and person and member and purchase else None


def _accrued(loyalty: Loyalty, found: Bought) -> list[Reward]:
    merchant, member, purchase = found.merchant, found.member, found.purchase
    purchase.accrued = True
    purchase.points = purchase.amount * merchant.experience.conversion
    if loyalty in {"points", "both"}:
        member.balance += purchase.points
    if loyalty not in {"progress", "both"}:
        return []
    member.spent += purchase.amount
    times, member.spent = divmod(member.spent, merchant.progress.threshold)
    return [_progress_reward(merchant) for _ in range(min(int(times), 20))]


def _progress_reward(merchant: Merchant) -> Reward:
    return Reward(
        id=secrets.token_hex(8),
        label=merchant.progress.towards,
        type="amount",
        value=merchant.progress.value,
        merchant_id=merchant.id,
    )


def _question(world: World, purchase: Purchase) -> Feedback:
    return Feedback(
        id=secrets.token_hex(8),
        purchase_id=purchase.id,
        merchant_id=purchase.merchant_id,
        expires_at=world.stamp + FEEDBACK_FOR,
        updated_at=world.stamp,
    )
