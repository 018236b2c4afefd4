"""The discount rules: the table of contract 3.6 and 3.5, then laws that hold for every basket."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sandbox.records import RewardType, Terms
from kiosk.sandbox.rules import Unit, cents, quoted, written

PRICES = {"burger": "11.50", "fries": "4.50", "soda": "2.25"}
ORDER = tuple(Unit(name, Decimal(price)) for name, price in PRICES.items())
WHOLE = Decimal("18.25")
MONEY_FIELDS = ("value", "minimum", "maximum")


def terms(kind: RewardType, **fields: Any) -> Terms:
    money: dict[str, Any] = {name: Decimal(str(fields[name])) for name in MONEY_FIELDS if name in fields}
    return Terms(id="r", label="r", type=kind, **money)


CASES = [
    ("amount off the order", terms("amount", value=5), [], ORDER, "5.00"),
    ("amount never above the order", terms("amount", value=50), [], ORDER, "18.25"),
    ("amount off chosen items", terms("amount", value=3), ["fries"], ORDER, "3.00"),
    ("amount never above the chosen items", terms("amount", value=9), ["fries"], ORDER, "4.50"),
    ("amount without items listed", terms("amount", value=5), [], (), "5.00"),
    ("percent of the order", terms("percent", value=20), [], ORDER, "3.65"),
    ("percent with a cap", terms("percent", value=10, maximum=2), [], (Unit("a", Decimal("20.50")),), "2.00"),
    ("percent of chosen items", terms("percent", value=50), ["fries", "soda"], ORDER, "3.38"),
    ("an item is one unit, the dearest", terms("item"), ["fries", "burger"], ORDER, "11.50"),
    ("an item with a cap", terms("item", maximum=3), ["fries"], ORDER, "3.00"),
    ("an item that is not there", terms("item"), ["waffle"], ORDER, "0.0"),
    ("any item", terms("item"), [], ORDER, "11.50"),
    ("no item at all", terms("item"), [], (), "0.0"),
    ("fixed price", terms("fixed", value=9), ["burger"], ORDER, "2.50"),
    ("fixed price above the price", terms("fixed", value=20), ["burger"], ORDER, "0.0"),
    ("minimum reached", terms("amount", value=5, minimum="18.25"), [], ORDER, "5.00"),
    ("minimum missed by a cent", terms("amount", value=5, minimum="18.26"), [], ORDER, "0.0"),
]


@pytest.mark.parametrize(("name", "reward", "chosen", "units", "discount"), CASES)
def test_the_table(name: str, reward: Terms, chosen: list[str], units: list[Unit], discount: str) -> None:
    subtotal = sum((unit.price for unit in units), Decimal(0)) or WHOLE
    assert written(quoted(reward, chosen, units, subtotal).discount) == discount, name


def test_the_lowest_unit_by_switch() -> None:
    assert quoted(terms("item"), ["burger", "fries"], ORDER, WHOLE, "lowest").discount == Decimal("4.50")


@pytest.mark.parametrize(
    ("reward", "products", "why"),
    [
        (terms("amount", value=5, minimum=99), [], "minimum_unmet"),
        (terms("item"), ["waffle"], "nothing_eligible"),
        (terms("amount", value=1), [], ""),
    ],
)
def test_it_says_why(reward: Terms, products: list[str], why: str) -> None:
    assert quoted(reward, products, ORDER, WHOLE).why == why


def test_halves_round_up() -> None:
    assert cents(Decimal("2.005")) == Decimal("2.01")
    assert cents(Decimal("2.0049")) == Decimal("2.00")


MONEY = st.integers(0, 100_000).map(lambda amount: Decimal(amount) / 100)
SOME = st.one_of(st.none(), MONEY)
KINDS: st.SearchStrategy[RewardType] = st.sampled_from(["amount", "percent", "item", "fixed"])
TERMS = st.builds(
    Terms,
    id=st.just("r"),
    label=st.just("r"),
    type=KINDS,
    value=st.integers(1, 100).map(Decimal),
    minimum=SOME,
    maximum=SOME,
)
CHOSEN = st.lists(st.sampled_from(["burger", "tea"]), max_size=2)
UNITS = st.lists(st.builds(Unit, st.sampled_from(["burger", "fries", "soda"]), MONEY), max_size=6)


@given(TERMS, CHOSEN, UNITS)
def test_a_discount_keeps_its_bounds(reward: Terms, products: list[str], units: list[Unit]) -> None:
    subtotal = sum((unit.price for unit in units), Decimal(0))
    found = quoted(reward, products, units, subtotal)
    assert Decimal(0) <= found.discount <= subtotal
    assert found.discount == cents(found.discount)
    assert reward.maximum is None or found.discount <= reward.maximum
    if products:
        assert found.discount <= sum((u.price for u in units if u.id in products), Decimal(0))
    if found.why:
        assert found.discount == 0


@given(st.integers(1, 100), UNITS, MONEY)
def test_a_larger_order_never_saves_less(value: int, units: list[Unit], more: Decimal) -> None:
    reward = Terms(id="r", label="r", type="percent", value=Decimal(value), minimum=Decimal(10))
    subtotal = sum((unit.price for unit in units), Decimal(0))
    less = quoted(reward, [], units, subtotal).discount
    assert quoted(reward, [], [*units, Unit("x", more)], subtotal + more).discount >= less
