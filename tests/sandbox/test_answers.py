"""Answers and the two shapes of refusal (contract 2.2)."""

from decimal import Decimal

import msgspec
import pytest

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.shown import CurrencyShown, PointsShown


def test_money_becomes_a_number() -> None:
    body = {"value": Decimal("9.95"), "balance": Decimal("10.0")}
    assert Answer(200, body).content == b'{"value":9.95,"balance":10.0}'


def test_the_flat_shape() -> None:
    answer = Refused(400, "No").answer("loyalty")
    assert (answer.status, answer.body) == (400, {"code": 400, "message": "No"})


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "BAD_REQUEST"),
        (401, "AUTHENTICATION_GENERIC"),
        (403, "FORBIDDEN"),
        (404, "RESOURCE_NOT_FOUND"),
        (406, "BAD_REQUEST"),
        (422, "UNPROCESSABLE_ENTITY"),
        (429, "TOO_MANY_REQUESTS"),
        (500, "GENERIC_ERROR"),
        (503, "GENERIC_ERROR"),
    ],
)
def test_the_nested_shape(status: int, code: str) -> None:
    assert Refused(status, "No").answer("api").body == {"error": {"code": code, "message": "No"}}


def test_headers_travel_along() -> None:
    assert Refused(405, "No", {"Allow": "GET"}).answer("api").headers == {"Allow": "GET"}


def test_structs_become_plain_and_unset_fields_vanish() -> None:
    class Half(msgspec.Struct):
        there: int
        gone: int | msgspec.UnsetType = msgspec.UNSET

    assert plain(Half(1)) == {"there": 1}
    points = plain(PointsShown("e", CurrencyShown("leaf", "leaves"), Decimal("1.50")))
    assert points["balance"] == Decimal("1.50")


def test_thanxs_own_word_goes_before_the_statuss() -> None:
    refusal = Refused(400, "No", code="USER_EMAIL_INVALID")
    assert refusal.answer("api").body["error"]["code"] == "USER_EMAIL_INVALID"
    assert refusal.answer("loyalty").body["code"] == 400
    assert not_found().answer("api").body["error"]["code"] == "RESOURCE_NOT_FOUND"
