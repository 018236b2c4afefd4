from dataclasses import replace

from kiosk.domain.menu import CategoryId
from kiosk.viewmodels.lines import PictureRow, ground_of, line_rows, picture_rows
from tests.builders import a_basket, a_line, a_menu, an_item
from tests.viewmodels.snapshots import BURGER, MENU, ONE_BURGER, SODA, a_snapshot


def test_a_line_says_what_it_is_and_costs() -> None:
    line = a_line(BURGER, "cheddar", "bacon", number=4, quantity=2)
    row = line_rows(a_snapshot(basket=replace(a_basket(), lines=(line,))))[0]
    assert (row.line_id, row.item_id, row.name, row.options) == (4, "burger", "Burger", "Cheddar, Bacon")
    assert (row.quantity, row.is_single, row.price) == (2, False, "$30.20")
    assert (row.ground, row.letter, row.is_sold_out) == ("apricot", "B", False)
    assert row.picture.endswith("/hamburger.png")


def test_one_unit_has_a_bin() -> None:
    assert line_rows(a_snapshot(basket=ONE_BURGER))[0].is_single


def test_names_follow_the_language() -> None:
    basket = replace(a_basket(), lines=(a_line(SODA, "large"),))
    assert line_rows(a_snapshot(basket=basket, language="es"))[0].name == "Refresco"


def test_sold_out_is_judged_by_the_menu_of_now() -> None:
    sold = a_menu(replace(BURGER, sold_out=True))
    gone = a_menu(an_item("salad"))
    rows = [line_rows(a_snapshot(menu, basket=ONE_BURGER))[0] for menu in (MENU, sold, gone)]
    assert [row.is_sold_out for row in rows] == [False, True, True]


def test_the_bar_shows_the_last_dishes() -> None:
    lines = tuple(a_line(item, number=n) for n, item in enumerate((BURGER, SODA, BURGER, SODA)))
    rows = picture_rows(a_snapshot(basket=replace(a_basket(), lines=lines)), 2)
    assert rows[1] == PictureRow(3, "", "apricot", "S")
    assert [row.key for row in rows] == [2, 3]


def test_a_dish_of_no_category_has_no_ground() -> None:
    assert ground_of(replace(BURGER, category=CategoryId("gone")), MENU) == ""
