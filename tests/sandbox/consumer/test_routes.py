"""Every Consumer path asks for its headers, and for a user where it needs one (contract 2.1, 5)."""

import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.routes import CONSUMER_ROUTES
from tests.sandbox.desk import a_world, consumer_headers, handled, token, without

ROUTES = [route for route in CONSUMER_ROUTES if not route.path.startswith("/oauth/")]
ALL = [(route.method, route.path.replace("{id}", "none")) for route in ROUTES]
OPEN = [(r.method, r.path.replace("{id}", "none")) for r in ROUTES if r.is_open]
CLOSED = [pair for pair in ALL if pair not in OPEN]


@pytest.mark.parametrize(("method", "path"), ALL)
@pytest.mark.parametrize(
    ("name", "value", "status"),
    [
        ("x-clientid", "", 401),
        ("x-clientid", "somebody", 401),
        ("accept-version", "", 400),
        ("accept-version", "v3.5", 400),
        ("accept", "*/*", 406),
        ("content-type", "text/plain", 400),
    ],
)
def test_no_header_may_be_wrong(method: str, path: str, name: str, value: str, status: int) -> None:
    world = a_world()
    headers = consumer_headers(world, token(world)) | {name: value}
    answer = handled(world, Call("api", method, path, headers=headers, body=b"{}"))
    assert answer.status == status
    assert set(answer.body["error"]) == {"code", "message"}


@pytest.mark.parametrize(("method", "path"), CLOSED)
@pytest.mark.parametrize("bearer", ["", "Bearer wrong", "Bearer sandbox-partner-token-opens-nothing"])
def test_a_user_is_needed(method: str, path: str, bearer: str) -> None:
    world = a_world()
    headers = consumer_headers(world) | {"authorization": bearer}
    answer = handled(world, Call("api", method, path, headers=headers, body=b"{}"))
    assert (answer.status, answer.body["error"]["code"]) == (401, "AUTHENTICATION_GENERIC")


@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_a_token_has_its_time(method: str, path: str) -> None:
    world = a_world()
    headers = consumer_headers(world, token(world, expires_in_s=60))
    world.clock.turn(60)
    assert handled(world, Call("api", method, path, headers=headers, body=b"{}")).status == 401


@pytest.mark.parametrize(("method", "path"), OPEN)
def test_nobody_is_needed(method: str, path: str) -> None:
    world = a_world()
    answer = handled(world, Call("api", method, path, headers=consumer_headers(world), body=b"{}"))
    assert answer.status in {200, 400, 404}


def test_without_a_body_no_content_type_is_needed() -> None:
    world = a_world()
    headers = without(consumer_headers(world, token(world)), "content-type")
    assert handled(world, Call("api", "GET", "/users/me", headers=headers)).status == 200
    without_agent = without(headers, "user-agent")
    call = Call("api", "GET", "/users/me", headers=without_agent)
    assert handled(world, call).status == 200
    assert any("User-Agent" in note for note in call.notes)
