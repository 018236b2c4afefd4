from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import ZERO, Money, total

cents = st.integers(-(10**11), 10**11)
amounts = st.builds(Money, cents)


@given(cents)
def test_dollars_come_back_as_the_same_cents(number: int) -> None:
    assert Money.of(Money(number).dollars) == Money(number)
    assert Money(number).dollars.as_tuple().exponent == -2


@given(st.decimals(-1_000_000, 1_000_000, allow_nan=False, places=4))
def test_of_is_never_further_off_than_half_a_cent(dollars: Decimal) -> None:
    assert abs(Money.of(dollars).dollars - dollars) <= Decimal("0.005")


@pytest.mark.parametrize(
    ("dollars", "expected"),
    [("11.90", 1190), ("0.005", 1), ("-0.005", -1), ("0.0049", 0), (12, 1200), (Decimal("1E-1000000"), 0)],
)
def test_half_a_cent_rounds_away_from_zero(dollars: Decimal | str | int, expected: int) -> None:
    assert Money.of(dollars).cents == expected


@pytest.mark.parametrize(
    "text", ["", "ten", "NaN", "sNaN", "Infinity", "-Infinity", "1000000000.01", "1E+1000000", "1,50"]
)
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount of money"):
        Money.of(text)


@given(amounts, amounts, st.integers(0, 99))
def test_sums_and_products_are_those_of_cents(one: Money, other: Money, times: int) -> None:
    assert (one + other) - other == one
    assert one * times == total([one] * times)
    assert (one < other) == (one.cents < other.cents)


@given(amounts, amounts)
def test_capped_lies_between_zero_and_the_most(amount: Money, most: Money) -> None:
    capped = amount.capped(most)
    assert ZERO <= capped <= max(most, ZERO)
    assert capped in (ZERO, amount, most)


def test_nothing_is_false_and_the_sum_of_none() -> None:
    assert not ZERO
    assert Money(1)
    assert Money(-1)
    assert total(()) == ZERO
