from typing import Any

import pytest

from kiosk.domain.menu import Item, Meal
from kiosk.domain.money import Money
from kiosk.menus.checks import Checks
from kiosk.menus.finding import Findings
from kiosk.menus.meals import Meals
from tests.builders import a_group, a_size, an_item, an_option

VEGETARIAN = frozenset({"vegetarian"})
MAYO = an_option("mayo", "0.60", calories=90, allergens=frozenset({"egg"}), spoils=VEGETARIAN)
DIP = a_group("dip", (MAYO,), preset=("mayo",))
FRIES = an_item("fries", "4.20", calories=380, marks=VEGETARIAN, picture="french-fries", groups=(DIP,))
SODA = an_item("soda", "2.90", groups=(a_size(),))


HELD = (FRIES, an_item("corn", sold_out=True))


def _read(*entries: Any, items: tuple[Item, ...] = HELD) -> tuple[dict[str, Meal], list[str]]:
    findings = Findings()
    meals = Meals(Checks(findings, "en"), {item.id: item for item in items}).read(list(entries))
    return meals, [str(each) for each in findings.faults]


def _meal(**parts: Any) -> dict[str, Any]:
    side = {
        "id": "side",
        "name": "Side",
        "items": ["fries", "corn"],
        "preset": "fries",
        "extras": {"corn": 1},
    }
    return {
        "id": "meal",
        "name": "Meal",
        "price": 5,
        "words": "A side.",
        "label": "Combo",
        "slots": [side],
    } | parts


def _slot(**parts: Any) -> dict[str, Any]:
    return _meal(slots=[{"id": "side", "name": "Side", "items": ["fries"]} | parts])


def test_a_part_is_the_dish_as_it_is_preset() -> None:
    meals, faults = _read(_meal())
    assert faults == []
    (slot,) = meals["meal"].slots
    assert meals["meal"].as_option.name.text == "Combo"
    fries, corn = slot.options
    assert (slot.minimum, slot.maximum, slot.preset) == (1, 1, ("side.fries",))
    assert (fries.id, fries.item, fries.price, fries.alone) == ("side.fries", "fries", Money(0), Money(480))
    assert (fries.calories, fries.allergens, fries.picture) == (470, {"egg"}, "french-fries")
    assert fries.spoils == {"vegetarian", "vegan", "without_gluten"}
    assert (corn.price, corn.sold_out, corn.calories) == (Money(100), True, None)


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (_meal(slots=[]), "meal 1 (meal), slots: there are none"),
        (_meal(price="5"), "meal 1 (meal), price: it adds dollars such as 1.50, or -0.50, not '5'"),
        (_slot(items=["frise"]), "there is no item frise, did you mean fries?"),
        (_slot(items=[]), "items: there are none"),
        (_slot(preset="corn"), "there is no item of the slot corn"),
        (_slot(extras={"corn": 1}), "there is no item of the slot corn"),
        (_slot(extras={"fries": "x"}), "it adds dollars"),
        ({"id": "meal"}, "there is no name"),
        (_meal(slots=[{"id": "side"}]), "there is no name"),
    ],
)
def test_what_can_not_be_a_meal(raw: Any, fault: str) -> None:
    assert any(fault in told for told in _read(raw)[1])


def test_a_dish_that_must_be_chosen_for_is_no_part() -> None:
    _, faults = _read(_slot(items=["soda"]), items=(SODA,))
    assert faults == ["meal 1 (meal), slot 1 (side), items: soda must be chosen for: it can't be a part"]


def test_an_id_is_given_once() -> None:
    assert any("there already is option meal" in told for told in _read(_meal(), _meal())[1])
