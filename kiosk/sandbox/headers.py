"""Header checks of both bases, in Thanx's order (contract 2.1, 14.2)."""

import re

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.records import Merchant
from kiosk.sandbox.world import World

MEDIA_TYPE = "application/vnd.thanx-v1+json"
VERSION = "v4.0"
NOT_AUTHENTICATED = "There was an error authenticating you."
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
    accepted = {part.partition(";")[0].strip().lower() for part in call.header("Accept").split(",")}
    if world.switches.wrong_accept_is_406 and MEDIA_TYPE not in accepted:
        raise Refused(406, f"The Accept header must be {MEDIA_TYPE}")
    _json(call)


def partner_client(world: World, call: Call) -> None:
    """Checks every Partner header, the partner token among them. Raises Refused."""
    credentials = world.state.credentials
    if not call.bearer or call.bearer != credentials.partner_token:
        raise Refused(401, NOT_AUTHENTICATED)
    if call.header("X-ClientId") != credentials.client_id:
        raise Refused(401, "The X-ClientId header is missing or unknown")
    _agent(world, call)
    if call.header("Accept-Version") != VERSION:
        raise Refused(400, f"The Accept-Version header must be {VERSION}")
    _json(call)


def _agent(world: World, call: Call) -> None:
    agent = call.header("User-Agent")
    if world.switches.agent_needed and (not agent or _GENERIC.match(agent)):
        raise Refused(401, "The User-Agent header is missing or does not name your integration")


def _json(call: Call) -> None:
    if call.header("Content-Type").partition(";")[0].strip().lower() != "application/json":
        raise Refused(400, "The Content-Type header must be application/json")
