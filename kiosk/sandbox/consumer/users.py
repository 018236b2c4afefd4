"""The signed-in user: looked at, changed, and a code to check in with (contract 5.2)."""

import hashlib

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.joining import (
    EXISTS,
    check_email,
    check_names,
    check_phone,
    person_of,
    take_over,
)
from kiosk.sandbox.consumer.shown import CheckInCode
from kiosk.sandbox.consumer.wire import UserBody
from kiosk.sandbox.headers import consumer_client
from kiosk.sandbox.records import Person
from kiosk.sandbox.tokens import user_of
from kiosk.sandbox.views import OneUser, UserShown, user_fields
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World


def get_me(world: World, call: Call) -> Answer:
    """GET /users/me."""
    return Answer(200, _shown(signed_in(world, call)))


def get_user(world: World, call: Call) -> Answer:
    """GET /users/{id}: only oneself."""
    return Answer(200, _shown(_oneself(world, call)))


def patch_user(world: World, call: Call) -> Answer:
    """PATCH /users/{id}: e-mail and names are always said, the rest as wanted."""
    person = _oneself(world, call)
    fields = read(call.body, UserBody).user
    check_email(fields)
    check_names(fields)
    check_phone(call, fields)
    other = person_of(world, fields.email or "")
    if other is not None and other is not person:
        raise Refused(400, EXISTS)
    take_over(world, person, fields)
    return Answer(200, _shown(person))


def get_check_in_code(world: World, call: Call) -> Answer:
    """GET /users/{id}/check_in_code: bare, or in a frame where the location wants one."""
    person = _oneself(world, call)
    code = hashlib.sha256(person.user_id.encode()).hexdigest()[:6]
    asked = call.param("location_id")
    places = [place for merchant in world.state.merchants for place in merchant.locations]
    framed = any(place.id == asked and place.framed_codes for place in places)
    return Answer(200, plain(CheckInCode(f"LSTR|{code}||LEND" if framed else code)))


def signed_in(world: World, call: Call) -> Person:
    """Whose token it is, which comes first, with all headers in order. Raises Refused."""
    person = user_of(world, call)
    consumer_client(world, call)
    return person


def _oneself(world: World, call: Call) -> Person:
    person = signed_in(world, call)
    if call.parts["id"] != person.user_id:
        raise not_found()
    return person


def _shown(person: Person) -> dict[str, object]:
    return plain(OneUser(UserShown(**user_fields(person))))
