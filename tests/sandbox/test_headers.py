"""The header matrix of contract 2.1 and 14.2: each header missing, each wrong, on each base."""

from typing import Any

import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import BAD_KEY
from tests.sandbox.desk import a_world, handled, loyalty_headers, partner_headers, token, without

LOYALTY = [
    ("merchant-key", None, 401),
    ("merchant-key", "", 401),
    ("merchant-key", "123456", 401),
    ("merchant-key", "k2lye10h32l5wzo", 401),
    ("merchant-key", "CB71E3", 401),
    ("accept", None, 406),
    ("accept", "*/*", 406),
    ("accept", "application/json", 406),
    ("content-type", None, 400),
    ("content-type", "text/plain", 400),
    ("user-agent", None, 401),
    ("user-agent", "python-httpx/0.28.1", 401),
    ("user-agent", "curl/8.4.0", 401),
    ("authorization", None, 401),
    ("authorization", "Basic dXNlcjpwYXNz", 401),
    ("authorization", "Bearer", 401),
    ("authorization", "Bearer " + "0" * 64, 401),
    ("authorization", "Bearer sandbox-partner-token-opens-nothing", 401),
]
PARTNER = [
    ("authorization", None, 401),
    ("authorization", "Bearer wrong", 401),
    ("x-clientid", None, 401),
    ("x-clientid", "somebody", 401),
    ("accept-version", None, 400),
    ("accept-version", "v4", 400),
    ("content-type", None, 400),
    ("user-agent", None, 401),
    ("user-agent", "python-requests/2.32", 401),
]


def changed(headers: dict[str, str], name: str, value: str | None) -> dict[str, str]:
    return without(headers, name) if value is None else headers | {name: value}


@pytest.mark.parametrize(("method", "path"), [("GET", "/api/account"), ("POST", "/api/baskets")])
@pytest.mark.parametrize(("name", "value", "status"), LOYALTY)
def test_loyalty(method: str, path: str, name: str, value: str | None, status: int) -> None:
    world = a_world()
    headers = changed(loyalty_headers(token(world)), name, value)
    answer = handled(world, Call("loyalty", method, path, headers=headers, body=b'{"state":"checkout"}'))
    assert answer.status == status
    assert answer.body["code"] == status
    assert (answer.body["message"] == BAD_KEY) == (name == "merchant-key")
    assert world.state.baskets == {}


@pytest.mark.parametrize("path", ["oauth/token", "scopes", "merchants", "locations"])
@pytest.mark.parametrize(("name", "value", "status"), PARTNER)
def test_partner(path: str, name: str, value: str | None, status: int) -> None:
    world = a_world()
    headers = changed(partner_headers(world), name, value)
    method = "POST" if path == "oauth/token" else "GET"
    answer = handled(world, Call("api", method, f"/partner/{path}", headers=headers, body=b"{}"))
    assert answer.status == status
    assert set(answer.body["error"]) == {"code", "message"}


def test_a_users_token_opens_no_partner_call() -> None:
    world = a_world()
    headers = partner_headers(world) | {"authorization": f"Bearer {token(world)}"}
    assert handled(world, Call("api", "GET", "/partner/scopes", headers=headers)).status == 401


def test_the_merchant_key_comes_before_everything() -> None:
    answer = handled(a_world(), Call("loyalty", "GET", "/api/account"))
    assert answer.body == {"code": 401, "message": BAD_KEY}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accept", "application/json, application/vnd.thanx-v1+json;q=0.9"),
        ("accept", "Application/Vnd.Thanx-V1+JSON"),
        ("content-type", "application/json; charset=utf-8"),
        ("user-agent", "javelin/1.0.0"),
    ],
)
def test_good_variants(name: str, value: str) -> None:
    world = a_world()
    headers = loyalty_headers(token(world)) | {name: value}
    assert handled(world, Call("loyalty", "GET", "/api/account", headers=headers)).status == 200


@pytest.mark.parametrize(
    ("switch", "name"), [("wrong_accept_is_406", "accept"), ("agent_needed", "user-agent")]
)
def test_the_doubtful_checks_are_switches(switch: str, name: str) -> None:
    off: dict[str, Any] = {switch: False}
    world = a_world(**off)
    headers = without(loyalty_headers(token(world)), name)
    assert handled(world, Call("loyalty", "GET", "/api/account", headers=headers)).status == 200
