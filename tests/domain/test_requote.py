"""What the menu says by now of what is in the basket."""

from dataclasses import replace

from kiosk.domain.menu import Item, OptionId
from kiosk.domain.money import Money
from kiosk.domain.requote import can_be_sold, requotes
from tests.builders import a_basket, a_group, a_line, a_menu, a_size, an_item, an_option

BURGER = an_item(groups=(a_group(),))


def _now(item: Item) -> list[tuple[Money, Money | None]]:
    basket = a_basket().adding(BURGER, frozenset({OptionId("cheddar")}), 2).removing(a_basket().lines[0].id)
    return [(each.was, each.now) for each in requotes(basket, a_menu(item))]


def test_nothing_differs() -> None:
    assert _now(BURGER) == []
    assert _now(replace(BURGER, description=BURGER.name)) == []


def test_a_dearer_dish_is_told_for_one_unit() -> None:
    assert _now(replace(BURGER, price=Money(1240))) == [(Money(1310), Money(1360))]


def test_a_cheaper_option_too() -> None:
    cheap = a_group("extras", (an_option("cheddar", "1.00"), an_option("bacon")))
    assert _now(replace(BURGER, groups=(cheap,))) == [(Money(1310), Money(1290))]


def test_what_is_sold_out_or_gone_can_not_be_sold() -> None:
    gone = [(Money(1310), None)]
    assert _now(replace(BURGER, sold_out=True)) == gone
    assert _now(an_item("salad")) == gone


def test_nor_what_lost_the_option_that_was_chosen() -> None:
    gone = [(Money(1310), None)]
    assert _now(replace(BURGER, groups=(a_group("extras", (an_option("bacon"),)),))) == gone
    sold = a_group("extras", (an_option("cheddar", sold_out=True),))
    assert _now(replace(BURGER, groups=(sold,))) == gone


def test_nor_what_asks_for_something_new() -> None:
    assert not can_be_sold(a_line(an_item()), a_menu(an_item(groups=(a_size(),))))
