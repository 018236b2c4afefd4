import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.terminal.nexo.text import read, written
from kiosk.domain.money import Money


@given(st.integers(0, 10**10))
def test_every_amount_comes_back_to_the_cent(cents: int) -> None:
    text = written({"amount": Money(cents).dollars})
    assert read(text)["amount"] == Money(cents).dollars
    assert text.decode() == f'{{"amount":{cents // 100}.{cents % 100:02}}}'


def test_everything_else_is_written_as_usual() -> None:
    value = {"a": [1, True, None, "\u00e9\n"], "b": {}}
    assert json.loads(written(value)) == value


def test_a_float_is_never_written() -> None:
    with pytest.raises(TypeError, match="not exact"):
        written({"amount": 12.5})


def test_fractions_are_read_exactly() -> None:
    assert read(b'{"amount": 0.1}') == {"amount": Decimal("0.1")}


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"12", b"<html>", b'{"a": NaN}', b"\xff", b'{"a":' + b"[" * 50_000]
)
def test_what_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        read(body)
