"""The Loyalty API: Get Account, Create or Update Basket, and the optional dry run (contract 3)."""

from kiosk.sandbox.account import account, qualifying, view_of
from kiosk.sandbox.answers import Answer, Refused
from kiosk.sandbox.baskets import Post, posted
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import NOT_AUTHENTICATED, loyalty_merchant, loyalty_types
from kiosk.sandbox.parameters import LOYALTY, query, some_of
from kiosk.sandbox.quoting import is_held
from kiosk.sandbox.records import Merchant, Person
from kiosk.sandbox.routes import Route
from kiosk.sandbox.shown import Account, Basket, Qualifying
from kiosk.sandbox.tokens import bearer_of
from kiosk.sandbox.wire import BasketBody, QualifyingBody, read
from kiosk.sandbox.world import World

COUPON = "Reward-Redemption-Token"
QUALIFYING = "/api/baskets/qualifying"


def get_account(world: World, call: Call) -> Answer:
    """GET /api/account."""
    merchant = loyalty_merchant(world, call)
    person = bearer_of(world, merchant, call.bearer)
    loyalty_types(world, call)
    view = view_of(call)
    if view.location_id not in {location.id for location in merchant.locations}:
        call.notes.append("location_id is missing or not a location of this merchant")
    return Answer(200, account(world, merchant, person, view))


def post_basket(world: World, call: Call) -> Answer:
    """POST /api/baskets."""
    merchant = loyalty_merchant(world, call)
    code = call.header(COUPON)
    person = _holder(world, merchant, call, code) if code else bearer_of(world, merchant, call.bearer)
    loyalty_types(world, call)
    return posted(Post(world, call, merchant, person, read(call.body, BasketBody), code))


def post_qualifying(world: World, call: Call) -> Answer:
    """POST /api/baskets/qualifying; 404 unless the switch is on."""
    merchant = loyalty_merchant(world, call)
    person = bearer_of(world, merchant, call.bearer)
    loyalty_types(world, call)
    if not world.switches.qualifying:
        raise Refused(404, "Not found")
    return Answer(200, qualifying(world, merchant, person, read(call.body, QualifyingBody)))


def _holder(world: World, merchant: Merchant, call: Call, code: str) -> Person:
    """Whose coupon it is; never beside a bearer token (contract 3.9, C15)."""
    if not merchant.indirect:
        raise Refused(404, "This merchant does not take reward codes")
    found = world.coupon(merchant.id, code)
    if call.bearer or found is None or not is_held(found[1], world.now):
        raise Refused(401, NOT_AUTHENTICATED)
    return found[0]


_VIEW = (
    *LOYALTY,
    query("redemption_venue", {"enum": ["instore", "online"]}),
    query("location_id"),
    some_of("reward_states", "delivered", "active"),
)

LOYALTY_ROUTES = (
    Route("GET", "/api/account", get_account, Account, _VIEW),
    Route("POST", "/api/baskets", post_basket, Basket, LOYALTY, BasketBody, 201),
    Route("POST", QUALIFYING, post_qualifying, Qualifying, LOYALTY, QualifyingBody),
)
