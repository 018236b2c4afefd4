"""Paths: the literal one first, ids by their place, and what is not there."""

import pytest

from kiosk.sandbox.answers import Answer, Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.routes import Route, Routes
from kiosk.sandbox.shown import Basket
from kiosk.sandbox.world import World


def handler(world: World, call: Call) -> Answer:
    """Says nothing. And more.

    Of no interest.
    """
    raise AssertionError(world, call)


ROUTES = Routes(
    tuple(
        Route(method, path, handler, Basket)
        for method, path in (
            ("GET", "/users/{id}"),
            ("PATCH", "/users/{id}"),
            ("GET", "/users/me"),
            ("GET", "/users/{id}/check_in_code"),
            ("POST", "/users"),
        )
    )
)


@pytest.mark.parametrize(
    ("method", "path", "template", "parts"),
    [
        ("GET", "/users/me", "/users/me", {}),
        ("GET", "/users/abc", "/users/{id}", {"id": "abc"}),
        ("PATCH", "/users/abc", "/users/{id}", {"id": "abc"}),
        ("GET", "/users/{id}", "/users/{id}", {"id": "{id}"}),
        ("GET", "/users/a\nb", "/users/{id}", {"id": "a\nb"}),
        ("GET", "/users/me/check_in_code", "/users/{id}/check_in_code", {"id": "me"}),
    ],
)
def test_found(method: str, path: str, template: str, parts: dict[str, str]) -> None:
    route, found = ROUTES.found(method, path)
    assert (route.path, found) == (template, parts)


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("GET", "/users/", 404, None),
        ("GET", "/users//check_in_code", 404, None),
        ("GET", "/user", 404, None),
        ("GET", "", 404, None),
        ("GET", "/users/a/b", 404, None),
        ("PATCH", "/users/me", 405, "GET"),
        ("DELETE", "/users/abc", 405, "GET, PATCH"),
        ("GET", "/users", 405, "POST"),
    ],
)
def test_not_found(method: str, path: str, status: int, allow: str | None) -> None:
    with pytest.raises(Refused) as refusal:
        ROUTES.found(method, path)
    assert (refusal.value.status, refusal.value.headers.get("Allow")) == (status, allow)


def test_a_route_is_told_by_its_handler() -> None:
    assert next(iter(ROUTES)).summary == "Says nothing. And more"
