"""What staff took off the menu for a while: dishes and options that ran out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from kiosk.domain.basket import Basket
from kiosk.domain.menu import Item, Menu, Option, OptionGroup
from kiosk.domain.order import Order


@dataclass(frozen=True, slots=True)
class Shortage:
    """A dish or an option by its id; without `until` it is gone until somebody says that it is back."""

    thing: str
    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until


@dataclass(frozen=True, slots=True)
class Shortages:
    """All that is off now."""

    held: tuple[Shortage, ...] = ()

    def at(self, now: datetime) -> Self:
        """Without what is over."""
        return replace(self, held=tuple(each for each in self.held if each.holds(now)))

    def with_one(self, shortage: Shortage) -> Self:
        return replace(self, held=(*self.without(shortage.thing).held, shortage))

    def without(self, thing: str) -> Self:
        """It is back."""
        return replace(self, held=tuple(each for each in self.held if each.thing != thing))

    def of(self, thing: str) -> Shortage | None:
        return next((each for each in self.held if each.thing == thing), None)

    def menu(self, menu: Menu) -> Menu:
        """The menu with these things sold out; what its own file says is sold out stays so."""
        gone = frozenset(each.thing for each in self.held)
        if not gone:
            return menu
        held = (
            replace(category, items=tuple(_item(item, gone) for item in category.items))
            for category in menu.categories
        )
        return replace(menu, categories=tuple(held))


def options_of(menu: Menu) -> tuple[Option, ...]:
    """Each option once, in the menu's order; those that stand for a dish of a meal are the dish's."""
    found = {
        option.id: option
        for item in menu.items
        for group in item.groups
        for option in group.options
    }  # fmt: skip
    return tuple(found.values())


def in_basket(basket: Basket) -> frozenset[str]:
    """Dishes and options in it by their ids; what stands for a dish in a meal is the dish as well."""
    options = [each for line in basket.lines for each in line.options]
    dishes = {each.item for each in options if each.item is not None}
    return frozenset({line.item.id for line in basket.lines} | {each.id for each in options} | dishes)


def in_order(order: Order, menu: Menu) -> frozenset[str]:
    """As `in_basket`, of what was sold."""
    meals = (item.meal for item in menu.items if item.meal is not None)
    options = (each for meal in meals for slot in meal.slots for each in slot.options)
    stands_for: dict[str, str] = {each.id: each.item for each in options if each.item is not None}
    chosen = {each.id for line in order.lines for each in line.modifiers}
    dishes = {stands_for[each] for each in chosen if each in stands_for}
    return frozenset({line.item_id for line in order.lines} | chosen | dishes)


def _item(item: Item, gone: frozenset[str]) -> Item:
    meal = item.meal
    if meal is not None:
        meal = replace(meal, slots=_groups(meal.slots, gone))
    return replace(
        item, sold_out=item.sold_out or item.id in gone, groups=_groups(item.groups, gone), meal=meal
    )


def _groups(groups: Iterable[OptionGroup], gone: frozenset[str]) -> tuple[OptionGroup, ...]:
    return tuple(replace(each, options=tuple(_option(one, gone) for one in each.options)) for each in groups)


def _option(option: Option, gone: frozenset[str]) -> Option:
    is_gone = option.id in gone or option.item in gone
    return replace(option, sold_out=True) if is_gone else option
