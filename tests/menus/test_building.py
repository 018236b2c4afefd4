from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.daypart import Daypart
from kiosk.domain.menu import Menu, TaxRate
from kiosk.domain.money import Money
from kiosk.menus.building import Building
from kiosk.menus.finding import Findings
from kiosk.menus.reading import read
from tests.menus.conftest import SMALL, Write


def _built(write: Write, text: str) -> tuple[Menu, list[str]]:
    findings = Findings()
    source = read(write(text), findings)
    assert source is not None, findings.all
    menu = Building(source, findings).menu()
    return menu, [str(each) for each in findings.faults]


def test_a_small_menu(write: Write) -> None:
    menu, faults = _built(write, SMALL)
    assert faults == []
    assert menu.taxes == {"food": TaxRate(8_000, 6_625)}
    (soup,) = menu.items
    assert (soup.price, soup.tax_class, soup.has_choices) == (Money(450), "food", False)
    assert menu.categories[0].short.text == "Mains"


def test_its_pictures_stand_beside_the_file_wherever_the_kiosk_was_started(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(SMALL).parent
    monkeypatch.chdir(folder)
    source = read(Path("menu.toml"), Findings())
    assert source is not None
    assert Building(source, Findings()).menu().pictures == str(folder / "pictures")


def test_a_full_item(write: Write) -> None:
    text = (
        SMALL.replace("allergens = []", 'allergens = ["milk"]').replace(
            "[[categories]]",
            """
[allergens]
milk = { en = "milk", es = "leche" }

[[groups]]
id = "size"
name = "Size"
minimum = 1
options = [{ id = "small", name = "Small" }, { id = "large", name = "Large", price = 1 }]

[[categories]]""",
            1,
        )
        + """
words = { en = "Hot", es = "Caliente" }
calories = 0
marks = ["vegetarian"]
groups = ["size"]
sold_out = true
back_at = "Back tomorrow"
"""
    )
    menu, faults = _built(write, text)
    assert faults == []
    (soup,) = menu.items
    assert soup.description.in_language("es") == "Caliente"
    assert soup.calories == 0
    assert soup.allergens == {"milk"}
    assert soup.marks == {"vegetarian"}
    assert soup.has_choices
    assert soup.back_at is not None
    assert soup.back_at.text == "Back tomorrow"
    assert menu.allergens["milk"].in_language("es") == "leche"


@pytest.mark.parametrize(
    ("was", "now", "fault"),
    [
        ("price = 4.50", "price = -4.50", "item 1 (soup), price: a price is dollars such as 11.90"),
        ("price = 4.50", "price = 4.505", "item 1 (soup), price: a price is"),
        ("price = 4.50", 'price = "4.50"', "item 1 (soup), price: a price is"),
        ("price = 4.50", "prize = 4.50", "item 1 (soup): there is no key prize, did you mean price?"),
        ("eat_in = 8", "eat_in = -8", "taxes, food, eat_in: a tax is percent"),
        ('ground = "sage"', 'ground = "sagge"', "category 1 (mains), ground: there is no ground sagge"),
        ('category = "mains"', 'category = "mainz"', "item 1 (soup), category: there is no category mainz"),
        ("price = 4.50", 'price = 4.50\ntax = "foot"', "item 1 (soup), tax: there is no tax foot"),
        ("price = 4.50", 'price = 4.50\ngroups = ["a"]', "item 1 (soup), groups: there is no group a"),
        ("allergens = []", 'allergens = ["a"]', "item 1 (soup), allergens: there is no"),
        ("price = 4.50", 'price = 4.50\nmarks = ["vegetarain"]', "item 1 (soup), marks: there is no mark"),
        ("price = 4.50", "price = 4.50\ncalories = -1", "item 1 (soup), calories: they can't be negative"),
        ('name = "Corner"', 'name = " "', "name: it is empty"),
        ('name = "Corner"', 'name = "Corner"\nlanguage = "english"', "language: a language is"),
        ('title = "Mains"', 'titel = "Mains"', "category 1 (mains): there is no key titel, did you mean"),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_its_place(write: Write, was: str, now: str, fault: str) -> None:
    assert was in SMALL
    assert _built(write, SMALL.replace(was, now))[1][0].startswith(fault)


def test_the_same_item_or_category_twice(write: Write) -> None:
    item = SMALL[SMALL.index("[[items]]") :]
    category = SMALL[SMALL.index("[[categories]]") : SMALL.index("[[items]]")]
    assert _built(write, SMALL + item + category)[1] == [
        "category 2 (mains), id: there already is category mains",
        "item 2 (soup), id: there already is item soup",
    ]


def test_a_group_that_an_item_names_twice(write: Write) -> None:
    group = (
        '\ngroups = ["size", "size"]\n[[groups]]\nid = "size"\nname = "S"\noptions = [{id = "a", name = "A"}]'
    )
    assert _built(write, SMALL + group)[1] == ["item 1 (soup), groups: one of them is named twice"]


def test_a_menu_without_dishes_has_nothing_to_sell(write: Write) -> None:
    empty = "items = []\n" + SMALL[: SMALL.index("[[items]]")]
    assert _built(write, empty)[1] == ["items: there is nothing to sell"]


def test_prices_never_pass_through_floats(write: Write) -> None:
    menu, _ = _built(write, SMALL.replace("4.50", "0.29"))
    assert menu.items[0].price.dollars == Decimal("0.29")


_MORE = """
daypart = "noon"
meal = "combo"
[dayparts.noon]
starts = "11:00"
ends = 15:00:00
days = ["mon", "sun"]
[[meals]]
id = "combo"
name = "Combo"
price = 2
slots = [{ id = "side", name = "Side", items = ["soup"] }]
[[suggestions]]
item = "soup"
title = "Soup?"
after = ["mains"]
"""


def test_hours_meals_and_suggestions(write: Write) -> None:
    text = SMALL.replace("[taxes", 'reward_products = ["soup"]\n[taxes', 1)
    menu, faults = _built(write, text + _MORE)
    assert faults == []
    (soup,) = menu.items
    assert menu.dayparts == {"noon": Daypart(time(11), time(15), frozenset({0, 6}))}
    assert (soup.daypart, menu.reward_products) == ("noon", ("soup",))
    assert soup.meal is not None
    assert soup.meal.slots[0].options[0].alone == Money(450)
    assert [(each.item, each.after) for each in menu.suggestions] == [("soup", {"mains"})]
    assert soup.alt is not None


@pytest.mark.parametrize(
    ("was", "now", "fault"),
    [
        ('"11:00"', '"late"', "dayparts, noon, starts: a time is such as 07:30, not 'late'"),
        ('"11:00"', '"15:00"', "dayparts, noon: it ends when it starts"),
        ('"mon"', '"day"', "dayparts, noon, days: a day is one of mon, tue"),
        ('daypart = "noon"', 'daypart = "noo"', "item 1 (soup), daypart: there is no daypart noo"),
        ('meal = "combo"', 'meal = "comb"', "item 1 (soup), meal: there is no meal comb"),
        ('item = "soup"', 'item = "soap"', "suggestion 1, item: there is no item soap"),
        ('after = ["mains"]', 'after = ["main"]', "suggestion 1, after: there is no category main"),
        ('title = "Soup?"', 'titel = "Soup?"', "suggestion 1: there is no key titel"),
    ],
)
def test_what_they_must_be(write: Write, was: str, now: str, fault: str) -> None:
    _, faults = _built(write, SMALL + _MORE.replace(was, now))
    assert any(told.startswith(fault) for told in faults), faults
