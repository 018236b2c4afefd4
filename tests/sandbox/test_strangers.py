"""What nobody reads is remarked upon, wherever it hides; what is known is not."""

from typing import Any

import msgspec
import pytest

from kiosk.sandbox.app import base_app
from kiosk.sandbox.call import Call
from kiosk.sandbox.served import SERVED
from kiosk.sandbox.strangers import strangers
from tests.sandbox.desk import FRIES, Shopper, a_basket, a_world, asked, loyalty_headers, paid, token
from tests.sandbox.office import issue_body


def remarks(method: str, path: str, body: Any = None, *query: tuple[str, str]) -> list[str]:
    base = "loyalty" if path.startswith("/api/") else "api"
    route, _ = SERVED["loyalty" if base == "loyalty" else "api"].found(method, path)
    content = b"" if body is None else msgspec.json.encode(body)
    return strangers(route, Call("api", method, path, query, body=content))


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/api/baskets", a_basket(payments=paid(16), rewards=["x"])),
        ("POST", "/partner/campaigns/issue", issue_body()),
        ("POST", "/users", {"user": {"email": "a@example.com", "birth_date": {"month": 8, "day": 14}}}),
        ("GET", "/users/me", None),
        ("POST", "/users", None),
        ("POST", "/users", [1]),
    ],
)
def test_what_is_known_is_not_remarked_upon(method: str, path: str, body: Any) -> None:
    assert remarks(method, path, body) == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"itmes": []}, ["itmes"]),
        ({"items": [FRIES | {"quantity": 2}, FRIES | {"quantity": 1}]}, ["items.quantity"]),
        ({"items": [FRIES | {"modifiers": [{"cost": 1}]}]}, ["items.modifiers.cost"]),
        ({"id": "b", "a": 1, "b": 2}, ["a", "b"]),
    ],
    ids=str,
)
def test_fields(body: dict[str, Any], said: list[str]) -> None:
    assert remarks("POST", "/api/baskets", body) == [f"field {name} is not known here" for name in said]


def test_queries() -> None:
    found = remarks("GET", "/partner/feedbacks", None, ("states[]", "rated"), ("state", "rated"))
    assert found == ["query state is not known here"]


def test_they_stand_in_the_journal() -> None:
    world = a_world()
    headers = loyalty_headers(token(world))
    asked(base_app(world, "loyalty"), "GET", "/api/account?location=x", headers=headers)
    assert "query location is not known here" in world.journal.entries()[-1]["note"]


def test_handlers_alone_say_nothing() -> None:
    shopper = Shopper(a_world())
    shopper.sees("/users/me", odd="1")
    assert shopper.notes == []
