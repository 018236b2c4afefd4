"""Who may come in: access tokens for members, and what this credential may do (contract 4.1, 4.2)."""

from msgspec import UNSET

from kiosk.sandbox.answers import Answer, Refused, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import NO_ACCESS, partner_client
from kiosk.sandbox.partner.shown import AccessToken, Scopes
from kiosk.sandbox.partner.wire import TokenBody
from kiosk.sandbox.records import Merchant, Person
from kiosk.sandbox.tokens import minted
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

UNKNOWN_USER = "Unknown user"


def post_token(world: World, call: Call) -> Answer:
    """POST /partner/oauth/token."""
    partner_client(world, call, "auth.create")
    body = read(call.body, TokenBody)
    merchant = merchant_of(world, body.merchant_id)
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
    """GET /partner/scopes, of the token that asks."""
    return Answer(200, plain(Scopes(partner_client(world, call))))


def merchant_of(world: World, merchant_id: str | None) -> Merchant:
    """The merchant named. Raises Refused 400 without a name, 403 when it did not opt in."""
    if not merchant_id:
        raise Refused(400, "merchant_id is required")
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
