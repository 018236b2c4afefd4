"""Header checks of both bases, in Thanx's order (contract 2.1, 14.2)."""

import re

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.parameters import MEDIA_TYPE, VERSION
from kiosk.sandbox.records import Merchant
from kiosk.sandbox.world import World

NOT_AUTHENTICATED = "There was an error authenticating you."
NO_ACCESS = "You do not have access to this resource."
BAD_KEY = "The Merchant-Key header is missing or invalid"
_GENERIC = re.compile(
    r"(python-httpx|python-requests|python-urllib|aiohttp|curl|wget|axios|node-fetch|undici|okhttp|go-http-client|java)\b",
    re.IGNORECASE,
)


def loyalty_merchant(world: World, call: Call) -> Merchant:
    """The merchant of the Merchant-Key; comes before the token. Raises Refused 401."""
    key = call.header("Merchant-Key")
    merchant = None if key.isdigit() else world.merchant_of_key(key)
    if merchant is None:
        raise Refused(401, BAD_KEY)
    _agent(world, call)
    return merchant


def loyalty_types(world: World, call: Call) -> None:
    """Checks both media types; comes after the token. Raises Refused 406 or 400."""
    _accepts(world, call, MEDIA_TYPE)
    _json(call)


def partner_client(world: World, call: Call, scope: str = "") -> list[str]:
    """Checks every Partner header, the partner token among them, and the scope. Raises Refused.

    Gives the scopes of the token.
    """
    scopes = world.state.credentials.scopes_of(call.bearer) if call.bearer else None
    if scopes is None:
        raise Refused(401, NOT_AUTHENTICATED)
    _client(world, call)
    _agent(world, call)
    _version(call)
    _json(call)
    if scope and scope not in scopes:
        raise Refused(403, NO_ACCESS)
    return scopes


def _client(world: World, call: Call) -> None:
    if call.header("X-ClientId") != world.state.credentials.client_id:
        raise Refused(401, "The X-ClientId header is missing or unknown")


def consumer_client(world: World, call: Call) -> None:
    """Checks the headers of the Consumer API, but not who is signed in. Raises Refused."""
    _client(world, call)
    _version(call)
    _accepts(world, call, "application/json")
    if call.body or call.header("Content-Type"):
        _json(call)
    if is_generic(call.header("User-Agent")):
        call.notes.append("User-Agent is missing or does not name your integration")


def is_generic(agent: str) -> bool:
    """Whether a User-Agent is missing or a library's own."""
    return not agent or _GENERIC.match(agent) is not None


def _version(call: Call) -> None:
    if call.header("Accept-Version") != VERSION:
        raise Refused(400, f"The Accept-Version header must be {VERSION}")


def _accepts(world: World, call: Call, wanted: str) -> None:
    accepted = {part.partition(";")[0].strip().lower() for part in call.header("Accept").split(",")}
    if world.switches.wrong_accept_is_406 and wanted not in accepted:
        raise Refused(406, f"The Accept header must be {wanted}")


def _agent(world: World, call: Call) -> None:
    if world.switches.agent_needed and is_generic(call.header("User-Agent")):
        raise Refused(401, "The User-Agent header is missing or does not name your integration")


def _json(call: Call) -> None:
    if call.header("Content-Type").partition(";")[0].strip().lower() != "application/json":
        raise Refused(400, "The Content-Type header must be application/json")
