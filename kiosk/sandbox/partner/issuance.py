"""Issue Rewards and its jobs: at once accepted, done later, looked at, revoked (contract 4.6, 4.7, 2.4)."""

import hashlib
import secrets

import msgspec

from kiosk.sandbox import jobs
from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.campaign import Identifier, Job
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.campaigns import SCOPE
from kiosk.sandbox.partner.shown import FailureShown, JobShown, OneJob, Summary
from kiosk.sandbox.partner.wire import MOST_IDENTIFIERS, IssueBody, RevokeBody
from kiosk.sandbox.records import Kept
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

IDEMPOTENCY = "X-Idempotency-Key"
LONGEST_KEY = 255


def post_issue(world: World, call: Call) -> Answer:
    """POST /partner/campaigns/issue: the same key and body get the first answer again, another body a 422."""
    partner_client(world, call, SCOPE)
    body = read(call.body, IssueBody)
    if len(body.identifiers) > MOST_IDENTIFIERS:
        raise Refused(400, f"More than {MOST_IDENTIFIERS} identifiers in one job")
    key, mark = call.header(IDEMPOTENCY), _mark(call)
    if len(key) > LONGEST_KEY:
        raise Refused(400, f"The {IDEMPOTENCY} header is longer than {LONGEST_KEY} characters")
    if not key:
        call.notes.append(f"without {IDEMPOTENCY} a repeated call gives the rewards twice")
    kept = world.state.kept.get(key) if key else None
    if kept is None:
        job = _job(world, body)
        jobs.enqueue(world, job)
        if key:
            world.state.kept[key] = Kept(mark=mark, job_id=job.id)
        return Answer(202, plain(OneJob(_shown(job))))
    if kept.mark != mark:
        raise Refused(422, f"The {IDEMPOTENCY} was used with another body")
    call.notes.append("repeated: the first answer again, no second job")
    return Answer(202, plain(OneJob(_as_first_shown(world.state.jobs[kept.job_id]))))


def get_job(world: World, call: Call) -> Answer:
    """GET /partner/issuance_jobs/{id}."""
    partner_client(world, call, SCOPE)
    return Answer(200, plain(OneJob(_shown(_found(world, call, call.param("merchant_id"))))))


def post_revoke(world: World, call: Call) -> Answer:
    """POST /partner/issuance_jobs/{id}/revoke: only what has ended can be revoked."""
    partner_client(world, call, SCOPE)
    job = _found(world, call, read(call.body, RevokeBody).merchant_id)
    if job.state not in {"completed", "failed"}:
        raise Refused(422, f"A job that is {job.state} can't be revoked")
    jobs.enqueue_revoking(world, job)
    return Answer(202, plain(OneJob(_shown(job))))


def _found(world: World, call: Call, merchant_id: str | None) -> Job:
    merchant = merchant_of(world, merchant_id)
    job = world.state.jobs.get(call.parts["id"])
    if job is None or job.merchant_id != merchant.id:
        raise not_found()
    return job


def _job(world: World, body: IssueBody) -> Job:
    merchant = merchant_of(world, body.merchant_id)
    campaign = world.campaign(body.campaign_id)
    if campaign is None or campaign.merchant_id != merchant.id:
        raise not_found()
    if campaign.variant(body.variant_id) is None:
        raise Refused(400, "The variant_id is not of this campaign")
    if campaign.is_over(world.now):
        raise Refused(400, "The campaign is over")
    return Job(
        id=f"job_{secrets.token_hex(6)}",
        merchant_id=merchant.id,
        campaign_id=campaign.id,
        variant_id=body.variant_id,
        identifiers=[Identifier(type=one.type, value=one.value) for one in body.identifiers],
        created_at=world.stamp,
    )


def _mark(call: Call) -> str:
    """The same for two bodies that say the same, however they are written down."""
    return hashlib.sha256(msgspec.json.encode(call.json, order="sorted")).hexdigest()


def _shown(job: Job) -> JobShown:
    """The summary is there only when the job is completed."""
    shown = JobShown(
        id=job.id,
        campaign_id=job.campaign_id,
        variant_id=job.variant_id,
        state=job.state,
        total_count=len(job.identifiers),
        processed_count=job.processed,
        success_count=job.success_count,
        failure_count=len(job.failures),
        progress_percent=job.processed * 100 // len(job.identifiers),
        created_at=job.created_at,
        started_at=job.started_at,
        completed_at=job.completed_at,
    )
    if job.state == "completed":
        failures = [FailureShown(f.identifier_index, f.identifier_type, f.error) for f in job.failures]
        shown.summary = Summary(job.success_count, len(failures), failures)
    return shown


def _as_first_shown(job: Job) -> JobShown:
    first = msgspec.structs.replace(
        job, state="pending", processed=0, failures=[], started_at=None, completed_at=None
    )
    return _shown(first)
