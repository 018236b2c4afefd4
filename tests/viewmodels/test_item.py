from dataclasses import replace

import pytest

from kiosk.domain.basket import LineId
from kiosk.domain.menu import GroupId, OptionId
from kiosk.domain.visit import OpenItem, Stage
from kiosk.domain.words import Words
from kiosk.viewmodels.item import ItemShown, ItemViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import BURGER, MENU, SODA, a_snapshot

CHEESE = OpenItem(BURGER, frozenset({OptionId("cheddar")}), quantity=2)


def test_nothing_is_open() -> None:
    assert present(a_snapshot()) == ItemShown()


def test_the_price_runs_with_choices_and_quantity() -> None:
    shown = present(a_snapshot(open_item=CHEESE))
    assert (shown.is_open, shown.name, shown.price) == (True, "Burger", "$11.90")
    assert (shown.quantity, shown.total, shown.calories) == (2, "$26.20", "740")
    assert (shown.ground, shown.is_editing) == ("apricot", False)


def test_a_line_is_changed() -> None:
    assert present(a_snapshot(open_item=replace(CHEESE, line=LineId(3)))).is_editing


def test_a_missing_choice_is_pointed_out() -> None:
    found = OpenItem(SODA, frozenset(), missing=GroupId("size"), pointed=2)
    shown = present(a_snapshot(open_item=found, language="es"))
    assert (shown.name, shown.missing_group, shown.missing_index, shown.pointed) == ("Refresco", "size", 0, 2)
    assert shown.missing_name == SODA.groups[0].name.in_language("es")
    assert present(a_snapshot(open_item=CHEESE)).missing_name == ""
    assert present(a_snapshot(open_item=CHEESE)).missing_index == -1


def test_allergens_are_named_in_the_menus_order() -> None:
    menu = replace(MENU, allergens={"wheat": Words("wheat", {"es": "trigo"}), "milk": Words("milk")})
    found = OpenItem(replace(BURGER, allergens=frozenset({"milk", "wheat", "lupin"})), frozenset())
    assert present(a_snapshot(menu, open_item=found)).allergens == "wheat, milk, lupin"
    shown = present(a_snapshot(menu, open_item=found, language="es"))
    assert shown.allergens == "trigo, milk, lupin"
    assert [(row.mark, row.name) for row in shown.contained] == [
        ("wheat", "trigo"), ("milk", "milk"), ("lupin", "lupin"),
    ]  # fmt: skip


@pytest.fixture
def asked() -> Recording:
    return Recording()


@pytest.fixture
def screen(asked: Recording) -> ItemViewModel:
    return ItemViewModel(asked.intents)


def test_a_closing_sheet_keeps_its_dish_until_the_visit_is_over(screen: ItemViewModel) -> None:
    screen.update(a_snapshot(open_item=CHEESE, stage=Stage.ITEM))
    screen.update(a_snapshot())
    assert (screen.property("isOpen"), screen.property("name")) == (False, "Burger")
    screen.update(a_snapshot(stage=Stage.ATTRACT))
    assert screen.property("name") == ""


def test_a_touch_is_an_intent(screen: ItemViewModel, asked: Recording) -> None:
    screen.toggle("extras", "bacon")
    screen.setQuantity(3)
    screen.confirm()
    screen.close()
    assert asked.heard == [
        ("toggle_option", "extras", "bacon"),
        ("count_item", 3),
        ("confirm_item",),
        ("close_item",),
    ]
