"""`kiosk partner issue`: a reward for everybody on a list, once, whatever happens on the way."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_office import in_office
from kiosk.cli.partner_results import follow, tell
from kiosk.cli.table import show
from kiosk.domain.campaign import Campaign, CampaignId, Variant, VariantId
from kiosk.domain.ending import Ending, Misuse
from kiosk.domain.issuance import MOST_RECIPIENTS, Issuance, SourceChanged, Wanted
from kiosk.domain.recipient import BadLine, LineFlaw, Recipient, Roll, masked

if TYPE_CHECKING:
    from kiosk.office import Office

_SENTENCES = {
    LineFlaw.BAD_EMAIL: "this is no e-mail address",
    LineFlaw.BAD_PHONE: "this is no phone number",
    LineFlaw.BAD_TEXT: "this is no text",
    LineFlaw.NOBODY: "neither an e-mail address nor a phone number",
    LineFlaw.TWICE: "the same as on line {}",
}
_GO_ON = "the same command again goes on with the same jobs, and gives nobody anything twice"


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    parser = parts.add_parser(
        "issue", help="give a campaign's reward to everybody on a list", parents=[shared]
    )
    parser.add_argument("--campaign", type=CampaignId, metavar="ID", required=True)
    parser.add_argument(
        "--variant", type=VariantId, metavar="ID", help="not needed where one variant has a reward"
    )
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--file", type=Path, help="CSV with a column email or phone, or one of both on each line"
    )
    whom.add_argument("--to", metavar="WHO", help="one e-mail address or phone number")
    parser.add_argument("--dry-run", action="store_true", help="check everything, send nothing")
    parser.add_argument("--skip-bad", action="store_true", help="leave out lines that can't be used")
    parser.add_argument("--new", action="store_true", help="begin anew, even what was given before")
    parser.add_argument("--no-wait", action="store_true", help="do not wait until the jobs have ended")
    parser.add_argument("--show", action="store_true", help="show addresses and numbers in full")
    parser.add_argument("--all", action="store_true", help="also list everybody who got it")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when the jobs are done, 1 when lines or jobs are bad; 130 when it was stopped."""
    try:
        return in_office(arguments, lambda office: _issue(office, arguments))
    except KeyboardInterrupt:
        print(f"\nkiosk: stopped; {_GO_ON}", file=sys.stderr)
        return 130


async def _issue(office: "Office", arguments: argparse.Namespace) -> int:
    roll = _roll(arguments, office.country)
    _refuse_bad(roll, arguments)
    campaign = await office.partner.campaign(arguments.campaign)
    variant = _variant(campaign, arguments.variant)
    # Who is named here one by one is not one list that must stay the same.
    occasion = "" if arguments.file else "command line"
    source = str(arguments.file.absolute()) if arguments.file else occasion
    wanted = Wanted(source, campaign.id, variant.id, roll.recipients, occasion)
    if arguments.dry_run:
        _tell_dry(wanted, variant, roll, arguments)
        return 0
    issuances = await _sent(office, wanted, anew=arguments.new)
    if not arguments.no_wait:
        issuances = await follow(office, issuances)
    code = tell(issuances, _people(roll.recipients, show_all=arguments.show), arguments)
    if roll.bad:
        _tell_bad(roll.bad, arguments, "left out: ")
    return code


async def _sent(office: "Office", wanted: Wanted, *, anew: bool) -> list[Issuance]:
    """All parts, each with its job or Thanx's refusal."""
    try:
        parts = await office.issuing.begin(wanted, anew=anew)
    except SourceChanged as changed:
        raise Misuse(_changed(changed)) from changed
    if all(part.issuance.is_done for part in parts):
        begun = parts[0].issuance.made_at
        print(
            f"kiosk: this was given before, at {begun:%Y-%m-%d %H:%M} UTC; --new gives it again",
            file=sys.stderr,
        )
    return [await office.issuing.send(part) for part in parts]


def _changed(changed: SourceChanged) -> str:
    begun = changed.begun
    job = f"job {begun.job.id}" if begun.job else "a job"
    return (
        f"{begun.source} is not what it was when {job} was begun of it, at {begun.made_at:%Y-%m-%d %H:%M},"
        " which has not ended: put it back as it was to finish that, or begin anew with --new"
    )


def _roll(arguments: argparse.Namespace, country: str) -> Roll:
    # Loaded late: it brings all of the world's phone numbers.
    from kiosk.services.recipients import read

    if arguments.to is not None:
        return read([arguments.to], country)
    try:
        # A byte that is no text stays one line's fault.
        with arguments.file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as lines:
            return read(lines, country)
    except OSError as fault:
        raise Misuse(f"{arguments.file}: {(fault.strerror or str(fault)).lower()}") from fault


def _refuse_bad(roll: Roll, arguments: argparse.Namespace) -> None:
    """Nothing is sent of a list with a bad line, unless it may be left out."""
    if roll.bad and not arguments.skip_bad:
        _tell_bad(roll.bad, arguments, "")
        lines = len(roll.bad) + len(roll.recipients)
        raise Ending(
            f"nothing was sent: {len(roll.bad)} of {lines} lines can't be used (--skip-bad leaves them out)"
        )
    if not roll.recipients:
        raise Ending("nothing was sent: there is nobody to send it to")


def _tell_bad(bad: Sequence[BadLine], arguments: argparse.Namespace, prefix: str) -> None:
    records = [
        {
            "line": each.line,
            "to": None,
            "got": False,
            "why": prefix + _SENTENCES[each.flaw].format(each.first),
            "flaw": each.flaw.value,
        }
        for each in bad
    ]
    show(records, ["line", "why"], as_json=arguments.json)


def _variant(campaign: Campaign, wished: VariantId | None) -> Variant:
    """The one that was named, or the only one with a reward. Raises Misuse."""
    known = [each for each in campaign.variants if each.id == wished or (not wished and each.template_id)]
    if len(known) == 1:
        return known[0]
    names = ", ".join(f"{each.id} ({each.name})" for each in campaign.variants) or "none"
    what = f"campaign {campaign.id} has no variant {wished}" if wished else "which variant? Give --variant"
    raise Misuse(f"{what}: it has {names}")


def _people(recipients: Sequence[Recipient], *, show_all: bool) -> dict[int, str]:
    return {each.line: each.who.value if show_all else masked(each.who) for each in recipients}


def _tell_dry(wanted: Wanted, variant: Variant, roll: Roll, arguments: argparse.Namespace) -> None:
    count = len(wanted.recipients)
    jobs = -(-count // MOST_RECIPIENTS)
    said = {
        "dry_run": True, "recipients": count, "jobs": jobs, "left_out": len(roll.bad),
        "campaign": wanted.campaign_id, "variant": variant.id, "template": variant.template_id,
    }  # fmt: skip
    if arguments.json:
        print(json.dumps(said))
    else:
        template = variant.template_id or "nothing"
        print(f"recipients {count}, jobs {jobs}, reward template {template}; nothing was sent")
