"""What can be ordered: categories of items, each with groups of options and perhaps a meal."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType, Self

from kiosk.domain.daypart import Daypart
from kiosk.domain.money import ZERO, Money
from kiosk.domain.words import Words

ItemId = NewType("ItemId", str)
GroupId = NewType("GroupId", str)
OptionId = NewType("OptionId", str)
CategoryId = NewType("CategoryId", str)


class Dining(StrEnum):
    """Where the guest eats; it decides the tax."""

    EAT_IN = "eat_in"
    TAKE_AWAY = "take_away"


class GroupKind(StrEnum):
    """How a group of options is shown: a choice, extras that cost, or things to leave out."""

    CHOICE = "choice"
    EXTRA = "extra"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen in a group. `price` is added to the item's; less than zero is a credit.

    `spoils` are the marks that a dish no longer has with it. In a meal it stands for `item`, which costs
    `alone` on its own.
    """

    id: OptionId
    name: Words
    price: Money = ZERO
    picture: str = ""
    calories: int | None = None
    allergens: frozenset[str] = frozenset()
    sold_out: bool = False
    spoils: frozenset[str] = frozenset()
    item: ItemId | None = None
    alone: Money = ZERO


@dataclass(frozen=True, slots=True)
class OptionGroup:
    """Options of which at least `minimum` and at most `maximum` are chosen; `free` of them cost nothing."""

    id: GroupId
    name: Words
    options: tuple[Option, ...]
    kind: GroupKind = GroupKind.CHOICE
    minimum: int = 0
    maximum: int = 1
    preset: tuple[OptionId, ...] = ()
    free: int = 0

    @property
    def is_required(self) -> bool:
        return self.minimum > 0

    @property
    def can_be_answered(self) -> bool:
        """True if enough of it is not sold out."""
        return sum(not option.sold_out for option in self.options) >= self.minimum

    def is_answered(self, chosen: frozenset[OptionId]) -> bool:
        return self.minimum <= sum(option.id in chosen for option in self.options) <= self.maximum

    def picked(self, chosen: frozenset[OptionId]) -> tuple[Option, ...]:
        """The chosen options in the menu's order; the dearest ones are those that are free."""
        mine = [option for option in self.options if option.id in chosen]
        dear = [option for option in mine if option.price > ZERO]
        dearest = sorted(dear, key=lambda option: -option.price.cents)
        gifts = {option.id for option in dearest[: self.free]}
        return tuple(replace(option, price=ZERO) if option.id in gifts else option for option in mine)

    def option(self, option_id: OptionId) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Meal:
    """What makes a dish a meal: one option more, which `id` is at the till, and one choice from each slot."""

    id: OptionId
    name: Words
    price: Money
    slots: tuple[OptionGroup, ...]
    words: Words = field(default_factory=lambda: Words(""))
    # What it is called in an order; `name` invites to it.
    label: Words | None = None

    @property
    def as_option(self) -> Option:
        return Option(self.id, self.label or self.name, self.price)

    @property
    def is_available(self) -> bool:
        return all(slot.can_be_answered for slot in self.slots)

    def saving(self, chosen: frozenset[OptionId]) -> Money:
        """What its parts cost more on their own; never less than zero."""
        parts = [option for slot in self.slots for option in slot.picked(chosen)]
        alone = sum(option.alone.cents for option in parts)
        return Money(max(0, alone - self.price.cents - sum(option.price.cents for option in parts)))


