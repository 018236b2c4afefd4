"""Signing in by a link in an e-mail: OAuth 2.0 authorization code, without a password (contract 5.3)."""

import secrets
from urllib.parse import quote

from kiosk.sandbox.answers import Answer, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.clock import shown
from kiosk.sandbox.consumer.joining import authorization, person_of
from kiosk.sandbox.consumer.shown import OAuthError
from kiosk.sandbox.consumer.wire import AuthorizeBody, GrantBody, RevokeTokenBody
from kiosk.sandbox.records import LoginCode, Person
from kiosk.sandbox.tokens import minted
from kiosk.sandbox.views import Nothing
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

CODE_LASTS_S = 900.0
DENIED = "The resource owner or authorization server denied the request."


def post_authorize(world: World, call: Call) -> Answer:
    """POST /oauth/authorize: mails a link to who has an account. It is found under GET /_sandbox/mail."""
    body = read(call.body, AuthorizeBody)
    if body.client_id != world.state.credentials.client_id:
        return _refused(401, "invalid_client", "Client authentication failed.")
    if body.response_type != "code":
        return _refused(400, "unsupported_response_type", "Only code is supported.")
    person = person_of(world, body.username)
    if person is None or person.email is None:
        return _refused(401, "access_denied", DENIED)
    now_s = world.clock.now_s()
    code = LoginCode(
        value=secrets.token_hex(32),
        user_id=person.user_id,
        redirect_uri=body.redirect_uri,
        expires_at_s=now_s + CODE_LASTS_S,
    )
    world.state.codes[code.value] = code
    mark = "&" if "?" in body.redirect_uri else "?"
    link = f"{body.redirect_uri}{mark}code={quote(code.value)}"
    world.post.mail.append({"at": shown(now_s), "to": person.email, "link": link})
    return Answer(200, "")


def post_token(world: World, call: Call) -> Answer:
    """POST /oauth/token: a code, once, or a refresh token for an access token."""
    body = read(call.body, GrantBody)
    if not _is_client(world, body.client_id, body.client_secret):
        return _refused(401, "invalid_client", "Client authentication failed.")
    by_code = body.grant_type == "authorization_code"
    person = _of_code(world, body) if by_code else _of_refresh(world, body)
    if person is None:
        return _refused(400, "invalid_grant", "The grant is invalid, expired or revoked.")
    token = minted(world, world.state.merchants[0], person, None, can_refresh=True)
    return Answer(200, plain(authorization(world, token)))


def post_revoke(world: World, call: Call) -> Answer:
    """POST /oauth/revoke: the token opens nothing any more; one that nobody knows is no fault."""
    body = read(call.body, RevokeTokenBody)
    if not _is_client(world, body.client_id, body.client_secret):
        return _refused(401, "invalid_client", "Client authentication failed.")
    world.state.tokens.pop(body.token, None)
    return Answer(200, plain(Nothing()))


def _is_client(world: World, client_id: str, client_secret: str) -> bool:
    ours = world.state.credentials
    return (client_id, client_secret) == (ours.client_id, ours.client_secret)


def _of_code(world: World, body: GrantBody) -> Person | None:
    code = world.state.codes.pop(body.code or "", None)
    if code is None or code.expires_at_s <= world.clock.now_s() or code.redirect_uri != body.redirect_uri:
        return None
    return world.person(code.user_id)


def _of_refresh(world: World, body: GrantBody) -> Person | None:
    tokens = world.state.tokens
    wanted = body.refresh_token
    old = next((t for t in tokens.values() if t.refresh_token and t.refresh_token == wanted), None)
    if old is None:
        return None
    del tokens[old.value]
    return world.person(old.user_id)


def _refused(status: int, error: str, description: str) -> Answer:
    return Answer(status, plain(OAuthError(error, description)))
