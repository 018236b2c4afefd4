from dataclasses import replace

import pytest

from kiosk.domain.basket import LineId
from kiosk.domain.menu import GroupKind, Item, OptionId
from kiosk.domain.visit import OpenItem, Stage
from tests.builders import a_group, a_size, an_item, an_option
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
    crowded = replace(WRAP, groups=(*[a_group(f"g{n}") for n in range(9)], a_size()))
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
