"""Issuance jobs at work: pending, processing, completed or failed; revoked if so wished (contract 4.7)."""

import re
import secrets
from collections.abc import Iterable

from kiosk.sandbox import webhooks
from kiosk.sandbox.campaign import Campaign, Failure, Identifier, Job, Variant
from kiosk.sandbox.emails import is_email
from kiosk.sandbox.records import Due, DueKind, Person, Reward, Terms
from kiosk.sandbox.world import World

STEPS = 10
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


def enqueue(world: World, job: Job) -> None:
    """Remembers the job; it starts after its delay."""
    world.state.jobs[job.id] = job
    _later(world, "start_job", job, world.clock.now_s() + world.switches.job_delay_s)


def enqueue_revoking(world: World, job: Job) -> None:
    """The job's rewards are taken back after the delay."""
    job.state = "revoking"
    _later(world, "revoke_job", job, world.clock.now_s() + world.switches.revoke_delay_s)


def start(world: World, due: Due) -> None:
    """The job is being processed from now on."""
    job = world.state.jobs[due.of]
    job.state = "processing"
    job.started_at = world.stamp
    _later(world, "work_job", job, due.at_s + world.switches.job_time_s / STEPS)


def work(world: World, due: Due) -> None:
    """Does the next part of the job and comes back for the rest, or ends it."""
    job = world.state.jobs[due.of]
    people = _People(world, job.merchant_id)
    size = -(-len(job.identifiers) // STEPS)
    for index in range(job.processed, min(job.processed + size, len(job.identifiers))):
        _issue(world, job, index, people)
    fails = world.switches.job_ends == "failed" and job.processed * 2 >= len(job.identifiers)
    if job.processed < len(job.identifiers) and not fails:
        _later(world, "work_job", job, due.at_s + world.switches.job_time_s / STEPS)
        return
    job.state = "failed" if fails else "completed"
    job.completed_at = world.stamp
    webhooks.batch_completed(world, job)


def revoke(world: World, due: Due) -> None:
    """Takes back every reward of the job that nobody has used yet."""
    job = world.state.jobs[due.of]
    for reward in rewards_of(world, job):
        reward.revoked = reward.state != "used"
    job.state = "revoked"


def rewards_of(world: World, job: Job) -> list[Reward]:
    """What the job gave."""
    return [r for person in world.state.people for r in person.rewards if r.job_id == job.id]


def given(world: World, campaign: Campaign, variant: Variant, job_id: str | None = None) -> Reward | None:
    """A new reward of that variant; None for the control group. Nobody has it yet."""
    template = world.template(campaign.merchant_id, variant.reward_template_id)
    if template is None:
        return None
    terms = {name: getattr(template, name) for name in Terms.__struct_fields__}
    return Reward(
        **terms | {"id": secrets.token_hex(8), "fine_print": campaign.fine_print or template.fine_print},
        merchant_id=campaign.merchant_id,
        campaign_id=campaign.id,
        job_id=job_id,
        earn="campaign",
        available_at=world.stamp,
        redeemable_from=campaign.redeemable_from,
        retire_at=campaign.redeemable_to,
    )


class _People:
    """The merchant's members by e-mail and by phone, looked up once for a part of a job."""

    def __init__(self, world: World, merchant_id: str) -> None:
        members = [p for p in world.state.people if p.membership(merchant_id) is not None]
        self._by_email = _index((p.email.casefold(), p) for p in members if p.email)
        self._by_phone = _index((p.phone, p) for p in members if p.phone)

    def named(self, identifier: Identifier) -> Person | str:
        """The member, or why there is none."""
        if identifier.type == "email":
            found = self._by_email.get(identifier.value.casefold())
            return found or ("User not found" if is_email(identifier.value) else "Invalid email")
        if not _E164.fullmatch(identifier.value):
            return "Invalid phone"
        return self._by_phone.get(identifier.value) or "User not found"


def _index(pairs: Iterable[tuple[str, Person]]) -> dict[str, Person]:
    return dict(reversed(list(pairs)))


def _issue(world: World, job: Job, index: int, people: _People) -> None:
    identifier = job.identifiers[index]
    person = people.named(identifier)
    job.processed += 1
    if isinstance(person, str):
        job.failures.append(Failure(identifier_index=index, identifier_type=identifier.type, error=person))
        return
    campaign = world.campaign(job.campaign_id)
    variant = campaign.variant(job.variant_id) if campaign else None
    if campaign is None or variant is None:
        return
    reward = given(world, campaign, variant, job.id)
    if reward is not None:
        person.rewards.append(reward)
        webhooks.reward_issued(world, job, webhooks.Issued(campaign, variant, person, reward, index))


def _later(world: World, kind: DueKind, job: Job, at_s: float) -> None:
    world.state.due.append(Due(at_s=at_s, kind=kind, of=job.id))
