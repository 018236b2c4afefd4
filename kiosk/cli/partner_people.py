"""`kiosk partner users|subscribers|feedback`: people, masked unless they are asked for in full."""

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_campaign import moment
from kiosk.cli.partner_office import applied, in_office
from kiosk.cli.table import Record, show
from kiosk.domain.ending import Misuse
from kiosk.domain.feedback import Feedback, FeedbackId, FeedbackState
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.profile import Profile, Sought, Subscriber
from kiosk.domain.recipient import masked
from kiosk.domain.trouble import Refusal

if TYPE_CHECKING:
    from kiosk.office import Office

_MOST = 100


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    _add_users(parts.add_parser("users", help="members of the merchant", parents=[shared]))
    _add_subscribers(
        parts.add_parser("subscribers", help="add somebody who has agreed to get mail", parents=[shared])
    )
    _add_feedback(parts.add_parser("feedback", help="what guests said, and answers to it", parents=[shared]))


def _add_users(parser: argparse.ArgumentParser) -> None:
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument("--email")
    whom.add_argument("--phone")
    parser.add_argument("--updated-after", type=moment, metavar="TIME")
    parser.add_argument("--updated-before", type=moment, metavar="TIME")
    parser.add_argument("--loyalty", action="store_true", help="with tier and points")
    parser.add_argument("--limit", type=_count, default=_MOST, help=f"at most so many ({_MOST})")
    parser.add_argument("--show", action="store_true", help="show names, addresses and numbers in full")
    parser.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _users(office, arguments)))


def _add_subscribers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--email", required=True)
    parser.add_argument("--first-name", default="")
    parser.add_argument("--last-name", default="")
    parser.add_argument("--birthday", type=_birthday, metavar="MM-DD")
    parser.add_argument("--zip", default="")
    parser.set_defaults(
        run=lambda arguments: in_office(arguments, lambda office: _subscribe(office, arguments))
    )


def _add_feedback(parser: argparse.ArgumentParser) -> None:
    states = [state.value for state in FeedbackState if state is not FeedbackState.OTHER]
    parser.add_argument("--state", choices=states, action="append", default=[], help="may be given often")
    parser.add_argument("--limit", type=_count, default=_MOST, help=f"at most so many ({_MOST})")
    parser.add_argument("--respond", nargs=2, metavar=("ID", "WORDS"), help="answer one; the guest gets it")
    parser.set_defaults(
        run=lambda arguments: in_office(arguments, lambda office: _feedback(office, arguments))
    )


async def _users(office: "Office", arguments: argparse.Namespace) -> int:
    sought = Sought(
        identifier(arguments.email, arguments.phone, office.country),
        arguments.updated_after, arguments.updated_before, arguments.loyalty, arguments.limit,
    )  # fmt: skip
    records = [profile_record(each, is_shown=arguments.show) for each in await office.partner.users(sought)]
    more = ["tier", "points"] if arguments.loyalty else []
    show(records, ["id", "name", "email", "phone", *more, "updated"], as_json=arguments.json)
    return 0


async def _subscribe(office: "Office", arguments: argparse.Namespace) -> int:
    who = identifier(arguments.email, None, office.country)
    subscriber = Subscriber(
        who.value if who else "", arguments.first_name, arguments.last_name, arguments.birthday, arguments.zip
    )
    applied(await office.partner.subscribe(subscriber))
    shown = masked(who) if who else ""
    show([{"email": shown, "subscribed": True}], ["email", "subscribed"], as_json=arguments.json)
    return 0


async def _feedback(office: "Office", arguments: argparse.Namespace) -> int:
    if arguments.respond:
        feedback_id, words = arguments.respond
        applied(await office.partner.respond(FeedbackId(feedback_id), words))
        show([{"id": feedback_id, "responded": True}], ["id", "responded"], as_json=arguments.json)
        return 0
    states = tuple(FeedbackState(state) for state in arguments.state)
    records = [_said(each) for each in await office.partner.feedbacks(states, arguments.limit)]
    show(
        records,
        ["id", "state", "rating", "purchased", "location", "review", "response"],
        as_json=arguments.json,
    )
    return 0


def identifier(email: str | None, phone: str | None, country: str) -> Identifier | None:
    """As Thanx knows it. Raises Misuse for what can't be one, without repeating it."""
    # Loaded late: it brings all of the world's phone numbers.
    from kiosk.services.membership import by_email, by_phone

    try:
        if email is not None:
            return by_email(email)
        return by_phone(phone, country) if phone is not None else None
    except Refusal as refusal:
        raise Misuse(f"--{'email' if email is not None else 'phone'}: that can't be one") from refusal


def profile_record(profile: Profile, *, is_shown: bool) -> Record:
    """A person as they may be shown."""
    names = (profile.first_name, profile.last_name)
    email, phone = profile.email, profile.phone
    if not is_shown:
        names = (_initial(names[0]), _initial(names[1]))
        email = email and masked(Identifier(IdentifiedBy.EMAIL, email))
        phone = phone and masked(Identifier(IdentifiedBy.PHONE, phone))
    return {
        "id": profile.id, "name": " ".join(names).strip(), "email": email, "phone": phone,
        "tier": profile.tier or None, "points": profile.points,
        "joined": profile.joined_at and profile.joined_at.isoformat(),
        "updated": profile.updated_at and profile.updated_at.isoformat(),
    }  # fmt: skip


def _initial(name: str) -> str:
    return f"{name[:1]}." if name else ""


def _said(feedback: Feedback) -> Record:
    return {
        "id": feedback.id, "state": feedback.state.value, "rating": feedback.rating,
        "purchased": feedback.purchased_at and feedback.purchased_at.isoformat(),
        "location": feedback.location_id, "review": feedback.review, "response": feedback.response,
    }  # fmt: skip


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("1 to 10000")
    return number


def _birthday(text: str) -> tuple[int, int]:
    month, _, day = text.partition("-")
    if not (month.isdigit() and day.isdigit() and 1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        raise argparse.ArgumentTypeError(f"{text}: expected month and day such as 08-14")
    return int(month), int(day)
