"""The document is true: whatever fits it, and much that doesn't, gets an answer it lists, and never a 5xx."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS, load_all_checks
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.sandbox.answers import Base
from kiosk.sandbox.app import base_app
from kiosk.sandbox.campaign import Identifier, Job
from kiosk.sandbox.jobs import enqueue
from kiosk.sandbox.openapi import openapi
from kiosk.sandbox.served import SERVED
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, a_world, consumer_headers, loyalty_headers, partner_headers, token
from tests.sandbox.office import MERCHANT

LOYALTY = a_world(rate_limit=False, qualifying=True)
API = a_world(rate_limit=False)
DOCUMENT = "/_sandbox/openapi.json"


def on_loopback(app: ASGIApp) -> ASGIApp:
    """The test client gives its host a name, and the switchboard listens to addresses only."""

    async def local(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, "client": ("127.0.0.1", 50_000)}, receive, send)

    return local


loyalty = schemathesis.openapi.from_asgi(DOCUMENT, on_loopback(base_app(LOYALTY, "loyalty")))
api = schemathesis.openapi.from_asgi(DOCUMENT, on_loopback(base_app(API, "api")))
GENERATED_ONLY = schemathesis.Config.from_dict({"phases": {"coverage": {"enabled": False}}})
api_generated = schemathesis.openapi.from_asgi(
    DOCUMENT, on_loopback(base_app(API, "api")), config=GENERATED_ONLY
)
QUICK = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
BRIEF = settings(QUICK, max_examples=4)

load_all_checks()
# A member nobody knows and two rewards at once fit the document, and are refused all the same.
TOO_TRUSTING: Any = CHECKS.get_by_names(["positive_data_acceptance"])
# Headers given here are sent even when a check means to leave them out or break them.
SIGNED: Any = CHECKS.get_by_names(["positive_data_acceptance", "ignored_auth", "negative_data_rejection"])


@loyalty.parametrize()
@QUICK
def test_loyalty(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(headers=loyalty_headers(token(LOYALTY)), excluded_checks=SIGNED)


@loyalty.parametrize()
@QUICK
def test_loyalty_with_any_headers(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(excluded_checks=TOO_TRUSTING)


@api_generated.parametrize()
@BRIEF
def test_api(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(headers=signed(case), excluded_checks=SIGNED)


@api.parametrize()
@BRIEF
def test_api_with_any_headers(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(excluded_checks=TOO_TRUSTING)


@api_generated.parametrize()
@BRIEF
def test_api_with_ids_that_exist(case: schemathesis.Case[Any]) -> None:
    """A made-up id is never found: this goes further in."""
    reset(API)
    room = case.path.strip("/").removeprefix("partner/").partition("/")[0]
    if case.path_parameters:
        case.path_parameters["id"] = IDS[room]
    aim(case.query)
    if isinstance(case.body, dict):
        aim(case.body)
        for inner in case.body.values():
            aim(inner)
    case.call_and_validate(headers=signed(case), excluded_checks=SIGNED)


IDS = {
    "users": JANE,
    "reward_templates": "tplfreecoffee01",
    "campaigns": "campservice01",
    "issuance_jobs": "job_there",
    "feedbacks": "fbjane01",
    "rewards": "freefries01",
    "points_experiences": "590485d6f0",
    "points_products": "fiveoff150",
    "cards": "cardjane01",
    "gift_cards": "gcjane01",
    "purchases": "pujane01",
}
TRUE = {
    "merchant_id": MERCHANT,
    "user_id": JANE,
    "campaign_id": "campservice01",
    "variant_id": "varservice01",
    "reward_template_id": "tplfiveoff02",
    "client_id": "sandbox-client",
    "client_secret": "sandbox-client-secret-opens-nothing",
    "username": "jane.smith@example.com",
    "provider_id": "sandboxcards",
    "user_ids": [JANE],
    "user_ids[]": [JANE],
}


def aim(found: object) -> None:
    """Puts names that exist where names are asked for."""
    if isinstance(found, dict):
        found.update({name: value for name, value in TRUE.items() if name in found})


def reset(world: World) -> None:
    world.reset()
    job = Job(
        id="job_there",
        merchant_id=MERCHANT,
        campaign_id="campservice01",
        variant_id="varservice01",
        identifiers=[Identifier(type="email", value="jane.smith@example.com")],
        created_at=world.stamp,
    )
    enqueue(world, job)


def signed(case: schemathesis.Case[Any]) -> dict[str, str]:
    if case.path.startswith("/partner/"):
        return partner_headers(API)
    return consumer_headers(API, token(API))


BASES: tuple[Base, ...] = ("loyalty", "api")


@pytest.mark.parametrize("base", BASES)
def test_every_handler_is_listed_and_nothing_else(base: Base) -> None:
    paths: dict[str, Any] = openapi(base, "http://127.0.0.1:1", qualifying=True)["paths"]
    listed = {(method.upper(), path) for path, methods in paths.items() for method in methods}
    assert listed == {(route.method, route.path) for route in SERVED[base]}


def test_the_dry_run_is_listed_when_it_is_served() -> None:
    assert "/api/baskets/qualifying" not in openapi("loyalty", "http://127.0.0.1:1")["paths"]


def test_money_is_a_number_with_bounds_and_the_server_is_named() -> None:
    document = openapi("loyalty", "http://127.0.0.1:8701")
    assert document["servers"] == [{"url": "http://127.0.0.1:8701"}]
    item = document["components"]["schemas"]["ItemBody"]
    assert item["properties"]["price"] == {"type": "number", "minimum": 0, "maximum": 1_000_000}
    assert item["required"] == ["id", "name", "price"]


def test_money_that_goes_out_is_a_number_too() -> None:
    schemas = openapi("api", "http://127.0.0.1:8702")["components"]["schemas"]
    assert schemas["Balance"]["properties"]["balance"] == {"type": "number"}
    assert schemas["GiftCardShown"]["properties"]["balance"]["anyOf"][0] == {"type": "number"}
    assert "decimal" not in repr(schemas)


def test_who_needs_no_user_says_so() -> None:
    paths = openapi("api", "http://127.0.0.1:8702")["paths"]
    assert paths["/users"]["post"]["security"] == []
    assert "security" not in paths["/users/me"]["get"]
