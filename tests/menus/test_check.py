import re
import tomllib
from pathlib import Path

import pytest

from kiosk.domain.diet import Needs
from kiosk.domain.menu import GroupKind, Menu
from kiosk.domain.money import Money
from kiosk.menus.check import check, prove
from kiosk.places import resources
from tests.menus.conftest import SMALL, Write

OTHERS = {"es", "fr", "de", "zh", "ar"}
_DEMO = resources() / "menu" / "demo.toml"
_DISHES = {
    "burgers": "burger-sorrel turkey-club chicken-shawarma carnitas-tacos black-bean-burrito rye-dog"
    " chicken-leg",
    "bowls": "market-salad miso-ramen golden-curry spaghetti-pomodoro saffron-rice bean-stew salmon-nigiri"
    " garden-bento",
    "sides": "fries sweet-potato street-corn broccoli pretzel falafel dumplings shrimp",
    "breakfast": "buttermilk-stack skillet-eggs waffle bagels croissant avocado-toast",
    "sweets": "cookie doughnut shortcake hand-pie custard sundae",
    "drinks": "soda lemonade milk-tea coffee green-tea lager",
}


@pytest.fixture(scope="module")
def demo() -> Menu:
    menu, findings = prove(_DEMO)
    assert findings == ()
    assert menu is not None
    return menu


def _told(path: Path) -> list[str]:
    return [str(each) for each in check(path)]


def test_the_demo_menu_has_its_dishes_in_order(demo: Menu) -> None:
    held = {category.id: " ".join(item.id for item in category.items) for category in demo.categories}
    assert held == _DISHES


def test_the_demo_menu_speaks_every_language_everywhere(demo: Menu) -> None:
    assert all(item.name.translations.keys() == OTHERS for item in demo.items)
    assert all(item.description.translations.keys() == OTHERS for item in demo.items)


def test_the_demo_burger_offers_what_the_look_shows(demo: Menu) -> None:
    burger = demo.items[0]
    assert [(group.kind, group.minimum, group.maximum) for group in burger.groups] == [
        (GroupKind.CHOICE, 1, 1),
        (GroupKind.EXTRA, 0, 4),
        (GroupKind.LEAVE_OUT, 0, 3),
    ]
    assert burger.presets == {"patty-beef"}
    assert [option.price.cents for option in burger.groups[1].options] == [120, 200, 180, 150]


def test_some_demo_dishes_are_sold_out_and_some_must_be_answered(demo: Menu) -> None:
    assert {item.id for item in demo.items if item.sold_out} == {"carnitas-tacos", "salmon-nigiri"}
    assert {item.id for item in demo.items if item.has_choices} == {"milk-tea", "skillet-eggs"}


def test_a_sound_menu_has_no_findings(write: Write) -> None:
    assert _told(write(SMALL)) == []


def test_faults_come_alone_and_without_a_menu(write: Write) -> None:
    menu, findings = prove(write(SMALL.replace("4.50", "4.505").replace('picture = "soup"', "")))
    assert menu is None
    assert [each.is_fault for each in findings] == [True]
    assert prove(write("name ="))[0] is None


def test_pictures_that_are_missing_are_worth_a_look(write: Write) -> None:
    path = write(SMALL.replace('picture = "soup"', "").replace('"mains"\n\n[[i', '"brunch"\n\n[[i'))
    menu, findings = prove(path)
    assert menu is not None
    assert [str(each) for each in findings if not each.is_fault] == [
        f"category mains, picture: there is no brunch.png in {path.parent / 'pictures'}",
        "item soup, picture: there is none: its first letter stands in",
    ]


def test_an_option_needs_no_picture_but_a_named_one_must_be_there(write: Write) -> None:
    options = 'options = [{id = "a", name = "A"}, {id = "b", name = "B", picture = "b"}]'
    text = f'{SMALL}groups = ["size"]\n[[groups]]\nid = "size"\nname = "Size"\n{options}'
    assert [told.split(": there")[0] for told in _told(write(text))] == ["option b, picture"]


def test_a_language_that_is_spoken_somewhere_is_missed_elsewhere(write: Write) -> None:
    text = SMALL.replace('name = "Soup"', 'name = { en = "Soup", es = "Sopa" }\nwords = "Hot"')
    assert _told(write(text)) == [
        "category mains, title: there is no translation to es",
        "category mains, short: there is no translation to es",
        "item soup, words: there is no translation to es",
        "alts, soup: there is no translation to es",
    ]


def test_what_nobody_uses_or_can_order(write: Write) -> None:
    text = (
        SMALL
        + """
groups = ["size"]
back_at = "Back tomorrow"
[[groups]]
id = "size"
name = "Size"
minimum = 1
options = [{ id = "small", name = "Small", sold_out = true }]
[[groups]]
id = "other"
name = "Other"
options = [{ id = "a", name = "A" }]
[[categories]]
id = "sweets"
title = "Sweets"
ground = "rose"
picture = "mains"
"""
    )
    assert _told(write(text)) == [
        "group other: no item uses it",
        "category sweets: it is empty",
        "item soup, back_at: it is not sold out",
        "item soup: nobody can order it: too much of size is sold out",
    ]


def test_languages_that_the_kiosk_speaks_are_missed_everywhere(write: Write) -> None:
    told = [str(each) for each in check(write(SMALL), ["en", "es"])]
    assert "item soup, name: there is no translation to es" in told
    assert not any("to en" in each for each in told)


def test_a_picture_that_nobody_describes_is_worth_a_look(write: Write) -> None:
    assert _told(write(SMALL.replace("soup = ", "stew = "))) == ["alts, soup: what it shows is not told"]


def test_a_dish_that_declares_no_allergens_is_worth_a_look(write: Write) -> None:
    told = _told(write(SMALL.replace("allergens = []\n", "")))
    assert told == ["item soup, allergens: none are declared: an empty list says so"]


def test_what_is_proved_is_a_fault_of_the_file(write: Write) -> None:
    text = f'{SMALL}groups = ["out"]\n[[groups]]\nid = "out"\nname = "Out"\nkind = "leave_out"\n'
    options = 'options = [{ id = "a", name = "A", price = -3 }, { id = "b", name = "B", price = -2 }]'
    menu, findings = prove(write(text + options))
    assert menu is None
    assert [str(each) for each in findings] == [
        "item soup, price: some choice of options makes it cost $-0.50"
    ]


def test_what_rewards_are_for_in_the_pretend_thanx_is_on_the_demo_menu_or_told(demo: Menu) -> None:
    people = tomllib.loads((resources() / "sandbox" / "people.toml").read_text("utf-8"))
    named = set(re.findall(r"'products': \[([^]]*)\]", str(people)))
    products = {each for names in named for each in re.findall(r"'([a-z-]+)'", names)}
    # The one that no kitchen cooks is there to show what then happens.
    assert products - set(demo.reward_products) == {"kimchi-pancake"}


def test_the_demo_burger_is_made_a_meal_as_the_look_shows(demo: Menu) -> None:
    meal = demo.items[0].meal
    assert meal is not None
    chosen = Needs().meal(demo.items[0])
    assert (meal.price, meal.saving(chosen)) == (Money(550), Money(250))
    assert chosen == {"meal", "meal-side.fries", "meal-drink.lemonade"}
