"""Create User: joining a brand, as somebody new or with an account there is (contract 5.1)."""

import re
import secrets

from kiosk.sandbox.answers import Answer, Refused, plain
from kiosk.sandbox.belongings import BirthDate
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import Authorization, NewUser
from kiosk.sandbox.consumer.wire import UserBody, UserFields
from kiosk.sandbox.emails import is_email
from kiosk.sandbox.headers import consumer_client
from kiosk.sandbox.records import Membership, Merchant, Person, Token
from kiosk.sandbox.tokens import minted
from kiosk.sandbox.views import UserShown, user_fields
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

EXISTS = "User account exists"
_PHONE = re.compile(r"\+?[0-9(][0-9 ().-]{5,24}")


def post_user(world: World, call: Call) -> Answer:
    """POST /users: a new person joins the brand; who has an account is enrolled, and answered with 400."""
    consumer_client(world, call)
    fields = read(call.body, UserBody).user
    check_email(fields)
    merchant = world.state.merchants[0]
    known = person_of(world, fields.email or "")
    if known is not None:
        enrol(world, merchant, known)
        raise Refused(400, EXISTS)
    check_names(fields)
    check_phone(call, fields)
    person = Person(user_id=secrets.token_hex(7))
    take_over(world, person, fields)
    enrol(world, merchant, person)
    world.state.people.append(person)
    token = minted(world, merchant, person, None, can_refresh=True)
    shown = NewUser(UserShown(**user_fields(person)), authorization(world, token))
    return Answer(201, plain(shown))


def person_of(world: World, email: str) -> Person | None:
    """The platform user of that e-mail."""
    wanted = email.strip().casefold()
    return next((p for p in world.state.people if p.email and p.email.casefold() == wanted), None)


def enrol(world: World, merchant: Merchant, person: Person) -> None:
    """Makes them a member, if they are none yet."""
    if person.membership(merchant.id) is None:
        person.memberships.append(Membership(merchant_id=merchant.id, joined_at=world.stamp))
        person.updated_at = world.stamp


def authorization(world: World, token: Token) -> Authorization:
    """The token as the Consumer API tells it."""
    return Authorization(
        created_at=int(world.clock.now_s()),
        access_token=token.value,
        refresh_token=token.refresh_token or "",
    )


def check_email(fields: UserFields) -> None:
    """Raises Refused 400."""
    if not is_email((fields.email or "").strip()):
        raise Refused(400, "The email entered is invalid.", code="USER_EMAIL_INVALID")


def check_names(fields: UserFields) -> None:
    """Raises Refused 400."""
    if not (fields.first_name or "").strip() or not (fields.last_name or "").strip():
        raise Refused(400, "First and last name are required fields.", code="USER_NAME_REQUIRED")


def check_phone(call: Call, fields: UserFields) -> None:
    """Only what can be no number is refused; one without + is kept and never found. Raises Refused 400."""
    if not fields.phone:
        return
    if not _PHONE.fullmatch(fields.phone):
        raise Refused(400, "The phone entered is invalid.", code="USER_PHONE_INVALID")
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", fields.phone):
        call.notes.append("the phone is not in E.164: it is kept as it is, and no look-up will find it")


def take_over(world: World, person: Person, fields: UserFields) -> None:
    """Writes what was said about somebody; what was not said stays."""
    person.email = (fields.email or "").strip()
    person.first_name = fields.first_name or person.first_name
    person.last_name = fields.last_name or person.last_name
    person.phone = fields.phone or person.phone
    person.zip_code = fields.zip_code or person.zip_code
    if fields.birth_date is not None:
        born = fields.birth_date
        person.birth_date = BirthDate(year=born.year, month=born.month, day=born.day)
    person.updated_at = world.stamp
