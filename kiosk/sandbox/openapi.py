"""The OpenAPI 3.1 document of one base, made from the very routes and structs that serve it."""

from typing import Any

import msgspec

from kiosk.sandbox import shown
from kiosk.sandbox.answers import Base
from kiosk.sandbox.consumer.shown import OAuthError
from kiosk.sandbox.loyalty import QUALIFYING
from kiosk.sandbox.parameters import MEDIA_TYPE, Schema, ids_in
from kiosk.sandbox.routes import Route
from kiosk.sandbox.served import SERVED
from kiosk.sandbox.wire import MOST_DOLLARS, Dollars, PaymentBody

_REF = "#/components/schemas/{name}"
_REFUSALS = (400, 401, 403, 404, 405, 406, 413, 422, 429)
_TITLES = {"loyalty": "Loyalty API", "api": "Partner API and Consumer API"}
_ERRORS = (shown.FlatError, shown.NestedError, OAuthError)


def openapi(base: Base, url: str, qualifying: bool = False) -> Schema:
    """What the sandbox serves on that base, `qualifying` the dry run too; `url` is the base's address."""
    routes = [route for route in SERVED[base] if qualifying or route.path != QUALIFYING]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Pretend Thanx, {_TITLES[base]}",
            "version": "v4.0",
            "description": "A local sandbox. Its own switchboard is under /_sandbox/ and not listed here.",
        },
        "servers": [{"url": url}],
        "security": [{"bearer": []}],
        "paths": _paths(base, routes),
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(routes),
        },
    }


def _paths(base: Base, routes: list[Route]) -> Schema:
    paths: dict[str, Schema] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(base, route)
    return paths


def _operation(base: Base, route: Route) -> Schema:
    refusals = {str(status): _refusal(base, route) for status in _REFUSALS}
    told: Schema = {
        "summary": route.summary,
        "parameters": [*route.parameters, *ids_in(route.path)],
        "responses": {str(route.status): _answer(route)} | refusals,
    }
    if base == "loyalty":
        told["description"] = f"Send Accept: {MEDIA_TYPE} and Content-Type: application/json."
    if route.is_open:
        told["security"] = []
    if route.body is not None:
        told["requestBody"] = {"required": True} | _json(_ref(route.body))
    return told


def _answer(route: Route) -> Schema:
    schema = {"type": "string"} if route.answer is None else _ref(route.answer)
    return {"description": route.summary} | _json(schema)


def _refusal(base: Base, route: Route) -> Schema:
    kinds: list[type] = [shown.FlatError if base == "loyalty" else shown.NestedError]
    if route.path.startswith("/oauth/"):
        kinds.append(OAuthError)
    return {"description": "Turned away"} | _json({"anyOf": [_ref(kind) for kind in kinds]})


def _schemas(routes: list[Route]) -> Schema:
    kinds = [kind for route in routes for kind in (route.answer, route.body) if kind is not None]
    unique = list(dict.fromkeys([*kinds, *_ERRORS, PaymentBody]))
    _, found = msgspec.json.schema_components(unique, schema_hook=_dollars, ref_template=_REF)
    if "BasketBody" in found:
        first = {"$ref": _REF.format(name="PaymentBody")}
        payments: Schema = {"type": "array", "prefixItems": [first], "items": {}}
        found["BasketBody"]["properties"]["payments"] = {"anyOf": [payments, {"type": "null"}]}
    return {name: _with_numbers(schema) for name, schema in found.items()}


def _with_numbers(schema: Any) -> Any:
    """Decimals are written as JSON numbers, whatever msgspec says of them."""
    if isinstance(schema, list):
        return [_with_numbers(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "decimal":
        return {name: value for name, value in schema.items() if name != "format"} | {"type": "number"}
    return {name: _with_numbers(value) for name, value in schema.items()}


def _dollars(kind: type) -> Schema:
    if kind is not Dollars:
        raise TypeError(f"no schema for {kind}")
    return {"type": "number", "minimum": 0, "maximum": MOST_DOLLARS}


def _ref(kind: type) -> Schema:
    return {"$ref": _REF.format(name=kind.__name__)}


def _json(schema: Schema) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
