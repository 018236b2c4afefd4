"""Every Partner path asks for all headers and for its scope (contract 2.1, 4)."""

import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.partner.routes import PARTNER_ROUTES
from tests.sandbox.desk import a_world, handled, partner_headers, token, without

PATHS = [(route.method, route.path.replace("{id}", "none")) for route in PARTNER_ROUTES]
FREE = {"/partner/oauth/token", "/partner/scopes", "/partner/merchants", "/partner/locations"}
SCOPED = [(method, path) for method, path in PATHS if path not in FREE]


@pytest.mark.parametrize(("method", "path"), PATHS)
@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("authorization", 401),
        ("x-clientid", 401),
        ("user-agent", 401),
        ("accept-version", 400),
        ("content-type", 400),
    ],
)
def test_no_header_may_be_missing(method: str, path: str, name: str, status: int) -> None:
    world = a_world()
    headers = without(partner_headers(world), name)
    answer = handled(world, Call("api", method, path, headers=headers, body=b"{}"))
    assert answer.status == status
    assert set(answer.body["error"]) == {"code", "message"}


@pytest.mark.parametrize(("method", "path"), SCOPED)
def test_a_missing_scope_is_forbidden(method: str, path: str) -> None:
    world = a_world()
    headers = partner_headers(world) | {"authorization": "Bearer sandbox-tokens-only-opens-nothing"}
    answer = handled(world, Call("api", method, path, headers=headers, body=b"{}"))
    assert (answer.status, answer.body["error"]["code"]) == (403, "FORBIDDEN")


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_a_users_token_opens_nothing(method: str, path: str) -> None:
    world = a_world()
    headers = partner_headers(world) | {"authorization": f"Bearer {token(world)}"}
    assert handled(world, Call("api", method, path, headers=headers, body=b"{}")).status == 401
