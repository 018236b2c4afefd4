"""The OpenAPI 3.1 document of one base, made from the very structs that read and write its bodies."""

from typing import Any

import msgspec

from kiosk.sandbox import shown
from kiosk.sandbox.answers import Base
from kiosk.sandbox.headers import MEDIA_TYPE, VERSION
from kiosk.sandbox.wire import MOST_DOLLARS, BasketBody, Dollars, PaymentBody, QualifyingBody, TokenBody

Schema = dict[str, Any]
_REF = "#/components/schemas/{name}"
_BODIES = (BasketBody, PaymentBody, QualifyingBody, TokenBody)
_ANSWERS = (
    shown.Account,
    shown.Basket,
    shown.Qualifying,
    shown.AccessToken,
    shown.Scopes,
    shown.Merchants,
    shown.Locations,
    shown.FlatError,
    shown.NestedError,
)


def openapi(base: Base, url: str, qualifying: bool = False) -> Schema:
    """What the sandbox serves on that base, `qualifying` the dry run too; `url` is the base's address."""
    paths = _loyalty(qualifying) if base == "loyalty" else _partner()
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Pretend Thanx, {'Loyalty API' if base == 'loyalty' else 'Partner API'}",
            "version": "v4.0",
            "description": "A local sandbox. Its own switchboard is under /_sandbox/ and not listed here.",
        },
        "servers": [{"url": url}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(),
        },
    }


def _schemas() -> Schema:
    _, found = msgspec.json.schema_components((*_BODIES, *_ANSWERS), schema_hook=_dollars, ref_template=_REF)
    first = {"$ref": _REF.format(name="PaymentBody")}
    payments: Schema = {"type": "array", "prefixItems": [first], "items": {}}
    found["BasketBody"]["properties"]["payments"] = {"anyOf": [payments, {"type": "null"}]}
    return found


def _dollars(kind: type) -> Schema:
    if kind is not Dollars:
        raise TypeError(f"no schema for {kind}")
    return {"type": "number", "minimum": 0, "maximum": MOST_DOLLARS}


def _loyalty(qualifying: bool) -> Schema:
    headers = [_header("Merchant-Key", "the merchant's hashid"), _header("User-Agent", "{partner}/1.0.0")]
    venue = _query("redemption_venue", {"enum": ["instore", "online"]})
    states = _query("reward_states[]", {"type": "array", "items": {"enum": ["delivered", "active"]}})
    view = [venue, _query("location_id", {"type": "string"}), states]
    note = f"Send Accept: {MEDIA_TYPE} and Content-Type: application/json."
    post = {"parameters": headers, "description": note}
    paths = {
        "/api/account": {
            "get": _said("Get Account", "Account", "FlatError", 200)
            | {"parameters": headers + view, "description": note}
        },
        "/api/baskets": {
            "post": _said("Create or Update Basket", "Basket", "FlatError", 201) | post | _takes("BasketBody")
        },
    }
    if qualifying:
        dry_run = _said("Qualifying rewards", "Qualifying", "FlatError", 200)
        paths["/api/baskets/qualifying"] = {"post": dry_run | post | _takes("QualifyingBody")}
    return paths


def _partner() -> Schema:
    headers = [
        _header("X-ClientId", "the client id"),
        _header("Accept-Version", VERSION),
        _header("User-Agent", "{partner}/1.0.0"),
    ]
    pages = [
        _query("page", {"type": "integer", "minimum": 1, "maximum": 1_000_000}),
        _query("per_page", {"type": "integer", "minimum": 1, "maximum": 100}),
    ]
    wanted = {"parameters": headers}
    listed = {"parameters": [*headers, _query("merchant_id", {"type": "string"}), *pages]}
    return {
        "/partner/oauth/token": {
            "post": _said("Create Access Token", "AccessToken", "NestedError", 200)
            | wanted
            | _takes("TokenBody")
        },
        "/partner/scopes": {"get": _said("Get Scopes", "Scopes", "NestedError", 200) | wanted},
        "/partner/merchants": {"get": _said("Get Merchants", "Merchants", "NestedError", 200) | wanted},
        "/partner/locations": {"get": _said("Get Locations", "Locations", "NestedError", 200) | listed},
    }


def _said(summary: str, answer: str, error: str, status: int) -> Schema:
    refusals = {str(code): _content(error) for code in (400, 401, 403, 404, 405, 406, 413, 429)}
    return {"summary": summary, "responses": {str(status): _content(answer)} | refusals}


def _content(name: str) -> Schema:
    return {"description": name} | _json(name)


def _takes(name: str) -> Schema:
    return {"requestBody": {"required": True} | _json(name)}


def _json(name: str) -> Schema:
    return {"content": {"application/json": {"schema": {"$ref": _REF.format(name=name)}}}}


def _header(name: str, what: str) -> Schema:
    return {"name": name, "in": "header", "required": True, "description": what, "schema": {"type": "string"}}


def _query(name: str, schema: Schema) -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema}