@dataclass(frozen=True, slots=True)
class Item:
    """A dish or a drink. `id` is the id at the till and in Thanx's reward products (contract 3.2).

    `marks` is what the dish is but for its options; `alt` says what its picture shows. With a daypart it is
    served only then.
    """

    id: ItemId
    name: Words
    price: Money
    category: CategoryId
    description: Words = field(default_factory=lambda: Words(""))
    picture: str = ""
    calories: int | None = None
    allergens: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    tax_class: str = "food"
    groups: tuple[OptionGroup, ...] = ()
    sold_out: bool = False
    back_at: Words | None = None
    meal: Meal | None = None
    daypart: str = ""
    alt: Words | None = None

    @property
    def presets(self) -> frozenset[OptionId]:
        """The options that are chosen before the guest touches anything; sold-out ones are not."""
        available = {option.id for group in self.groups for option in group.options if not option.sold_out}
        return frozenset(preset for group in self.groups for preset in group.preset if preset in available)

    @property
    def has_choices(self) -> bool:
        """True if something must still be chosen before the item can be added in one tap."""
        return self.missing_group(self.presets) is not None

    def is_meal(self, chosen: frozenset[OptionId]) -> bool:
        return self.meal is not None and self.meal.id in chosen

    def asked(self, chosen: frozenset[OptionId]) -> tuple[OptionGroup, ...]:
        """The groups that must be answered: those of the meal only when it is one."""
        if self.meal is None or self.meal.id not in chosen:
            return self.groups
        return (*self.groups, *self.meal.slots)

    def missing_group(self, chosen: frozenset[OptionId]) -> GroupId | None:
        """The first group with too few or too many of its options chosen, or None."""
        return next((group.id for group in self.asked(chosen) if not group.is_answered(chosen)), None)

    def options(self, chosen: frozenset[OptionId]) -> tuple[Option, ...]:
        """The chosen options in the menu's order, at what they cost; the meal stands before its parts."""
        found = [option for group in self.groups for option in group.picked(chosen)]
        if self.meal is not None and self.meal.id in chosen:
            found.append(self.meal.as_option)
            found += [option for slot in self.meal.slots for option in slot.picked(chosen)]
        return tuple(found)

    def contains(self, chosen: frozenset[OptionId]) -> frozenset[str]:
        """The allergens with these options."""
        return self.allergens.union(*(option.allergens for option in self.options(chosen)))

    def marked(self, chosen: frozenset[OptionId]) -> frozenset[str]:
        """The marks with these options."""
        return self.marks.difference(*(option.spoils for option in self.options(chosen)))


@dataclass(frozen=True, slots=True)
class Category:
    """A rail entry: a title, a short name, a picture and the ground its cards stand on.

    With a daypart it is there only then.
    """

    id: CategoryId
    title: Words
    short: Words
    picture: str
    ground: str
    items: tuple[Item, ...]
    daypart: str = ""


@dataclass(frozen=True, slots=True)
class TaxRate:
    """Tax of one class of goods in thousandths of a percent (8 % is 8000), eaten here or taken away."""

    eat_in: int
    take_away: int

    def of(self, dining: Dining) -> int:
        return self.eat_in if dining is Dining.EAT_IN else self.take_away


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One dish more for who has something of the categories `after`, or of any; `title` asks for it."""

    item: ItemId
    title: Words
    after: frozenset[CategoryId] = frozenset()


@dataclass(frozen=True, slots=True)
class Menu:
    """The whole menu as it was when it was read."""

    name: str
    version: str
    categories: tuple[Category, ...]
    taxes: Mapping[str, TaxRate]
    allergens: Mapping[str, Words] = field(default_factory=dict)
    dayparts: Mapping[str, Daypart] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    # What Thanx's rewards are for, as far as the site told it.
    reward_products: tuple[ItemId, ...] = ()
    # The folder of its own pictures, as the site's file names it.
    pictures: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for category in self.categories for item in category.items)

    def item(self, item_id: ItemId) -> Item | None:
        return next((item for item in self.items if item.id == item_id), None)

    def category(self, category_id: CategoryId) -> Category | None:
        return next((category for category in self.categories if category.id == category_id), None)

    def daypart_of(self, item_id: ItemId) -> Daypart | None:
        """When it is served; None if that is always, or there is no such dish."""
        for category in self.categories:
            for item in category.items:
                if item.id == item_id:
                    return self.dayparts.get(item.daypart or category.daypart)
        return None

    def over_at(self, local: datetime) -> frozenset[str]:
        """The dayparts that do not hold at that time of the shop's own clock."""
        return frozenset(name for name, part in self.dayparts.items() if not part.holds(local))

    def without(self, over: frozenset[str]) -> Self:
        """Only what is served while those dayparts do not hold; a meal does without what is not."""
        if not over:
            return self
        served = {item.id for category in self.categories if category.daypart not in over
                  for item in category.items if item.daypart not in over}  # fmt: skip
        held = (_served(category, served) for category in self.categories)
        return replace(self, categories=tuple(category for category in held if category.items))


def _served(category: Category, served: set[ItemId]) -> Category:
    items = (item for item in category.items if item.id in served)
    return replace(category, items=tuple(_with_parts(item, served) for item in items))


def _with_parts(item: Item, served: set[ItemId]) -> Item:
    if item.meal is None:
        return item
    slots = tuple(replace(slot, options=tuple(_part(option, served) for option in slot.options))
                  for slot in item.meal.slots)  # fmt: skip
    return replace(item, meal=replace(item.meal, slots=slots))


def _part(option: Option, served: set[ItemId]) -> Option:
    return option if option.item in served else replace(option, sold_out=True)
