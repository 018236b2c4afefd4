"""The Partner API as a kiosk needs it: tokens, scopes, merchants, locations (contract 4.1, 4.2)."""

from msgspec import UNSET

from kiosk.sandbox.answers import Answer, Refused, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.records import Location, Merchant, Person
from kiosk.sandbox.shown import (
    AccessToken,
    Locations,
    LocationShown,
    Merchants,
    MerchantShown,
    Pagination,
    Scopes,
)
from kiosk.sandbox.tokens import minted
from kiosk.sandbox.wire import TokenBody, read
from kiosk.sandbox.world import World

UNKNOWN_USER = "Unknown user"
NO_ACCESS = "You do not have access to this resource."


def post_token(world: World, call: Call) -> Answer:
    """POST /partner/oauth/token."""
    partner_client(world, call)
    if "auth.create" not in world.state.credentials.scopes:
        raise Refused(403, NO_ACCESS)
    body = read(call.body, TokenBody)
    merchant = _merchant(world, body.merchant_id)
    token = minted(world, merchant, _member(world, merchant, body), body.expires_in)
    return Answer(
        200,
        plain(
            AccessToken(
                access_token=token.value,
                created_at=int(world.clock.now_s()),
                expires_in=UNSET if body.expires_in is None else body.expires_in,
            )
        ),
    )


def get_scopes(world: World, call: Call) -> Answer:
    """GET /partner/scopes."""
    partner_client(world, call)
    return Answer(200, plain(Scopes(world.state.credentials.scopes)))


def get_merchants(world: World, call: Call) -> Answer:
    """GET /partner/merchants."""
    partner_client(world, call)
    shown = [MerchantShown(m.id, m.name, m.handle) for m in world.state.merchants]
    return Answer(200, plain(Merchants(shown)))


def get_locations(world: World, call: Call) -> Answer:
    """GET /partner/locations, of one merchant or of all, in pages."""
    partner_client(world, call)
    asked = call.param("merchant_id")
    merchants = world.state.merchants if asked is None else [_merchant(world, asked)]
    found = [_location(m, place) for m in merchants for place in m.locations]
    page = _number(call, "page", 1, 1_000_000)
    per_page = _number(call, "per_page", 10, 100)
    pages = Pagination(page, per_page, max(1, -(-len(found) // per_page)))
    return Answer(200, plain(Locations(found[(page - 1) * per_page : page * per_page], pages)))


def _merchant(world: World, merchant_id: str) -> Merchant:
    merchant = world.merchant(merchant_id)
    if merchant is None:
        raise Refused(403, NO_ACCESS)
    return merchant


def _member(world: World, merchant: Merchant, body: TokenBody) -> Person:
    """The member meant. Phones match as stored and only with the country code (contract 2.8)."""
    if sum(given is not None for given in (body.user_id, body.email, body.phone)) != 1:
        raise Refused(400, "Send exactly one of user_id, email and phone")
    for person in world.state.people:
        if _is(person, body) and person.membership(merchant.id) is not None:
            return person
    raise Refused(400, UNKNOWN_USER)


def _is(person: Person, body: TokenBody) -> bool:
    if body.user_id is not None:
        return person.user_id == body.user_id
    if body.email is not None:
        return person.email is not None and person.email.casefold() == body.email.casefold()
    return person.phone == body.phone and (body.phone or "").startswith("+")


def _location(merchant: Merchant, place: Location) -> LocationShown:
    return LocationShown(
        id=place.id,
        merchant_id=merchant.id,
        street=place.street,
        city=place.city,
        state=place.state,
        zip=place.zip,
        name=place.name or UNSET,
        phone=place.phone,
    )


def _number(call: Call, name: str, otherwise: int, most: int) -> int:
    text = call.param(name)
    if text is None:
        return otherwise
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0
    if not 1 <= number <= most:
        raise Refused(400, f"{name} must be a number from 1 to {most}")
    return number
