from datetime import timedelta

from kiosk.domain.menu import ItemId
from kiosk.domain.shortage import Shortage, Shortages, in_basket, in_order, options_of
from tests.builders import NOON, a_basket, a_group, a_line, a_meal, a_menu, an_item, an_option, an_order

HOUR = timedelta(hours=1)


def test_a_dish_is_off_until_its_time() -> None:
    held = Shortages().with_one(Shortage("burger", NOON + HOUR)).with_one(Shortage("soda"))
    assert held.at(NOON) == held
    assert [each.thing for each in held.at(NOON + HOUR).held] == ["soda"]
    assert held.without("soda").of("soda") is None


def test_a_second_wish_for_the_same_thing_takes_the_place_of_the_first() -> None:
    held = Shortages().with_one(Shortage("burger")).with_one(Shortage("burger", NOON))
    assert held.held == (Shortage("burger", NOON),)


def test_dishes_options_and_parts_of_a_meal_are_sold_out() -> None:
    menu = a_menu(an_item(groups=(a_group(),), meal=a_meal()), an_item("fries"))
    gone = Shortages((Shortage("cheddar"), Shortage("fries"))).menu(menu)
    burger, fries = gone.items
    assert (burger.sold_out, fries.sold_out) == (False, True)
    assert [option.sold_out for option in burger.groups[0].options] == [True, False]
    assert burger.meal is not None
    assert not burger.meal.is_available


def test_nothing_off_is_the_menu_itself() -> None:
    menu = a_menu()
    assert Shortages().menu(menu) is menu


def test_each_option_stands_once() -> None:
    menu = a_menu(an_item(groups=(a_group(),)), an_item("taco", groups=(a_group(),)))
    assert [option.id for option in options_of(menu)] == ["cheddar", "bacon"]


def test_a_cart_and_an_order_hold_dishes_options_and_the_dishes_of_their_meals() -> None:
    side = a_group("side", (an_option("side-of-fries", "0", item=ItemId("fries")),), minimum=1)
    burger = an_item(groups=(a_group(),), meal=a_meal(side))
    basket = a_basket(lines=(a_line(burger, "meal", "side-of-fries", "bacon"),))
    things = in_basket(basket)
    assert {"burger", "fries", "bacon", "side-of-fries"} <= things
    assert "cheddar" not in things
    assert in_order(an_order("order-1", basket), a_menu(burger)) == things
