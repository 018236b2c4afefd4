from dataclasses import replace

import pytest

from kiosk.domain.diet import Needs
from kiosk.domain.visit import Stage
from kiosk.domain.words import Words
from tests.builders import a_menu, an_item
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import a_snapshot

MENU = replace(a_menu(an_item(marks=frozenset({"vegan"}))), allergens={"milk": Words("milk")})
NO_MILK = Needs(frozenset({"milk"}))
EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)


@EVERYWHERE
def test_diets_and_allergens_are_switched(front: Front) -> None:
    front.show(a_snapshot(MENU, stage=Stage.FILTERS, needs=NO_MILK))
    front.tap_all("diet-vegan", "avoid-milk", "clearFilters", "showDishes")
    assert front.heard == [("follow", "vegan"), ("avoid", "milk"), ("clear_filters",), ("close_browsing",)]
    assert front.item("avoid-milk").property("on")
    assert front.text("showDishes") == "Show 1 dish"


@EVERYWHERE
def test_the_menu_leads_there_and_says_how_many_are_on(front: Front) -> None:
    front.show(a_snapshot(MENU, needs=NO_MILK))
    assert front.item("filters").property("spoken") == "Diet & allergens, 1 on"
    front.tap("filters")
    assert front.heard == [("open_filters",)]


def test_nothing_to_clear_is_off(front: Front) -> None:
    front.show(a_snapshot(MENU, stage=Stage.FILTERS))
    assert not front.item("clearFilters").isEnabled()


@EVERYWHERE
def test_a_menu_of_which_nothing_fits_shows_the_way_back(front: Front) -> None:
    front.show(a_snapshot(MENU, served=replace(MENU, categories=()), needs=NO_MILK))
    front.item("nothingFits")
    front.tap("act")
    assert front.heard == [("clear_filters",)]


@EVERYWHERE
def test_an_allergen_has_the_sign_of_the_cards_and_a_tick_when_it_is_avoided(front: Front) -> None:
    menu = replace(MENU, allergens={"milk": Words("milk"), "odd": Words("odd")})
    front.show(a_snapshot(menu, stage=Stage.FILTERS, needs=Needs(frozenset(menu.allergens))))
    seen = [(chip.property("symbol"), chip.property("after"), chip.property("shown"))
            for chip in map(front.item, ("avoid-milk", "avoid-odd"))]  # fmt: skip
    assert seen == [("allergen-milk", "check", "allergen-milk"), ("", "", "check")]
