"""`kiosk partner scopes|merchants|locations|templates|campaigns`: what there is, with its age."""

import argparse
import sys
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_office import ago, in_office
from kiosk.cli.table import Record, show
from kiosk.domain.campaign import Campaign
from kiosk.domain.location import ranked
from kiosk.domain.merchant import TemplateId

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.services.catalogue import Copy

    Work = Callable[[Office, argparse.Namespace], Awaitable[int]]


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    _add(parts, shared, "scopes", "what the credentials may do", _scopes)
    _add(parts, shared, "campaigns", "the campaigns that run", _campaigns)
    for name, words, work in (
        ("merchants", "the merchants that the credentials reach", _merchants),
        ("locations", "the merchant's places, and which of them this shop is", _locations),
        ("templates", "the reward templates that are published", _templates),
    ):
        parser = _add(parts, shared, name, words, work)
        parser.add_argument(
            "--fresh", "--refresh", action="store_true", help="ask Thanx now, whatever is known already"
        )
    one = parts.add_parser("template", help="one reward template", parents=[shared])
    one.add_argument("id", type=TemplateId)
    one.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _template(office, arguments)))


def campaign_record(campaign: Campaign) -> Record:
    """A campaign as it is shown."""
    variants = [
        {"id": each.id, "name": each.name, "template": each.template_id} for each in campaign.variants
    ]
    return {
        "id": campaign.id, "name": campaign.name, "objective": campaign.objective,
        "fine_print": campaign.fine_print, "start": campaign.start_at.isoformat(),
        "end": campaign.end_at.isoformat(), "redeemable_from": campaign.redeemable_from.isoformat(),
        "redeemable_to": campaign.redeemable_to.isoformat(), "variants": variants,
        "rewards": ", ".join(f"{each.name} {each.id}" for each in campaign.variants),
    }  # fmt: skip


def _add(
    parts: Any, shared: argparse.ArgumentParser, name: str, words: str, work: "Work"
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = parts.add_parser(name, help=words, parents=[shared])
    parser.set_defaults(run=lambda arguments: in_office(arguments, lambda office: work(office, arguments)))
    return parser


async def _scopes(office: "Office", arguments: argparse.Namespace) -> int:
    scopes = await office.partner.scopes()
    show([{"scope": scope} for scope in scopes], ["scope"], as_json=arguments.json)
    return 0


async def _campaigns(office: "Office", arguments: argparse.Namespace) -> int:
    campaigns = [campaign_record(each) for each in await office.partner.campaigns()]
    show(campaigns, ["id", "name", "start", "end", "rewards"], as_json=arguments.json)
    return 0


async def _merchants(office: "Office", arguments: argparse.Namespace) -> int:
    copy = await office.catalogue.merchants(fresh=arguments.fresh)
    _show_copy(office, arguments, copy, [asdict(each) for each in copy.things], ["id", "name", "handle"])
    return 0


async def _templates(office: "Office", arguments: argparse.Namespace) -> int:
    copy = await office.catalogue.templates(fresh=arguments.fresh)
    columns = ["id", "name", "discount", "value", "venue", "description"]
    _show_copy(office, arguments, copy, [asdict(each) for each in copy.things], columns)
    return 0


async def _template(office: "Office", arguments: argparse.Namespace) -> int:
    """As Thanx has it now."""
    record = asdict(await office.partner.template(arguments.id))
    show([record], list(record), as_json=arguments.json)
    return 0


async def _locations(office: "Office", arguments: argparse.Namespace) -> int:
    """With how likely each of them is this shop; the mapping that holds is marked."""
    places = office.locations
    await places.recall()
    await places.look(fresh=arguments.fresh)
    copy = await office.catalogue.locations()
    likely = {match.location_id: match.confidence for match in ranked(office.shop, copy.things)}
    records = [
        {
            **asdict(each),
            "address": each.address,
            "likeness": likely[each.id],
            "this_shop": each.id == places.here,
            "mapped_by": places.match.by if places.match else None,
        }
        for each in copy.things
    ]
    columns = ["id", "name", "address", "phone", "likeness", "this_shop"]
    _show_copy(office, arguments, copy, records, columns)
    if not arguments.json:
        print(_mapping(office))
    return 0


def _mapping(office: "Office") -> str:
    match = office.locations.match
    if match is None:
        return f"{office.shop.id}: none of these is surely this shop; loyalty is closed here"
    how = str(match.by).replace("_", " ")
    return f"{office.shop.id} is {match.location_id}: {how}, {match.confidence} percent sure"


def _show_copy(
    office: "Office", arguments: argparse.Namespace, copy: "Copy[Any]", records: list[Any], columns: list[str]
) -> None:
    """JSON records carry their age; for people it stands below."""
    as_of = copy.at.isoformat(timespec="seconds")
    show([{**record, "as_of": as_of} for record in records], columns, as_json=arguments.json)
    if not arguments.json:
        print(f"\n{len(records)} {arguments.part}, fetched {ago(copy.at, office.clock.now())}")
    if copy.fault:
        print(f"kiosk: there is nothing newer: {copy.fault}", file=sys.stderr)
