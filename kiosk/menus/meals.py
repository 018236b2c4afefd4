"""Meals: a dish, and one dish from each slot as it is preset."""

from collections.abc import Mapping
from typing import Any

from kiosk.domain.basket import Line, LineId
from kiosk.domain.menu import GroupId, GroupKind, Item, Meal, Option, OptionGroup, OptionId
from kiosk.domain.money import ZERO
from kiosk.domain.words import Words
from kiosk.menus import values
from kiosk.menus.checks import Checks, numbered
from kiosk.menus.marks import MARKS
from kiosk.menus.reading import entry
from kiosk.menus.shapes import MealEntry, SlotEntry


class Meals:
    """Reads the meals of a file, of dishes that were read before. A part's id is SLOT.DISH at the till."""

    def __init__(self, checks: Checks, items: Mapping[str, Item]) -> None:
        self._checks = checks
        self._items = items

    def read(self, entries: list[Any]) -> dict[str, Meal]:
        meals = [self._meal(place, raw) for place, raw in numbered("meal", entries)]
        return {meal.id: meal for meal in meals if meal is not None}

    def _meal(self, place: str, raw: Any) -> Meal | None:
        found = entry(raw, MealEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
        slots = (self._slot(*each) for each in numbered(f"{place}, slot", found.slots))
        meal = Meal(
            OptionId(checks.once(place, "option", found.id)),
            checks.words(f"{place}, name", found.name),
            checks.value(f"{place}, price", lambda: values.change(found.price), ZERO),
            tuple(slot for slot in slots if slot is not None),
            checks.words(f"{place}, words", found.words) if found.words else Words(""),
            checks.words(f"{place}, label", found.label) if found.label else None,
        )
        if not found.slots:
            checks.findings.fault(f"{place}, slots", "there are none")
        return meal

    def _slot(self, place: str, raw: Any) -> OptionGroup | None:
        found = entry(raw, SlotEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
        checks.known(f"{place}, items", "item", found.items, self._items)
        checks.known(f"{place}, extras", "item of the slot", found.extras, found.items)
        presets = [found.preset] if found.preset else []
        checks.known(f"{place}, preset", "item of the slot", presets, found.items)
        key = checks.once(place, "group", found.id)
        options = tuple(self._part(place, key, self._items[name], found.extras.get(name, 0))
                        for name in found.items if name in self._items)  # fmt: skip
        if not options:
            checks.findings.fault(f"{place}, items", "there are none")
        chosen = tuple(OptionId(f"{key}.{name}") for name in presets)
        name = checks.words(f"{place}, name", found.name)
        return OptionGroup(GroupId(key), name, options, GroupKind.CHOICE, 1, 1, chosen)

    def _part(self, place: str, slot: str, item: Item, extra: Any) -> Option:
        """The dish as it is preset: nothing is asked of a part."""
        checks, chosen = self._checks, item.presets
        if item.missing_group(chosen) is not None and not item.sold_out:
            checks.findings.fault(f"{place}, items", f"{item.id} must be chosen for: it can't be a part")
        calories = [item.calories, *(option.calories for option in item.options(chosen))]
        return Option(
            OptionId(checks.once(place, "option", f"{slot}.{item.id}")),
            item.name,
            checks.value(f"{place}, extras", lambda: values.change(extra), ZERO),
            item.picture,
            None if item.calories is None else sum(each or 0 for each in calories),
            item.contains(chosen),
            item.sold_out,
            frozenset(MARKS) - item.marked(chosen),
            item.id,
            Line(LineId(0), item, chosen).unit_price,
        )
