from dataclasses import replace

import pytest

from kiosk.domain.basket import LineId
from kiosk.domain.diet import Needs
from kiosk.domain.menu import GroupKind, Item, OptionId
from kiosk.domain.visit import Dialog, OpenItem, Stage
from tests.builders import a_group, a_meal, a_size, an_item, an_option
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

LEAVE_OUT = a_group("out", [an_option("no tomato", "0")], kind=GroupKind.LEAVE_OUT)
SOLD_OUT = a_group("sauce", [an_option("soy", "0", sold_out=True), an_option("mayo", "0")])
WRAP = an_item("wrap", groups=(a_size(), a_group(), LEAVE_OUT, SOLD_OUT))


def opened(front: Front, item: Item = WRAP, *chosen: str, **parts: object) -> None:
    found = replace(OpenItem(item, frozenset(map(OptionId, chosen))), **parts)  # type: ignore[arg-type]
    front.see(stage=Stage.ITEM, basket=ONE_BURGER, open_item=found)


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_options_are_chosen_and_the_dish_is_added(front: Front) -> None:
    opened(front, replace(WRAP, groups=WRAP.groups[:1]))
    front.tap_all("option-size-large", "itemPlus", "addToOrder", "itemBack")
    toggled = ("toggle_option", "size", "large")
    assert front.heard == [toggled, ("count_item", 2), ("confirm_item",), ("close_item",)]


def test_every_kind_of_group_can_be_touched(front: Front) -> None:
    opened(front)
    front.tap_all("option-extras-bacon", "option-out-no tomato", "option-sauce-mayo")
    assert [intent[2] for intent in front.heard] == ["bacon", "no tomato", "mayo"]
    assert not front.item("option-sauce-soy").isEnabled()


def test_one_can_be_too_few_but_never_none(front: Front) -> None:
    opened(front)
    assert not front.item("itemMinus").isEnabled()
    opened(front, WRAP, quantity=2)
    front.tap("itemMinus")
    assert front.heard == [("count_item", 1)]


def test_a_missing_choice_is_pointed_out(front: Front) -> None:
    answered = [a_group(f"g{n}", minimum=1, preset=(OptionId("bacon"),)) for n in range(9)]
    crowded = replace(WRAP, groups=(*answered, a_size()))
    opened(front, crowded)
    assert not front.item("group-size").property("missing")
    far = front.corner("group-size").y()
    opened(front, crowded, missing=a_size().id, pointed=1)
    near = front.corner("group-size").y()
    assert far > 1920
    assert near < 1640
    assert front.item("group-size").property("missing")


def test_a_line_is_saved_not_added(front: Front) -> None:
    opened(front, WRAP)
    assert front.text("addToOrder") == "Add to order"
    opened(front, WRAP, line=LineId(1))
    assert front.text("addToOrder") == "Save"


def test_options_keep_their_place_when_chosen(front: Front) -> None:
    opened(front)
    option = front.item("option-extras-bacon")
    opened(front, WRAP, "bacon")
    assert front.item("option-extras-bacon") is option
    assert option.property("on")


SIDE = a_group("side", [an_option("fries", "0"), an_option("corn", "0")], minimum=1, maximum=1)
MENU_DISH = an_item("wrap", groups=(a_size(preset=(OptionId("small"),)),), meal=a_meal(SIDE))


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_a_chooser_opens_on_a_small_panel_too(front: Front) -> None:
    opened(front, MENU_DISH, "small", "meal", "fries")
    front.reach("slot-side", "choicesList")
    front.tap("slot-side")
    assert front.item("slot-side").property("open")


@pytest.mark.parametrize("front", [TALL, WIDE], indirect=True)
def test_a_meal_is_a_switch_and_its_parts_are_chosen_under_it(front: Front) -> None:
    opened(front, MENU_DISH, "small")
    assert "slot-side" not in front.names()
    front.reach("mealSwitch", "choicesList")
    front.tap("mealSwitch")
    opened(front, MENU_DISH, "small", "meal", "fries")
    front.reach("slot-side", "choicesList")
    front.tap("slot-side")
    front.reach("option-side-corn", "choicesList")
    front.tap("option-side-corn")
    assert front.heard == [("toggle_option", "side", "corn")]
    assert "option-side-corn" not in front.names()


def test_a_meal_without_a_part_is_pointed_out(front: Front) -> None:
    opened(front, MENU_DISH, "small", "meal", missing=SIDE.id, pointed=1)
    front.item("slot-side")
    assert front.item("slot-side").property("isMissing")


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_allergies_are_asked_about(front: Front) -> None:
    opened(front)
    front.tap("allergies")
    assert front.heard == [("ask_allergies",)]
    found = OpenItem(WRAP, frozenset())
    front.see(stage=Stage.ITEM, open_item=found, dialog=Dialog.ALLERGIES)
    front.tap("dialogPrimary")
    assert front.heard == [("call_help",), ("dismiss_dialog",)]


def test_what_the_guest_does_not_eat_is_off_and_says_why(front: Front) -> None:
    milky = frozenset({"milk"})
    cheese = a_group("extras", [an_option(allergens=milky), an_option("bacon")])
    front.see(
        stage=Stage.ITEM, open_item=OpenItem(an_item(groups=(cheese,)), frozenset()), needs=Needs(milky)
    )
    assert front.item("option-extras-cheddar").property("unfitFor") == "Contains milk"
    assert not front.item("option-extras-cheddar").isEnabled()
    assert front.item("option-extras-bacon").isEnabled()


def test_what_it_contains_is_named_beside_its_marks(front: Front) -> None:
    both = replace(WRAP, allergens=frozenset({"milk", "lupin"}))
    opened(front, both)
    assert {"mark-lupin", "mark-milk"} <= front.names()
    assert front.corner("mark-lupin").x() < front.corner("mark-milk").x()
    opened(front)
    assert not {"mark-lupin", "mark-milk"} & front.names()
