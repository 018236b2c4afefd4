"""Reading bodies: numbers stay exact, dates find their second, and anything else is a 400."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.partner.wire import TokenBody
from kiosk.sandbox.wire import BasketBody, parsed, read, seconds_of


def basket(extra: str) -> BasketBody:
    return read(f'{{"state": "checkout", {extra}}}'.encode(), BasketBody)


def test_numbers_stay_exact() -> None:
    body = basket('"subtotal": 0.1, "items": [{"id": "a", "name": "b", "price": 0.2}]')
    assert body.subtotal == Decimal("0.1")
    assert body.units[0].price == Decimal("0.2")


def test_the_subtotal_falls_back_on_the_items() -> None:
    body = basket('"items": [{"id": "a", "name": "b", "price": 0.1}, {"id": "a", "name": "b", "price": 0.2}]')
    assert body.before_tax == Decimal("0.3")
    assert type(body.before_tax) is Decimal
    assert type(basket('"subtotal": 7').before_tax) is Decimal


def test_the_first_payment_is_read_and_the_rest_is_not() -> None:
    body = basket('"payments": [{"issuer": "visa", "last4": "0042", "amount": 15.50}, null]')
    assert body.payment is not None
    assert (body.payment.last4, body.payment.amount) == ("0042", Decimal("15.50"))
    assert basket('"payments": []').payment is None


@pytest.mark.parametrize(
    "payment",
    [
        "1",
        "{}",
        '{"issuer": "", "last4": "4242", "amount": 1}',
        '{"issuer": "visa", "last4": "424", "amount": 1}',
        '{"issuer": "visa", "last4": "4242", "amount": "1"}',
    ],
)
def test_an_incomplete_payment_is_named(payment: str) -> None:
    body = basket(f'"payments": [{payment}]')
    with pytest.raises(Refused, match=r"payments\[0\]"):
        _ = body.payment


def test_asked_counts_both_kinds() -> None:
    assert basket('"rewards": ["a"], "points_products": ["b"]').asked == ["a", "b"]
    assert basket('"rewards": null').asked == []


def said(act: Callable[[], object]) -> str:
    """What a refusal said; empty when there was none. Any other error comes through."""
    try:
        act()
    except (ValueError, Refused) as refused:
        return str(refused)
    return ""


@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_a_value_error(body: bytes) -> None:
    assert said(lambda: parsed(body)) in {"", "The body is not valid JSON"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = ["id", "state", "items", "rewards", "payments", "subtotal", "order_timestamp", "merchant_id"]
FIELDS = st.sampled_from(NAMES)


@given(st.dictionaries(FIELDS, JSON, max_size=6), st.sampled_from([BasketBody, TokenBody]))
def test_any_json_is_a_body_or_a_400(fields: dict[str, object], kind: type) -> None:
    refusal = said(lambda: read(json.dumps(fields).encode(), kind))
    assert refusal or kind is BasketBody or "merchant_id" in fields


def test_a_stamp_without_an_offset_is_utc() -> None:
    assert seconds_of(datetime(1970, 1, 2)) == 86_400  # noqa: DTZ001 - that is the case in question
    assert seconds_of(datetime(1970, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))) == 0


@pytest.mark.parametrize("hours", [-23, 0, 23])
def test_the_ends_of_time(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    assert seconds_of(datetime(1, 1, 1, tzinfo=zone)) < -60_000_000_000
    assert seconds_of(datetime(9999, 12, 31, 23, 59, 59, tzinfo=zone)) > 250_000_000_000
