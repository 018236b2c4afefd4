"""`kiosk partner`: campaigns, rewards for many, people and places of a merchant (Thanx's Partner API)."""

from typing import Any

from kiosk.cli import (
    partner_campaign,
    partner_coupon,
    partner_issue,
    partner_jobs,
    partner_lists,
    partner_member,
    partner_people,
    partner_webhooks,
)
from kiosk.cli.partner_office import common

_PARTS = (
    partner_lists,
    partner_campaign,
    partner_issue,
    partner_jobs,
    partner_people,
    partner_member,
    partner_coupon,
    partner_webhooks,
)


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "partner", help="the Partner API: campaigns, rewards for many, people, places"
    )
    parts = parser.add_subparsers(dest="part", metavar="WHAT", required=True)
    for part in _PARTS:
        part.add(parts, common())
