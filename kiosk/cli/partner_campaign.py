"""`kiosk partner campaign create|show`: a campaign is checked before anything is sent."""

import argparse
import json
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_lists import campaign_record
from kiosk.cli.partner_office import applied, in_office
from kiosk.domain.campaign import Campaign, CampaignId, Flaw, Variant
from kiosk.domain.ending import Ending
from kiosk.domain.merchant import TemplateId

if TYPE_CHECKING:
    from kiosk.office import Office

_SENTENCES = {
    Flaw.NO_NAME: "it has no name",
    Flaw.NO_VARIANT: "it has no variant: give --variant NAME=TEMPLATE",
    Flaw.TOO_MANY_VARIANTS: "{} variants are more than 4",
    Flaw.VARIANT_WITHOUT_NAME: "a variant has no name",
    Flaw.VARIANT_TWICE: "variant {} is given twice",
    Flaw.CONTROL_MISSPELLED: "variant {}: the control group is spelled Control, exactly",
    Flaw.CONTROL_WITH_TEMPLATE: "variant {}: the control group gets no reward template",
    Flaw.TEMPLATE_MISSING: "variant {} has no reward template",
    Flaw.TEMPLATE_UNPUBLISHED: "variant {}: this reward template is not published (kiosk partner templates)",
    Flaw.ENDS_BEFORE_START: "it ends before it starts",
    Flaw.REDEEM_ENDS_BEFORE_START: "its rewards end before they can be redeemed",
    Flaw.REDEEM_BEFORE_START: "its rewards can be redeemed before it starts",
    Flaw.REDEEM_ENDS_BEFORE_END: "its rewards end before it does: the last ones would be worth nothing",
    Flaw.ENDED: "it is over already",
    Flaw.ONE_DAY: "its four times are all on one day",
}


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    parser = parts.add_parser("campaign", help="create a campaign, or show one")
    acts = parser.add_subparsers(dest="act", metavar="create|show", required=True)
    create = acts.add_parser("create", help="create a campaign", parents=[shared])
    create.add_argument("--name", required=True)
    create.add_argument("--objective", default="", help="what it is for")
    create.add_argument("--fine-print", default="", help="the terms that guests are shown")
    for name, words in (
        ("--start", "rewards are given from then on"),
        ("--end", "and until then"),
        ("--redeemable-from", "rewards can be redeemed from then on (the start)"),
        ("--redeemable-to", "and until then (the end)"),
    ):
        create.add_argument(
            name, type=_ends if name.endswith(("end", "to")) else _starts, metavar="TIME",
            required=not name.startswith("--redeem"), help=f"{words}: 2026-06-01 or 2026-06-01T10:00-07:00",
        )  # fmt: skip
    create.add_argument(
        "--variant", type=_variant, metavar="NAME=TEMPLATE", action="append", default=[], dest="variants",
        help="1 to 4 of them; Control alone, without a template, is the group that gets nothing",
    )  # fmt: skip
    create.add_argument("--dry-run", action="store_true", help="check it, send nothing")
    create.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _create(office, arguments)))
    one = acts.add_parser("show", help="show a campaign", parents=[shared])
    one.add_argument("id", type=CampaignId)
    one.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _show(office, arguments)))


async def _create(office: "Office", arguments: argparse.Namespace) -> int:
    """0 when it is made; 1 with the first reason why it is not."""
    asked = Campaign(
        arguments.name, arguments.start, arguments.end, arguments.redeemable_from or arguments.start,
        arguments.redeemable_to or arguments.end, tuple(arguments.variants), arguments.objective,
        arguments.fine_print,
    )  # fmt: skip
    published = {template.id for template in (await office.catalogue.templates()).things}
    flaws = asked.flaws(published, office.clock.now())
    if any(flaw is Flaw.TEMPLATE_UNPUBLISHED for flaw, _ in flaws):
        # It may have been published a minute ago.
        published = {template.id for template in (await office.catalogue.templates(fresh=True)).things}
        flaws = asked.flaws(published, office.clock.now())
    if flaws:
        raise Ending("the campaign was not sent: " + "; ".join(_sentence(*flaw) for flaw in flaws))
    made = asked if arguments.dry_run else applied(await office.partner.create(asked))
    _tell(made, arguments, "this could be sent" if arguments.dry_run else "created")
    return 0


async def _show(office: "Office", arguments: argparse.Namespace) -> int:
    _tell(await office.partner.campaign(arguments.id), arguments, "")
    return 0


def _tell(campaign: Campaign, arguments: argparse.Namespace, note: str) -> None:
    record = campaign_record(campaign)
    if arguments.json:
        print(json.dumps(record))
        return
    for name, value in record.items():
        if value and name not in {"variants", "rewards"}:
            print(f"{name.replace('_', ' '):16} {value}")
    for variant in campaign.variants:
        print(f"{'variant':16} {variant.name} {variant.id} {variant.template_id or '-'}")
    if note:
        print(note)


def _sentence(flaw: Flaw, subject: str) -> str:
    return _SENTENCES[flaw].format(subject)


def _variant(text: str) -> Variant:
    name, _, template_id = text.partition("=")
    return Variant(name, TemplateId(template_id) if template_id else None)


def _starts(text: str) -> datetime:
    return moment(text, time())


def _ends(text: str) -> datetime:
    return moment(text, time(23, 59, 59))


def moment(text: str, of_day: time = time()) -> datetime:
    """A time, or that time of a day; without an offset it is UTC. Raises ArgumentTypeError."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"{text}: expected a day or a time such as 2026-06-01") from fault
    if len(text) <= len("2026-06-01"):
        found = datetime.combine(found.date(), of_day)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
