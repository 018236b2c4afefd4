from datetime import time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Money
from kiosk.menus import values

_NO_NUMBERS = [True, "cheap", None, [1], Decimal("NaN"), Decimal("Infinity"), Decimal("-0.01")]


@given(st.integers(0, 1_000_000))
def test_every_price_in_cents_is_read_exactly(cents: int) -> None:
    assert values.price(Decimal(cents).scaleb(-2)) == Money(cents)


def test_a_price_in_whole_dollars_and_one_with_a_long_tail_of_zeros() -> None:
    assert values.price(12) == Money(1200)
    assert values.price(Decimal("1.5000")) == Money(150)


@pytest.mark.parametrize("raw", [*_NO_NUMBERS, Decimal("1.999"), Decimal("10000.01"), Decimal("1E-999999")])
def test_what_is_no_price(raw: Any) -> None:
    with pytest.raises(ValueError, match=r"a price is dollars such as 11\.90"):
        values.price(raw)


def test_a_tax_is_kept_in_thousandths_of_a_percent() -> None:
    assert [values.percent(raw) for raw in (0, 8, Decimal("8.875"), 100)] == [0, 8_000, 8_875, 100_000]


@pytest.mark.parametrize("raw", [*_NO_NUMBERS, Decimal("8.8755"), 101])
def test_what_is_no_tax(raw: Any) -> None:
    with pytest.raises(ValueError, match="a tax is percent"):
        values.percent(raw)


def test_a_fault_shows_what_stands_there_but_not_all_of_it() -> None:
    with pytest.raises(ValueError, match=r"not 'x{59}…$"):
        values.price("x" * 500)
    with pytest.raises(ValueError, match=r"not 1\.999$"):
        values.price(Decimal("1.999"))


def test_ids_are_those_that_tills_have() -> None:
    assert [values.identifier(key) for key in ("rye-dog", "1000234", "A_1.b:2")] == [
        "rye-dog",
        "1000234",
        "A_1.b:2",
    ]
    for key in ("", "-rye", "rye dog", "ensalada-ñ", "x" * 65):
        with pytest.raises(ValueError, match="an id is"):
            values.identifier(key)


def test_a_plain_text_is_in_the_default_language() -> None:
    words = values.words("Soup", "en")
    assert (words.text, words.translations) == ("Soup", {})


def test_a_text_with_translations() -> None:
    words = values.words({"es": "Sopa", "en": "Soup"}, "en")
    assert (words.text, words.in_language("es")) == ("Soup", "Sopa")


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        ({"es": "Sopa"}, "the text in en is missing"),
        ({"en": " "}, "the text in en is empty"),
        ("", "the text in en is empty"),
        ({"en": "Soup", "english": "Soup"}, "a language is two small letters such as en, not 'english'"),
    ],
)
def test_what_is_no_text(raw: Any, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        values.words(raw, "en")


def test_an_option_may_give_back() -> None:
    assert values.change(Decimal("-0.50")) == Money(-50)
    with pytest.raises(ValueError, match=r"it adds dollars such as 1\.50, or -0\.50, not 'much'"):
        values.change("much")


@pytest.mark.parametrize("raw", ["07:30", time(7, 30)])
def test_a_time_of_the_day(raw: Any) -> None:
    assert values.clock(raw) == time(7, 30)


@pytest.mark.parametrize("raw", ["25:00", "half past", 7, None])
def test_what_is_no_time(raw: Any) -> None:
    with pytest.raises(ValueError, match=r"a time is such as 07:30"):
        values.clock(raw)


def test_days_of_the_week() -> None:
    assert values.days(["mon", "sun"]) == {0, 6}
    assert values.days([]) == set(range(7))
    with pytest.raises(ValueError, match="a day is one of mon, tue"):
        values.days(["Montag"])
