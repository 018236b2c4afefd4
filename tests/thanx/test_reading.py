from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Money
from kiosk.thanx.reading import decimal, each, ids, moment, money, read, text


class Thing(msgspec.Struct):
    id: str | int
    size: int = 0


def raw(said: str) -> msgspec.Raw:
    return msgspec.Raw(said.encode())


def test_what_is_not_of_that_kind_is_none() -> None:
    assert read(raw('{"id": "a"}'), Thing) == Thing("a")
    assert read(raw('{"size": 1}'), Thing) is None
    assert read(b"not JSON", Thing) is None
    assert read(msgspec.Raw(), Thing) is None


def test_the_readable_ones_of_a_list_are_kept() -> None:
    assert each(raw('[{"id": "a"}, {"id": null}, 7, {"id": 3}]'), Thing) == [Thing("a"), Thing(3)]
    assert each(raw('{"id": "a"}'), Thing) == []


@pytest.mark.parametrize(
    ("said", "number"), [("7.5", "7.5"), ('"7.5"', "7.5"), ("1e400", None), ("[]", None)]
)
def test_numbers_mean_something(said: str, number: str | None) -> None:
    assert decimal(raw(said)) == (None if number is None else Decimal(number))


def test_dollars_become_money() -> None:
    assert money(raw("25.5")) == Money(2550)
    assert money(raw("null")) is None


def test_ids_are_texts() -> None:
    assert ids(["a", 3]) == {"a", "3"}
    assert ids(None) == frozenset()


@given(st.one_of(st.none(), st.integers(), st.text()))
def test_text_is_printable_and_short_enough(said: str | int | None) -> None:
    found = text(said)
    assert all(letter.isprintable() or letter == "\n" for letter in found)
    assert len(found) <= 2_000


def test_times_are_in_utc_unless_they_say_otherwise() -> None:
    assert moment("2025-06-01T10:00:00Z") == datetime(2025, 6, 1, 10, tzinfo=UTC)
    assert moment("2025-06-01T10:00:00") == datetime(2025, 6, 1, 10, tzinfo=UTC)
    assert moment("soon") is None
    assert moment(None) is None
