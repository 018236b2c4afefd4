"""Signing in by a mailed link: once, in time, to the same address (contract 5.3)."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from kiosk.sandbox.call import Call
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, Shopper, a_world, handled

BACK = "https://app.example.com/signed_in"
CLIENT = {"client_id": "sandbox-client", "client_secret": "sandbox-client-secret-opens-nothing"}


def oauth(world: World, word: str, **body: Any) -> Any:
    """Without any of Thanx's headers."""
    content = msgspec.json.encode(body)
    return handled(world, Call("api", "POST", f"/oauth/{word}", body=content))


def authorize(world: World, **fields: Any) -> Any:
    asked = {
        "client_id": "sandbox-client",
        "redirect_uri": BACK,
        "response_type": "code",
        "scope": "passwordless",
        "username": "Jane.Smith@example.com",
    }
    return oauth(world, "authorize", **asked | fields)


def mailed_code(world: World, **fields: Any) -> str:
    answer = authorize(world, **fields)
    assert (answer.status, answer.body) == (200, "")
    return parse_qs(urlsplit(world.post.mail[-1]["link"]).query)["code"][0]


def exchange(world: World, mailed: str, **fields: Any) -> Any:
    grant = {"grant_type": "authorization_code", "code": mailed, "redirect_uri": BACK}
    return oauth(world, "token", **CLIENT | grant | fields)


def who(world: World, bearer: str) -> int:
    shopper = Shopper(world, "")
    shopper.headers["authorization"] = f"Bearer {bearer}"
    answer = shopper.asks("GET", "/users/me")
    assert answer.status in {200, 401}
    return int(answer.status == 200 and answer.body["user"]["id"] == JANE)


def test_a_link_a_token_and_the_user() -> None:
    world = a_world()
    answer = exchange(world, mailed_code(world))
    assert answer.status == 200
    assert set(answer.body) == {"token_type", "scope", "created_at", "access_token", "refresh_token"}
    assert who(world, answer.body["access_token"])
    [mail] = world.post.mail
    assert mail["to"] == "jane.smith@example.com"
    assert mail["link"].startswith(BACK + "?code=")


def test_a_question_mark_that_is_there_stays() -> None:
    world = a_world()
    code = mailed_code(world, redirect_uri=BACK + "?shop=1")
    assert exchange(world, code, redirect_uri=BACK + "?shop=1").status == 200


@pytest.mark.parametrize("name", ["nobody@example.com", "news.only@example.com", "", "x"])
def test_without_an_account_there_is_no_mail(name: str) -> None:
    world = a_world()
    answer = authorize(world, username=name)
    assert (answer.status, answer.body["error"]) == (401, "access_denied")
    assert not world.post.mail


@pytest.mark.parametrize(
    ("fields", "status"), [({"client_id": "other"}, 401), ({"response_type": "token"}, 400)]
)
def test_other_wishes(fields: dict[str, str], status: int) -> None:
    assert authorize(a_world(), **fields).status == status


def test_a_code_is_good_once_and_not_for_ever() -> None:
    world = a_world()
    code = mailed_code(world)
    assert exchange(world, code).status == 200
    assert exchange(world, code).body["error"] == "invalid_grant"
    late = mailed_code(world)
    world.clock.turn(900)
    assert exchange(world, late).status == 400


@pytest.mark.parametrize(
    ("fields", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "other"}, 401, "invalid_client"),
        ({"redirect_uri": "https://elsewhere.example.com/"}, 400, "invalid_grant"),
        ({"redirect_uri": None}, 400, "invalid_grant"),
        ({"code": None}, 400, "invalid_grant"),
        ({"code": "wrong"}, 400, "invalid_grant"),
        ({"grant_type": "refresh_token"}, 400, "invalid_grant"),
        ({"grant_type": "refresh_token", "refresh_token": "wrong"}, 400, "invalid_grant"),
    ],
    ids=str,
)
def test_grants_that_are_none(fields: dict[str, Any], status: int, error: str) -> None:
    world = a_world()
    answer = exchange(world, mailed_code(world), **fields)
    assert (answer.status, answer.body["error"]) == (status, error)
    assert "error_description" in answer.body


def test_refreshing_ends_the_old_token() -> None:
    world = a_world()
    first = exchange(world, mailed_code(world)).body
    grant = CLIENT | {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = oauth(world, "token", **grant).body
    assert [who(world, token["access_token"]) for token in (first, second)] == [0, 1]
    assert oauth(world, "token", **grant).status == 400


def test_revoking() -> None:
    world = a_world()
    token = exchange(world, mailed_code(world)).body["access_token"]
    assert oauth(world, "revoke", **CLIENT | {"client_secret": "wrong"}, token=token).status == 401
    assert oauth(world, "revoke", **CLIENT, token=token).body == {}
    assert not who(world, token)
    assert oauth(world, "revoke", **CLIENT, token=token).status == 200
