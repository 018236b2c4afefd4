"""`kiosk partner jobs|job|revoke`: what became of rewards that were given to many."""

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_office import applied, in_office
from kiosk.cli.partner_results import follow, tell
from kiosk.cli.table import show
from kiosk.domain.issuance import Issuance, JobId, JobState

if TYPE_CHECKING:
    from kiosk.office import Office

_MOST = 50


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    jobs = parts.add_parser("jobs", help="the jobs that were begun here", parents=[shared])
    jobs.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _jobs(office, arguments)))
    for name, words, work in (
        ("job", "who got a job's rewards, who did not, and why", _job),
        ("revoke", "take back all rewards of a job", _revoke),
    ):
        parser = parts.add_parser(name, help=words, parents=[shared])
        parser.add_argument("id", type=JobId, metavar="JOB")
        parser.add_argument("--wait", action="store_true", help="until nothing more happens")
        parser.add_argument("--all", action="store_true", help="also list everybody who got it")
        parser.set_defaults(
            run=lambda arguments, work=work: in_office(arguments, lambda office: work(office, arguments))
        )


def job_record(issuance: Issuance) -> dict[str, Any]:
    """A job as it is listed."""
    job = issuance.job
    state = "refused" if issuance.refusal else "not sent" if job is None else job.state.value
    return {
        "job": job.id if job else None, "state": state, "recipients": len(issuance.lines),
        "given": job.succeeded if job else 0, "failed": job.failed if job else 0,
        "campaign": issuance.campaign_id, "variant": issuance.variant_id, "source": issuance.source,
        "part": issuance.part, "begun": issuance.made_at.isoformat(timespec="seconds"),
        "why": issuance.refusal,
    }  # fmt: skip


async def _jobs(office: "Office", arguments: argparse.Namespace) -> int:
    records = [job_record(each) for each in await office.issuances.recent(_MOST)]
    columns = ["job", "state", "recipients", "given", "failed", "campaign", "begun", "source"]
    show(records, columns, as_json=arguments.json)
    return 0


async def _job(office: "Office", arguments: argparse.Namespace) -> int:
    issuance = await office.issuing.adopt(arguments.id)
    if arguments.wait:
        (issuance,) = await follow(office, [issuance])
    return tell([issuance], {}, arguments)


async def _revoke(office: "Office", arguments: argparse.Namespace) -> int:
    """0 when it is being revoked, or (with --wait) was."""
    issuance = applied(await office.issuing.revoke(await office.issuing.adopt(arguments.id)))
    if arguments.wait:
        (issuance,) = await follow(office, [issuance])
    show([job_record(issuance)], ["job", "state", "recipients"], as_json=arguments.json)
    is_going = issuance.job is not None and issuance.job.state in {JobState.REVOKING, JobState.REVOKED}
    return 0 if is_going else 1
