"""`kiosk partner member`: what one member has with the programme, and may do there (Consumer API)."""

import argparse
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_office import in_office
from kiosk.cli.partner_people import identifier, profile_record
from kiosk.cli.table import Record, show
from kiosk.domain.ending import Misuse
from kiosk.domain.feedback import FeedbackId
from kiosk.domain.holdings import CardId, GiftCardId, NewPurchase
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.money import Money

if TYPE_CHECKING:
    from kiosk.office import Office

    Look = Callable[[Office, Identifier, argparse.Namespace], Awaitable[list[Record]]]


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    parser = parts.add_parser("member", help="what one member has, and what they may do", parents=[shared])
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument("--email")
    whom.add_argument("--phone")
    whom.add_argument("--id", metavar="USER")
    parser.add_argument("what", choices=sorted(_LOOKS), metavar="WHAT", help=", ".join(sorted(_LOOKS)))
    parser.add_argument("of", nargs="?", default="", metavar="ID", help="of a reward, a card or a feedback")
    parser.add_argument("--rating", type=int, choices=range(1, 11), metavar="1-10", help="for rate")
    parser.add_argument("--review", default="", help="a few words with the rating")
    parser.add_argument("--amount", type=Decimal, help="dollars, for report-purchase")
    parser.add_argument("--show", action="store_true", help="show names, addresses and numbers in full")
    parser.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _member(office, arguments)))


async def _member(office: "Office", arguments: argparse.Namespace) -> int:
    records = await _LOOKS[arguments.what](office, _who(office, arguments), arguments)
    columns = list(dict.fromkeys(name for record in records for name in record))
    show(records, columns, as_json=arguments.json)
    return 0


def _who(office: "Office", arguments: argparse.Namespace) -> Identifier:
    if arguments.id is not None:
        return Identifier(IdentifiedBy.USER_ID, arguments.id)
    who = identifier(arguments.email, arguments.phone, office.country)
    assert who is not None  # noqa: S101  one of the three is required
    return who


def _of(arguments: argparse.Namespace) -> str:
    if not arguments.of:
        raise Misuse(f"member {arguments.what}: say of which ID")
    return str(arguments.of)


def _plain(thing: Any, *hidden: str) -> Record:
    return {name: value for name, value in asdict(thing).items() if name not in hidden}


async def _me(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    return [profile_record(await office.consumer.me(who), is_shown=arguments.show)]


async def _points(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    """Each programme's balance as its own call tells it, with the word that the account has for it."""
    member = await office.loyalty.member(who)
    return [
        {
            "experience": each.experience_id,
            "currency": each.plural,
            "balance": format((await office.consumer.points(who, each.experience_id)).normalize(), "f"),
        }
        for each in member.balances
    ]


async def _rewards(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [_plain(each, "code") for each in await office.consumer.rewards(who)]


async def _reward(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    return [_plain(await office.consumer.reward(who, _of(arguments)), "code")]


async def _activate(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    return [_plain(await office.consumer.activate(who, _of(arguments)), "code")]


async def _finalize(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    return [_plain(await office.consumer.finalize(who, _of(arguments)), "code")]


async def _gift_cards(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [_card(each) for each in await office.consumer.gift_cards(who)]


async def _gift_card(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    return [_card(await office.consumer.gift_card(who, GiftCardId(_of(arguments))))]


def _card(card: Any) -> Record:
    return {**_plain(card), "balance": card.balance.dollars if card.balance is not None else None}


async def _feedback(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [_plain(each) for each in await office.consumer.feedbacks(who)]


async def _rate(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    if arguments.rating is None:
        raise Misuse("member rate: give --rating 1 to 10")
    await office.consumer.rate(who, FeedbackId(_of(arguments)), arguments.rating, arguments.review)
    return [{"id": arguments.of, "rating": arguments.rating}]


async def _purchases(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [_plain(each) for each in await office.consumer.purchases(who)]


async def _report(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    """Only for what no basket tells of: it earns, and would earn twice."""
    here = office.locations.here
    if arguments.amount is None or here is None:
        raise Misuse("member report-purchase: give --amount, at a shop whose place is known")
    member = await office.loyalty.member(who)
    new = NewPurchase(member.id, Money.of(arguments.amount), office.clock.now(), here)
    await office.consumer.report_purchase(who, new)
    return [{"amount": new.amount.dollars, "location": here, "reported": True}]


async def _locations(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [{**_plain(each), "address": each.address} for each in await office.consumer.locations(who)]


async def _cards(office: "Office", who: Identifier, _: argparse.Namespace) -> list[Record]:
    return [_plain(each) for each in await office.consumer.cards(who)]


async def _unlink(office: "Office", who: Identifier, arguments: argparse.Namespace) -> list[Record]:
    await office.consumer.unlink_card(who, CardId(_of(arguments)))
    return [{"id": arguments.of, "linked": False}]


_LOOKS: "dict[str, Look]" = {
    "me": _me,
    "points": _points,
    "rewards": _rewards,
    "reward": _reward,
    "activate": _activate,
    "finalize": _finalize,
    "gift-cards": _gift_cards,
    "gift-card": _gift_card,
    "feedback": _feedback,
    "rate": _rate,
    "purchases": _purchases,
    "report-purchase": _report,
    "locations": _locations,
    "cards": _cards,
    "unlink-card": _unlink,
}
