"""Webhooks: what happened, written down as the exact bytes that will be signed and sent (contract 6)."""

from dataclasses import dataclass
from typing import Any

from kiosk.sandbox.answers import Answer
from kiosk.sandbox.belongings import Purchase
from kiosk.sandbox.campaign import Campaign, Job, Variant
from kiosk.sandbox.clock import shown
from kiosk.sandbox.letters import Letter
from kiosk.sandbox.records import Merchant, Person, Reward
from kiosk.sandbox.wire import seconds_of
from kiosk.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Issued:
    """One reward that a job has given; `index` is the identifier's."""

    campaign: Campaign
    variant: Variant
    person: Person
    reward: Reward
    index: int


def reward_issued(world: World, job: Job, issued: Issued) -> None:
    """One for each reward that a job has given."""
    reward = issued.reward
    starts = reward.redeemable_from
    early = starts is not None and seconds_of(starts) > world.clock.now_s()
    told = {
        "issuance_job_id": job.id,
        "merchant_id": job.merchant_id,
        "reward_id": reward.id,
        "identifier": {"type": job.identifiers[issued.index].type, "index": issued.index},
        "user_id": issued.person.user_id,
        "state": "pending" if early else "delivered",
        "expires_at": reward.retire_at,
        "campaign": _campaign(issued.campaign, issued.variant),
    }
    _event(world, "reward.issued", told)


def batch_completed(world: World, job: Job) -> None:
    """One for each job that has ended, well or badly."""
    failures = [
        {"user_identifier": job.identifiers[failure.identifier_index].value, "reason": failure.error}
        for failure in job.failures
    ]
    told = {
        "issuance_job_id": job.id,
        "merchant_id": job.merchant_id,
        "state": job.state,
        "total_count": len(job.identifiers),
        "issued_count": job.success_count,
        "failed_count": len(failures),
        "failures": failures,
    }
    _event(world, world.switches.batch_event, told)


def purchase(world: World, merchant: Merchant, person: Person, bought: Purchase) -> None:
    """One for each purchase, when its points have come."""
    told = {
        "id": bought.id,
        "amount": f"{bought.amount:.2f}",
        "purchased_at": bought.purchased_at,
        "event": "create",
        "user": {
            "id": person.user_id,
            "email": person.email,
            "first_name": person.first_name,
            "last_name": person.last_name,
        },
        "merchant": {"id": merchant.id, "name": merchant.name},
        "location": _location(merchant, bought.location_id),
        "order": {"id": bought.order_id, "provider": "Other"} if bought.order_id else {},
        "products": bought.products,
    }
    _tell(world, "purchase", {"purchase": told})


def _location(merchant: Merchant, location_id: str | None) -> dict[str, Any]:
    places = (place for place in merchant.locations if place.id == location_id)
    names = ("id", "name", "street", "city", "state", "zip", "time_zone")
    return next(({name: getattr(place, name) for name in names} for place in places), {})


def _campaign(campaign: Campaign, variant: Variant) -> dict[str, Any]:
    names = ("id", "name", "objective", "start_at", "end_at", "redeemable_from", "redeemable_to", "time_zone")
    told = {name: getattr(campaign, name) for name in (*names, "fine_print")}
    return told | {"variant": {name: getattr(variant, name) for name in Variant.__struct_fields__}}


def _event(world: World, event: str, told: dict[str, Any]) -> None:
    _tell(world, event, {"event": event, "timestamp": shown(world.clock.now_s()), "data": told})


def _tell(world: World, event: str, told: dict[str, Any]) -> None:
    """Nobody is told when no address is set."""
    if world.switches.webhook_url:
        world.post.waiting.append(Letter(event, Answer(200, told).content))
