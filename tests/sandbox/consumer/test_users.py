"""The signed-in user: seen, changed, checked in (contract 5.2)."""

from typing import Any

import pytest

from tests.sandbox.desk import HARBOR, JANE, PLACE, SAM, Shopper, a_world, person

SAID = {"email": "jane.smith@example.com", "first_name": "Jane", "last_name": "Smythe"}


def test_me_and_by_id() -> None:
    shopper = Shopper(a_world())
    assert shopper.sees("/users/me")["user"]["id"] == JANE
    assert shopper.sees(f"/users/{JANE}") == shopper.sees("/users/me")


@pytest.mark.parametrize("path", [f"/users/{SAM}", "/users/nobody", f"/users/{SAM}/check_in_code"])
def test_nobody_else(path: str) -> None:
    assert Shopper(a_world()).asks("GET", path).status == 404


def change(shopper: Shopper, **fields: Any) -> Any:
    return shopper.asks("PATCH", f"/users/{JANE}", {"user": SAID | fields})


def test_a_change_keeps_what_was_not_said() -> None:
    world = a_world()
    shown = change(Shopper(world)).body["user"]
    assert (shown["last_name"], shown["phone"], shown["zip_code"]) == ("Smythe", "+14155550101", "94999")
    assert change(Shopper(world), phone="+14155550177").body["user"]["phone"] == "+14155550177"
    assert person(world).last_name == "Smythe"


def test_somebody_without_a_membership_can_look_too() -> None:
    assert Shopper(a_world(), "platform8808").sees("/users/me")["user"]["first_name"] == "Pat"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"email": "x"}, "USER_EMAIL_INVALID"),
        ({"first_name": ""}, "USER_NAME_REQUIRED"),
        ({"phone": "x"}, "USER_PHONE_INVALID"),
        ({"email": "sam.rivera@example.com"}, "BAD_REQUEST"),
    ],
)
def test_what_is_not_accepted(fields: dict[str, str], code: str) -> None:
    world = a_world()
    answer = change(Shopper(world), **fields)
    assert (answer.status, answer.body["error"]["code"]) == (400, code)
    assert person(world).last_name == "Smith"
    assert Shopper(world).asks("PATCH", f"/users/{SAM}", {"user": SAID}).status == 404


def test_a_code_to_check_in_is_bare_or_framed() -> None:
    shopper = Shopper(a_world())
    path = f"/users/{JANE}/check_in_code"
    bare = shopper.sees(path, location_id=PLACE)["check_in_code"]
    assert len(bare) == 6
    assert shopper.sees(path)["check_in_code"] == bare
    assert shopper.sees(path, location_id=HARBOR)["check_in_code"] == f"LSTR|{bare}||LEND"
