"""What a guest does not eat: dishes, their options and their meals are looked at alike."""

from dataclasses import dataclass, replace
from typing import Self

from kiosk.domain.menu import Category, Item, Menu, Option, OptionGroup, OptionId


@dataclass(frozen=True, slots=True)
class Needs:
    """Allergens to avoid, and marks that a dish must have (`vegetarian`)."""

    avoid: frozenset[str] = frozenset()
    diets: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        return len(self.avoid) + len(self.diets)

    def avoiding(self, allergen: str) -> Self:
        """With the allergen avoided, or no longer."""
        return replace(self, avoid=self.avoid ^ {allergen})

    def following(self, diet: str) -> Self:
        """With the diet followed, or no longer."""
        return replace(self, diets=self.diets ^ {diet})

    def allow(self, option: Option) -> bool:
        return not option.allergens & self.avoid and not option.spoils & self.diets

    def are_met_by(self, item: Item) -> bool:
        """True if the dish can be had as the guest needs it: some choice of what it asks for is fit."""
        if item.allergens & self.avoid or not self.diets <= item.marks:
            return False
        return all(self._can_answer(group) for group in item.groups)

    def allow_meal(self, item: Item) -> bool:
        """True if the dish can be made a meal of fit parts."""
        meal = item.meal
        return meal is not None and meal.is_available and all(self._can_answer(slot) for slot in meal.slots)

    def presets(self, item: Item) -> frozenset[OptionId]:
        """What is chosen before the guest touches anything: as preset but for what is unfit."""
        return frozenset(option for group in item.groups for option in self.preset(group))

    def preset(self, group: OptionGroup) -> frozenset[OptionId]:
        """The group's part of it; where only just enough is fit, that is chosen."""
        fit = [option.id for option in self._fit(group)]
        kept = [option for option in group.preset if option in fit]
        return frozenset(kept if len(fit) > group.minimum or len(kept) >= group.minimum else fit)

    def meal(self, item: Item) -> frozenset[OptionId]:
        """What makes the dish a meal at once: the meal, and of each slot what is preset or first fit."""
        if item.meal is None:
            return frozenset()
        parts = frozenset(option for slot in item.meal.slots for option in self._first(slot))
        return parts | {item.meal.id}

    def menu(self, menu: Menu) -> Menu:
        """Only the dishes that can be had, and only the categories that have some."""
        if not self.count:
            return menu
        held = (self._category(category) for category in menu.categories)
        return replace(menu, categories=tuple(category for category in held if category.items))

    def _category(self, category: Category) -> Category:
        return replace(category, items=tuple(item for item in category.items if self.are_met_by(item)))

    def _first(self, slot: OptionGroup) -> frozenset[OptionId]:
        return self.preset(slot) or frozenset(option.id for option in self._fit(slot)[: slot.minimum])

    def _fit(self, group: OptionGroup) -> list[Option]:
        return [option for option in group.options if not option.sold_out and self.allow(option)]

    def _can_answer(self, group: OptionGroup) -> bool:
        return group.minimum == 0 or len(self._fit(group)) >= group.minimum
