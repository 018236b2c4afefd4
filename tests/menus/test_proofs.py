from dataclasses import replace
from datetime import time
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import Line, LineId
from kiosk.domain.daypart import Daypart
from kiosk.domain.menu import Item, ItemId, Menu, Option, OptionGroup, OptionId, Suggestion
from kiosk.domain.money import Money
from kiosk.domain.words import Words
from kiosk.menus.finding import Findings
from kiosk.menus.proofs import cheapest, prove_all
from tests.builders import a_group, a_meal, a_menu, a_size, an_item, an_option


def _told(menu: Menu) -> list[str]:
    findings = Findings()
    prove_all(menu, findings)
    return [("! " if each.is_fault else "") + str(each) for each in findings.all]


def _option(draw: st.DrawFn, key: str) -> Option:
    return replace(an_option(key), price=Money(draw(st.integers(-300, 300))))


@st.composite
def groups(draw: st.DrawFn, name: str) -> OptionGroup:
    options = [_option(draw, f"{name}{n}") for n in range(draw(st.integers(1, 4)))]
    most = draw(st.integers(1, len(options)))
    least, free = draw(st.integers(0, most)), draw(st.integers(0, most))
    return a_group(name, options, minimum=least, maximum=most, free=free)


@st.composite
def items(draw: st.DrawFn) -> Item:
    held = tuple(draw(groups(name)) for name in "ab"[: draw(st.integers(0, 2))])
    slot = replace(draw(groups("s")), minimum=1, maximum=1, free=0)
    meal = a_meal(slot, price=Money(draw(st.integers(-300, 300)))) if draw(st.booleans()) else None
    return an_item(price=Money(draw(st.integers(0, 500))), groups=held, meal=meal)


def _every_choice(item: Item) -> list[frozenset[OptionId]]:
    slots = item.meal.slots if item.meal else ()
    ids = [option.id for group in (*item.groups, *slots) for option in group.options]
    ids += [item.meal.id] if item.meal else []
    every = chain.from_iterable(combinations(ids, n) for n in range(len(ids) + 1))
    return [frozenset(chosen) for chosen in every if item.missing_group(frozenset(chosen)) is None]


@given(items())
def test_the_least_that_a_dish_can_cost_is_what_some_choice_costs(item: Item) -> None:
    """Beside trying every choice there is."""
    sums = [item.price.cents + sum(option.price.cents for option in item.options(chosen))
            for chosen in _every_choice(item)]  # fmt: skip
    assert cheapest(item).cents == min(sums)
    assert all(Line(LineId(0), item, chosen).price.cents >= 0 for chosen in _every_choice(item))


def test_a_price_below_nothing_is_a_fault_and_nothing_is_worth_a_look() -> None:
    credit = a_group("out", (an_option("no-patty", "-12.00"),))
    assert _told(a_menu(an_item(groups=(credit,)))) == [
        "! item burger, price: some choice of options makes it cost $-0.10"
    ]
    free = a_group("out", (an_option("no-patty", "-11.90"),))
    assert _told(a_menu(an_item(groups=(free,)))) == [
        "item burger, price: some choice of options makes it cost nothing"
    ]
    assert _told(a_menu(an_item(price=Money(0)))) == []


def test_marks_and_allergens_must_agree() -> None:
    milky = an_item(marks=frozenset({"vegan"}), allergens=frozenset({"milk", "soy"}))
    assert _told(a_menu(milky)) == ["! item burger, marks: with milk it is not vegan"]
    shrimp = a_group("more", (an_option("shrimp", allergens=frozenset({"shellfish"})),))
    assert _told(a_menu(an_item(marks=frozenset({"vegetarian"}), groups=(shrimp,)))) == [
        "! option shrimp: with it burger is not vegetarian: add it to spoils"
    ]


def test_a_reward_for_what_nobody_sells_is_told() -> None:
    menu = replace(a_menu(), reward_products=(ItemId("burger"), ItemId("kimchi")))
    assert _told(menu) == ["reward_products, kimchi: no item has this id: its reward takes nothing off"]


def test_a_suggestion_that_needs_a_choice_is_never_offered() -> None:
    menu = replace(
        a_menu(an_item("tea", groups=(a_size(),))), suggestions=(Suggestion(ItemId("tea"), Words("?")),)
    )
    assert _told(menu) == ["suggestion tea: it is never offered: something must be chosen for it"]


NOON = Daypart(time(11), time(15))
WEEKEND = Daypart(time(8), time(11), frozenset({5, 6}))


def _with(dayparts: dict[str, Daypart], *dishes: Item, **parts: Any) -> list[str]:
    return _told(replace(a_menu(*dishes), dayparts=dayparts, **parts))


def test_hours_that_leave_nothing_are_told_day_by_day() -> None:
    told = _with({"noon": NOON}, an_item(daypart="noon"))
    assert len(told) == 14
    assert told[:2] == [
        "dayparts: nothing is served on Monday from 00:00 to 11:00",
        "dayparts: nothing is served on Monday from 15:00 to 00:00",
    ]
    assert _with({"noon": NOON}, an_item(), an_item("soup", daypart="noon")) == []


def test_a_dish_that_is_never_served_is_told() -> None:
    menu = a_menu(an_item(), an_item("soup", daypart="weekend"))
    closed = replace(menu.categories[0], daypart="noon", items=menu.items[1:])
    lunch = replace(menu, dayparts={"noon": NOON, "weekend": WEEKEND},
                    categories=(replace(menu.categories[0], items=menu.items[:1]), closed))  # fmt: skip
    assert _told(lunch) == ["item soup, daypart: it is never served"]


@pytest.mark.parametrize("days", [frozenset({0}), frozenset(range(7))])
def test_always_something_is_no_finding(days: frozenset[int]) -> None:
    part = Daypart(time(8), time(11), days)
    assert _with({"part": part}, an_item(), an_item("eggs", daypart="part")) == []
