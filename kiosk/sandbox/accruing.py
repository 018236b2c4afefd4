"""Purchases: what `billed` earns, now or later, and what a refund takes back (contract 3.5, 3.12, C8)."""

import secrets
from decimal import Decimal

from kiosk.sandbox.records import Due, KeptBasket, Loyalty, Membership, Merchant, Purchase, Reward
from kiosk.sandbox.wire import PaymentBody
from kiosk.sandbox.world import World


def bought(world: World, basket: KeptBasket, payment: PaymentBody) -> None:
    """Creates the purchase; its points arrive after the accrual delay."""
    basket.purchase = Purchase(
        amount=Decimal(payment.amount),
        issuer=payment.issuer,
        last4=payment.last4,
        authorized_at=payment.authorized_at,
    )
    at_s = world.clock.now_s() + world.switches.accrual_delay_s
    world.state.due.append(Due(at_s=at_s, kind="accrue", basket=basket.key))


def refunded(world: World, basket: KeptBasket) -> None:
    """Enqueues the clawback of what the purchase earned."""
    if basket.purchase is not None:
        at_s = world.clock.now_s() + world.switches.clawback_delay_s
        world.state.due.append(Due(at_s=at_s, kind="claw_back", basket=basket.key))


def run_due(world: World, all_of_it: bool = False) -> int:
    """Does the work whose time has come, or all that waits; says how much."""
    now_s = world.clock.now_s()
    ready = [due for due in world.state.due if all_of_it or due.at_s <= now_s]
    world.state.due = [due for due in world.state.due if not (all_of_it or due.at_s <= now_s)]
    for due in sorted(ready, key=lambda due: due.at_s):
        _do(world, due)
    return len(ready)


def _do(world: World, due: Due) -> None:
    basket = world.state.baskets.get(due.basket)
    purchase = basket.purchase if basket else None
    merchant = world.merchant(basket.merchant_id) if basket else None
    person = world.person(basket.user_id) if basket else None
    member = person.membership(merchant.id) if person and merchant else None
    if not (basket and purchase and merchant and person and member):
        return
    loyalty = world.loyalty_of(merchant)
    if due.kind == "claw_back":
        _claw_back(loyalty, member, purchase)
    elif not purchase.clawed_back:
        person.rewards.extend(_accrue(loyalty, merchant, member, purchase))


def _accrue(loyalty: Loyalty, merchant: Merchant, member: Membership, purchase: Purchase) -> list[Reward]:
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


def _claw_back(loyalty: Loyalty, member: Membership, purchase: Purchase) -> None:
    purchase.clawed_back = True
    if not purchase.accrued:
        return
    if loyalty in {"points", "both"}:
        member.balance = max(Decimal(0), member.balance - purchase.points)
    if loyalty in {"progress", "both"}:
        member.spent = max(Decimal(0), member.spent - purchase.amount)
