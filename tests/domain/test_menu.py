from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.menu import CategoryId, Dining, ItemId, OptionGroup, OptionId, TaxRate
from tests.builders import a_group, a_menu, a_size, an_item, an_option

BURGER = an_item(groups=(a_size(preset=(OptionId("small"),)), a_group()))


def _chosen(*ids: str) -> frozenset[OptionId]:
    return frozenset(map(OptionId, ids))


def test_the_rate_depends_on_where_it_is_eaten() -> None:
    rate = TaxRate(8_000, 6_000)
    assert [rate.of(dining) for dining in (Dining.EAT_IN, Dining.TAKE_AWAY)] == [8_000, 6_000]


def test_a_group_knows_its_options_and_whether_it_must_be_answered() -> None:
    assert a_size().is_required
    assert not a_group().is_required
    assert a_group().option(OptionId("bacon")) == an_option("bacon", "2.00")
    assert a_group().option(OptionId("tomato")) is None


def test_presets_are_chosen_unless_they_are_sold_out() -> None:
    assert BURGER.presets == {"small"}
    assert not BURGER.has_choices
    gone = a_size(
        options=(an_option("small", sold_out=True), an_option("large")), preset=(OptionId("small"),)
    )
    assert an_item(groups=(gone,)).presets == frozenset()
    assert an_item(groups=(gone,)).has_choices


@pytest.mark.parametrize(
    ("chosen", "missing"),
    [
        ((), "size"),
        (("small", "large"), "size"),
        (("large",), None),
        (("small", "bacon", "cheddar"), None),
        (("small", "unheard-of"), None),
    ],
)
def test_the_first_group_with_too_few_or_too_many(chosen: tuple[str, ...], missing: str | None) -> None:
    assert BURGER.missing_group(_chosen(*chosen)) == missing


@given(st.integers(0, 4), st.integers(0, 4))
def test_a_group_is_answered_exactly_between_its_bounds(minimum: int, maximum: int) -> None:
    options = [an_option(name) for name in "abcd"]
    group: OptionGroup = a_group("letters", options, minimum=minimum, maximum=maximum)
    item = an_item(groups=(group,))
    for count in range(5):
        for chosen in combinations("abcd", count):
            assert (item.missing_group(_chosen(*chosen)) is None) == (minimum <= count <= maximum)


def test_options_come_in_the_order_of_the_menu() -> None:
    assert [option.id for option in BURGER.options(_chosen("bacon", "cheddar", "small"))] == [
        "small",
        "cheddar",
        "bacon",
    ]


def test_a_menu_finds_its_items_and_categories() -> None:
    menu = a_menu()
    assert [item.id for item in menu.items] == ["burger", "soda"]
    soda = menu.item(ItemId("soda"))
    assert soda is not None
    assert soda.has_choices
    assert menu.item(ItemId("pizza")) is None
    assert menu.category(CategoryId("mains")) == menu.categories[0]
    assert menu.category(CategoryId("drinks")) is None
