"""Users of a merchant, read-only, and subscribers (contract 4.3, 4.8)."""

from datetime import datetime

import msgspec
from msgspec import UNSET

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.emails import is_email
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.shown import Subscriber, SubscriberShown, Users
from kiosk.sandbox.partner.wire import SubscriberBody
from kiosk.sandbox.records import Membership, Person
from kiosk.sandbox.views import LoyaltyShown, OneUser, SettingsShown, UserShown, user_fields
from kiosk.sandbox.wire import read, seconds_of
from kiosk.sandbox.world import World


def get_users(world: World, call: Call) -> Answer:
    """GET /partner/users: members of one merchant, by e-mail, phone or change."""
    partner_client(world, call, "users.read")
    merchant = merchant_of(world, call.param("merchant_id"))
    members = [p for p in world.state.people if p.membership(merchant.id) is not None]
    found = [person for person in members if _is_wanted(call, person)]
    page = page_of(call)
    shown = [_shown(call, person, person.membership(merchant.id)) for person in page.of(found)]
    return Answer(200, plain(Users(shown, page.counted(found))))


def get_user(world: World, call: Call) -> Answer:
    """GET /partner/users/{id}."""
    partner_client(world, call, "users.read")
    person = world.person(call.parts["id"])
    if person is None or not person.memberships:
        raise not_found()
    return Answer(200, plain(OneUser(_shown(call, person, person.memberships[0]))))


def post_subscriber(world: World, call: Call) -> Answer:
    """POST /partner/subscribers: 201 for any e-mail that could be one; gives away nothing."""
    partner_client(world, call, "subscribers.write")
    body = read(call.body, SubscriberBody)
    merchant_of(world, body.merchant_id)
    email = body.subscriber.email
    if not is_email(email):
        raise Refused(400, "The email entered is invalid.", code="USER_EMAIL_INVALID")
    if email.casefold() not in {known.casefold() for known in world.state.subscribers}:
        world.state.subscribers.append(email)
    return Answer(201, plain(Subscriber(SubscriberShown(email))))


def _is_wanted(call: Call, person: Person) -> bool:
    email, phone = call.param("email"), call.param("phone")
    after, before = time_in(call, "updated_after"), time_in(call, "updated_before")
    updated_s = seconds_of(person.updated_at) if person.updated_at else 0.0
    return (
        (email is None or (person.email or "").casefold() == email.casefold())
        and (phone is None or (person.phone == phone and phone.startswith("+")))
        and (after is None or updated_s > seconds_of(after))
        and (before is None or updated_s < seconds_of(before))
    )


def time_in(call: Call, name: str) -> datetime | None:
    """A time in the query. Raises Refused 400."""
    text = call.param(name)
    if text is None:
        return None
    try:
        return msgspec.convert(text, datetime)
    except msgspec.ValidationError as wrong:
        raise Refused(400, f"{name} must be a time like 2025-02-01T19:00:00Z") from wrong


def _shown(call: Call, person: Person, member: Membership | None) -> UserShown:
    loyalty = (
        LoyaltyShown(member.tier, member.balance, member.joined_at)
        if member and call.param("include_loyalty_attributes") == "true"
        else UNSET
    )
    settings = SettingsShown(True) if call.param("include_communication_settings") == "true" else UNSET
    return UserShown(
        **user_fields(person),
        updated_at=person.updated_at or UNSET,
        loyalty=loyalty,
        communication_settings=settings,
    )
