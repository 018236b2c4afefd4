"""What the client asks fits the OpenAPI document of what is served, and it asks for everything it should."""

import json
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jsonschema_rs
import pytest

from kiosk.sandbox.answers import Base
from kiosk.sandbox.openapi import openapi
from tests.contract.operations import ALL, Operation
from tests.contract.playing import played
from tests.thanx.desks import TOKEN
from tests.thanx.wire_server import Heard, replies

# Served for whoever integrates, and never asked for here, with the reason.
NOT_ASKED = {
    ("POST", "/oauth/authorize"): "an e-mail round trip: no guest at a kiosk waits for one (contract 5.3)",
    ("POST", "/oauth/token"): "the same",
    ("POST", "/oauth/revoke"): "the same",
    ("GET", "/partner/users/{id}"): "the list finds one by e-mail or phone",
    ("GET", "/users/{id}"): "/users/me is the same person",
    ("PATCH", "/users/{id}"): "nobody edits a profile at a kiosk",
    ("GET", "/users/{id}/check_in_code"): "it is for the app to show",
    ("POST", "/partner/feedbacks/{id}/response"): "another spelling of /respond (contract C22)",
    ("GET", "/partner/tags"): "not for a kiosk (contract 4.11)",
    ("PUT", "/partner/tags"): "not for a kiosk (contract 4.11)",
    ("GET", "/features"): "the account says what there is",
    ("GET", "/tier_configurations"): "not for a kiosk (contract 5.7)",
    ("GET", "/tier_statuses"): "not for a kiosk (contract 5.7)",
    ("POST", "/rewards/grant"): "for tests of others: campaigns give rewards",
    ("GET", "/points_experiences"): "the account names the member's",
    ("GET", "/points_experiences/{id}"): "the account names its currency",
    ("GET", "/points_products"): "the account lists them for this place",
    ("POST", "/points_products/{id}/rewards"): "a basket exchanges, never this (contract 3.7)",
    ("POST", "/rewards/{id}/activate"): "PATCH (contract C17)",
    ("POST", "/rewards/{id}/finalize"): "PATCH (contract C17)",
    ("GET", "/purchases/{id}"): "the list holds all of it",
    ("GET", "/feedbacks/{id}"): "the list holds all of it",
    ("DELETE", "/gift_cards/{id}"): "nobody puts a gift card away at a kiosk",
}


@cache
def _document(base: Base) -> dict[str, Any]:
    return openapi(base, "http://127.0.0.1:1", qualifying=True)


def _base(path: str) -> Base:
    return "loyalty" if path.startswith("/api/") else "api"


@pytest.mark.parametrize("operation", ALL, ids=str)
def test_each_request_fits_the_document(operation: Operation) -> None:
    acts = (TOKEN, replies(400)) if operation.api.is_members else (replies(400),)
    heard = played(operation, *acts)[1]
    for each in heard[:-1]:
        _check(each, "POST", "/partner/oauth/token")
    _check(heard[-1], operation.method, operation.path)


def test_everything_that_is_served_is_asked_for_or_said_why_not() -> None:
    served = {
        (method.upper(), path)
        for base in ("loyalty", "api")
        for path, methods in _document(base)["paths"].items()
        for method in methods
    }
    asked = {(each.method, each.path) for each in ALL} | {("POST", "/partner/oauth/token")}
    assert asked <= served
    assert served - asked == set(NOT_ASKED)
    assert all(NOT_ASKED.values())


def test_a_request_that_does_not_fit_is_found() -> None:
    """What checks here can fail."""
    operation = next(each for each in ALL if each.name == "placed")
    heard = played(operation, TOKEN, replies(400))[1][-1]
    for line, body in (
        ("POST /api/baskets?locale=en HTTP/1.1", heard.body),
        ("POST /api/basket HTTP/1.1", heard.body),
        (heard.line, heard.body.replace(b'"placed"', b'"locked"')),
        (heard.line, heard.body.replace(b'"subtotal"', b'"sub_total"')),
    ):
        with pytest.raises((AssertionError, jsonschema_rs.ValidationError)):
            _check(Heard(line, heard.headers, body), "POST", "/api/baskets")


def _check(heard: Heard, method: str, path: str) -> None:
    """Method, path, queries, headers and body are as the document says, and nothing is unknown to it."""
    document = _document(_base(path))
    operation = document["paths"][path][method.lower()]
    asked, target, _ = heard.line.split()
    assert asked == method
    assert _fits(path, urlsplit(target).path)
    queries = {each["name"]: each for each in operation["parameters"] if each["in"] == "query"}
    given = parse_qsl(urlsplit(target).query)
    assert {name for name, _ in given} <= set(queries)
    assert {name for name, each in queries.items() if each["required"]} <= {name for name, _ in given}
    for name, value in given:
        schema = queries[name]["schema"]
        _valid(document, schema.get("items", schema), _read(schema, value))
    wanted = {each["name"].lower() for each in operation["parameters"] if each["in"] == "header"}
    assert wanted <= set(heard.headers)
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        _valid(document, schema, json.loads(heard.body))
        _known(document, schema, json.loads(heard.body))
    else:
        assert heard.body == b""


def _valid(document: dict[str, Any], schema: dict[str, Any], found: object) -> None:
    whole = {**schema, "components": document["components"]}
    jsonschema_rs.Draft202012Validator(whole, validate_formats=True).validate(found)


def _known(document: dict[str, Any], schema: dict[str, Any], found: object) -> None:
    """No field that the document does not name, however deep."""
    schema = _resolved(document, schema)
    if isinstance(found, list):
        for each in found:
            _known(document, schema.get("items") or (schema.get("prefixItems") or [{}])[0], each)
    if isinstance(found, dict):
        properties = schema.get("properties", {})
        assert set(found) <= set(properties), set(found) - set(properties)
        for name, value in found.items():
            _known(document, properties[name], value)


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in schema:
        (schema,) = (each for each in schema["anyOf"] if each.get("type") != "null")
    if "$ref" in schema:
        found: dict[str, Any] = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return _resolved(document, found)
    return schema


def _read(schema: dict[str, Any], value: str) -> object:
    return int(value) if schema.get("type") == "integer" else value


def _fits(template: str, path: str) -> bool:
    wanted, given = template.split("/"), path.split("/")
    return len(wanted) == len(given) and all(
        w == g or (w.startswith("{") and g != "") for w, g in zip(wanted, given, strict=True)
    )
