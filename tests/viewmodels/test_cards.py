from dataclasses import replace

from kiosk.domain.menu import CategoryId
from kiosk.viewmodels.cards import calories, current_category, rail_rows, section_rows
from tests.builders import a_menu, an_item
from tests.viewmodels.snapshots import BURGER, MENU, ONE_BURGER, SODA, a_snapshot


def test_every_category_is_a_section_with_its_dishes() -> None:
    section = section_rows(a_snapshot())[0]
    assert (section.category_id, section.title, section.ground) == ("mains", "Mains", "apricot")
    assert [card.item_id for card in section.cards] == ["burger", "soda", "taco"]


def test_the_first_dish_is_featured() -> None:
    assert [card.is_featured for card in section_rows(a_snapshot())[0].cards] == [True, False, False]


def test_a_card_says_what_a_guest_wants_to_know() -> None:
    burger, soda, taco = section_rows(a_snapshot(basket=ONE_BURGER, language="es"))[0].cards
    assert (burger.price, burger.calories, burger.in_order, burger.has_choices) == ("$11.90", "740", 1, False)
    assert (soda.name, soda.in_order, soda.has_choices, soda.picture, soda.letter) == (
        "Refresco",
        0,
        True,
        "",
        "R",
    )
    assert (taco.is_sold_out, taco.back_at) == (True, "Vuelve mañana")


def test_vegan_is_vegetarian_too() -> None:
    marks = [frozenset[str](), frozenset({"vegetarian"}), frozenset({"vegan"}), frozenset({"spicy"})]
    menu = a_menu(*(an_item(f"dish-{n}", marks=mark) for n, mark in enumerate(marks)))
    cards = section_rows(a_snapshot(menu))[0].cards
    assert [card.is_vegetarian for card in cards] == [False, True, True, False]


def test_the_rail_marks_where_the_guest_is() -> None:
    sweets = replace(MENU.categories[0], id=CategoryId("sweets"), items=())
    menu = replace(MENU, categories=(*MENU.categories, sweets))
    assert [row.is_current for row in rail_rows(a_snapshot(menu))] == [True, False]
    assert [row.is_current for row in rail_rows(a_snapshot(menu, category="sweets"))] == [False, True]


def test_a_category_that_left_the_menu_is_not_current() -> None:
    assert current_category(a_snapshot(category="gone")) == "mains"
    assert current_category(a_snapshot(replace(MENU, categories=()))) == ""


def test_unknown_calories_are_not_zero() -> None:
    assert [calories(item) for item in (BURGER, SODA, an_item(calories=0))] == ["740", "", "0"]
