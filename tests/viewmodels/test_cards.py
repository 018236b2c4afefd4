from dataclasses import replace

from kiosk.domain.diet import Needs
from kiosk.domain.menu import CategoryId, ItemId, OptionId
from kiosk.domain.words import Words
from kiosk.viewmodels.cards import calories, current_category, rail_rows, section_rows
from tests.builders import a_group, a_menu, an_item, an_option
from tests.viewmodels.snapshots import BURGER, MENU, ONE_BURGER, SODA, a_snapshot

VEGETARIAN = Needs(diets=frozenset({"vegetarian"}))
_BEEF, _PLANT = an_option("beef", "0", spoils=VEGETARIAN.diets), an_option("plant", "1.50")
MEATY = an_item(
    marks=VEGETARIAN.diets,
    groups=(a_group("patty", (_BEEF, _PLANT), minimum=1, maximum=1, preset=(_BEEF.id,)),),
)


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


def test_marks_are_those_of_the_dish_as_it_is_preset() -> None:
    marks = [
        frozenset[str](),
        frozenset({"vegetarian"}),
        frozenset({"vegan", "vegetarian", "without_gluten"}),
    ]
    menu = a_menu(*(an_item(f"dish-{n}", marks=mark) for n, mark in enumerate(marks)))
    cards = section_rows(a_snapshot(menu))[0].cards
    assert [card.marks for card in cards] == ["", "vegetarian", "vegan without_gluten"]
    assert section_rows(a_snapshot(a_menu(MEATY)))[0].cards[0].marks == ""


def test_what_a_guest_eats_decides_the_presets_and_so_the_price_and_the_marks() -> None:
    (card,) = section_rows(a_snapshot(a_menu(MEATY), needs=VEGETARIAN))[0].cards
    assert (card.price, card.marks, card.has_unfit, card.has_choices) == ("$13.40", "vegetarian", True, False)
    (plain,) = section_rows(a_snapshot(a_menu(MEATY)))[0].cards
    assert (plain.price, plain.has_unfit) == ("$11.90", False)


def test_allergens_are_told_in_the_menus_order_and_words() -> None:
    known = {"egg": Words("egg", {"es": "huevo"}), "milk": Words("milk", {"es": "leche"})}
    menu = replace(a_menu(an_item(allergens=frozenset({"milk", "egg", "odd"}))), allergens=known)
    assert section_rows(a_snapshot(menu, language="es"))[0].cards[0].allergens == "huevo, leche, odd"


def test_the_marks_of_what_a_dish_contains_are_those_of_its_presets_and_none_when_it_is_sold_out() -> None:
    feta = an_option("feta", "0", allergens=frozenset({"milk"}))
    cheese = a_group("cheese", [feta], preset=(OptionId("feta"),))
    dish = an_item(allergens=frozenset({"odd"}), groups=(cheese,))
    shown = section_rows(a_snapshot(a_menu(dish, replace(dish, id=ItemId("gone"), sold_out=True))))[0].cards
    assert [card.allergen_marks for card in shown] == ["milk =Od", ""]


def test_only_what_is_served_and_fits_is_shown() -> None:
    menu = a_menu(an_item(), an_item("salad"))
    served = replace(menu, categories=(replace(menu.categories[0], items=menu.items[1:]),))
    assert [card.item_id for card in section_rows(a_snapshot(menu, served=served))[0].cards] == ["salad"]
    assert section_rows(a_snapshot(menu, served=replace(menu, categories=()))) == ()


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
