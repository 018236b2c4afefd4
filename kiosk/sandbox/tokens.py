"""Access tokens: 64 hex digits, for one person at one merchant, good until the sandbox's clock says no."""

import secrets

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.headers import NOT_AUTHENTICATED
from kiosk.sandbox.records import Merchant, Person, Token
from kiosk.sandbox.world import World


def minted(world: World, merchant: Merchant, person: Person, expires_in_s: int | None) -> Token:
    """A new token, remembered. Without `expires_in_s` it does not expire (contract C12)."""
    now_s = world.clock.now_s()
    token = Token(
        value=secrets.token_hex(32),
        user_id=person.user_id,
        merchant_id=merchant.id,
        client_id=world.state.credentials.client_id,
        expires_at_s=None if expires_in_s is None else now_s + expires_in_s,
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


def client_of(world: World, bearer: str) -> str | None:
    """The client a bearer belongs to, user token or partner token; None when nobody knows it."""
    if bearer == world.state.credentials.partner_token:
        return world.state.credentials.client_id
    token = world.state.tokens.get(bearer)
    return token.client_id if token else None


def _expired(token: Token, now_s: float) -> bool:
    return token.expires_at_s is not None and token.expires_at_s <= now_s


def _forget_expired(world: World, now_s: float) -> None:
    kept = world.state.tokens
    for value in [value for value, token in kept.items() if _expired(token, now_s - 86_400)]:
        del kept[value]
