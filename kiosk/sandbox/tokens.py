"""Access tokens: 64 hex digits, for one person at one merchant, good until the sandbox's clock says no."""

import secrets

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import NOT_AUTHENTICATED
from kiosk.sandbox.records import Merchant, Person, Token
from kiosk.sandbox.world import World


def minted(
    world: World, merchant: Merchant, person: Person, expires_in_s: int | None, *, can_refresh: bool = False
) -> Token:
    """A new token, remembered. Without `expires_in_s` it does not expire (contract C12)."""
    now_s = world.clock.now_s()
    token = Token(
        value=secrets.token_hex(32),
        user_id=person.user_id,
        merchant_id=merchant.id,
        client_id=world.state.credentials.client_id,
        expires_at_s=None if expires_in_s is None else now_s + expires_in_s,
        refresh_token=secrets.token_hex(32) if can_refresh else None,
    )
    _forget_expired(world, now_s)
    world.state.tokens[token.value] = token
    return token


def bearer_of(world: World, merchant: Merchant, bearer: str) -> Person:
    """Whose token that is at that merchant. Raises Refused 401: unknown, expired, of another merchant."""
    token = world.state.tokens.get(bearer)
    if token is None or token.merchant_id != merchant.id or _expired(token, world.clock.now_s()):
        raise Refused(401, NOT_AUTHENTICATED)
    person = world.person(token.user_id)
    if person is None or person.membership(merchant.id) is None:
        raise Refused(401, NOT_AUTHENTICATED)
    return person


def user_of(world: World, call: Call) -> Person:
    """Who is signed in to the Consumer API, member or not. Raises Refused 401."""
    token = world.state.tokens.get(call.bearer)
    if token is None or token.client_id != call.header("X-ClientId") or _expired(token, world.clock.now_s()):
        raise Refused(401, NOT_AUTHENTICATED)
    person = world.person(token.user_id)
    if person is None:
        raise Refused(401, NOT_AUTHENTICATED)
    return person


def client_of(world: World, call: Call) -> str | None:
    """The client a call counts for, by its bearer or its X-ClientId; None when nobody knows either."""
    credentials = world.state.credentials
    token = world.state.tokens.get(call.bearer)
    if token is not None:
        return token.client_id
    named = call.header("X-ClientId") == credentials.client_id and call.base == "api"
    partner = call.bearer and credentials.scopes_of(call.bearer) is not None
    return credentials.client_id if named or partner else None


def _expired(token: Token, now_s: float) -> bool:
    return token.expires_at_s is not None and token.expires_at_s <= now_s


def _forget_expired(world: World, now_s: float) -> None:
    kept = world.state.tokens
    for value in [value for value, token in kept.items() if _expired(token, now_s - 86_400)]:
        del kept[value]
