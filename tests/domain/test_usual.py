"""What a member mostly takes, brought up to the menu of the day."""

from dataclasses import replace

from kiosk.domain.basket import Basket
from kiosk.domain.diet import Needs
from kiosk.domain.menu import OptionId
from kiosk.domain.money import Money
from kiosk.domain.usual import Usual
from tests.builders import a_basket, a_group, a_menu, an_item, an_option

BURGER = an_item(groups=(a_group(),))
FRIES = an_item("fries", "4.50", allergens=frozenset({"gluten"}))
MENU = a_menu(BURGER, FRIES)
BACON = frozenset({OptionId("bacon")})
USUAL = Usual.of(Basket().adding(BURGER, BACON, 2).adding(FRIES, frozenset()))
NOTHING = Needs()


def test_it_is_the_same_order_again_at_todays_price() -> None:
    dearer = a_menu(replace(BURGER, price=Money(2000)), FRIES)
    found = USUAL.added_to(Basket(), dearer, NOTHING)
    assert [(line.item.id, line.chosen, line.quantity) for line in found.lines] == [
        ("burger", BACON, 2), ("fries", frozenset(), 1),
    ]  # fmt: skip
    assert found.lines[0].unit_price == Money(2200)


def test_it_joins_what_is_there() -> None:
    assert USUAL.added_to(a_basket(FRIES), MENU, NOTHING).units_of(FRIES.id) == 2


def test_what_can_not_be_had_is_left_out() -> None:
    for menu in (
        a_menu(BURGER),
        a_menu(BURGER, replace(FRIES, sold_out=True)),
    ):
        assert [line.item.id for line in USUAL.added_to(Basket(), menu, NOTHING).lines] == ["burger"]
    bare = replace(BURGER, groups=(a_group("extras", [an_option()]),))
    found = USUAL.added_to(Basket(), a_menu(bare, FRIES), NOTHING)
    assert [line.item.id for line in found.lines] == ["fries"]
    assert USUAL.added_to(Basket(), a_menu(an_item("soda")), NOTHING).is_empty


def test_what_the_guest_does_not_eat_any_more_is_left_out() -> None:
    found = USUAL.added_to(Basket(), MENU, Needs(frozenset({"gluten"})))
    assert [line.item.id for line in found.lines] == ["burger"]
