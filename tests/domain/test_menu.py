from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.daypart import Daypart
from kiosk.domain.menu import CategoryId, Dining, ItemId, OptionGroup, OptionId, TaxRate
from kiosk.domain.money import Money
from tests.builders import a_group, a_meal, a_menu, a_size, an_item, an_option

BURGER = an_item(groups=(a_size(preset=(OptionId("small"),)), a_group()))

NOON = Daypart(time(11), time(15))


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


def test_of_the_chosen_the_dearest_are_free() -> None:
    dips = (an_option("a", "0.60"), an_option("b", "0.90"), an_option("c", "0"))
    group = a_group("dips", dips, free=1)
    every = frozenset(option.id for option in dips)
    assert [option.price.cents for option in group.picked(every)] == [60, 0, 0]
    assert [option.price.cents for option in group.picked(frozenset({dips[0].id}))] == [0]


def test_a_meal_is_asked_for_only_when_it_is_on() -> None:
    dish = an_item(groups=(a_group(),), meal=a_meal())
    meal, fries = OptionId("meal"), OptionId("fries")
    assert dish.missing_group(frozenset()) is None
    assert dish.missing_group(frozenset({meal})) == "side"
    on = frozenset({meal, fries, OptionId("cheddar")})
    assert dish.missing_group(on) is None
    assert [option.id for option in dish.options(on)] == ["cheddar", "meal", "fries"]
    assert [option.id for option in dish.options(frozenset({fries}))] == []


def test_a_meal_saves_what_its_parts_cost_alone() -> None:
    side = an_option("fries", "1.00", alone=Money(800))
    meal = a_meal(a_group("side", (side,), minimum=1), price=Money(550))
    assert meal.saving(frozenset({side.id})) == Money(150)
    assert meal.saving(frozenset()) == Money(0)


def test_allergens_and_marks_follow_the_options() -> None:
    bacon = an_option("bacon", allergens=frozenset({"mustard"}), spoils=frozenset({"vegan"}))
    dish = an_item(
        groups=(a_group("extras", (bacon,)),), allergens=frozenset({"egg"}), marks=frozenset({"vegan"})
    )
    assert dish.contains(frozenset()) == {"egg"}
    assert dish.contains(frozenset({bacon.id})) == {"egg", "mustard"}
    assert dish.marked(frozenset()) == {"vegan"}
    assert dish.marked(frozenset({bacon.id})) == frozenset()


def test_what_is_not_served_now_is_not_on_the_menu_nor_in_a_meal() -> None:
    menu = a_menu(an_item(meal=a_meal()), an_item("fries", daypart="noon"), dayparts={"noon": NOON})
    early, late = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 2, 13, tzinfo=UTC)
    assert menu.over_at(late) == frozenset()
    assert menu.without(frozenset()) is menu
    morning = menu.without(menu.over_at(early))
    assert [item.id for item in morning.items] == ["burger"]
    assert morning.items[0].meal is not None
    assert not morning.items[0].meal.is_available


def test_a_category_is_served_by_its_own_hours_and_goes_when_it_is_empty() -> None:
    menu = a_menu(an_item(), dayparts={"noon": NOON})
    closed = replace(menu, categories=(replace(menu.categories[0], daypart="noon"),))
    assert closed.without(frozenset({"noon"})).categories == ()
    assert closed.without(frozenset({"evening"})).items == menu.items


def test_a_dish_is_served_in_its_own_daypart_or_in_that_of_its_category() -> None:
    early, late = Daypart(time(7), time(11)), Daypart(time(17), time(22))
    dishes = a_menu(an_item("toast", daypart="early"), an_item("soup"))
    menu = replace(dishes, dayparts={"early": early, "late": late})
    evening = replace(menu, categories=tuple(replace(each, daypart="late") for each in menu.categories))
    assert (menu.daypart_of(ItemId("toast")), menu.daypart_of(ItemId("soup"))) == (early, None)
    assert (evening.daypart_of(ItemId("toast")), evening.daypart_of(ItemId("soup"))) == (early, late)
    assert menu.daypart_of(ItemId("nothing")) is None
