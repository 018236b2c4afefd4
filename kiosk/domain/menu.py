"""What can be ordered: categories of items, each with groups of options."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

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
    """One thing that can be chosen in a group. `price` is added to the item's."""

    id: OptionId
    name: Words
    price: Money = ZERO
    picture: str = ""
    calories: int | None = None
    allergens: frozenset[str] = frozenset()
    sold_out: bool = False


@dataclass(frozen=True, slots=True)
class OptionGroup:
    """Options of which at least `minimum` and at most `maximum` must be chosen."""

    id: GroupId
    name: Words
    options: tuple[Option, ...]
    kind: GroupKind = GroupKind.CHOICE
    minimum: int = 0
    maximum: int = 1
    preset: tuple[OptionId, ...] = ()

    @property
    def is_required(self) -> bool:
        return self.minimum > 0

    def option(self, option_id: OptionId) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Item:
    """A dish or a drink. `id` is the id at the till and in Thanx's reward products (contract 3.2)."""

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

    @property
    def presets(self) -> frozenset[OptionId]:
        """The options that are chosen before the guest touches anything; sold-out ones are not."""
        available = {option.id for group in self.groups for option in group.options if not option.sold_out}
        return frozenset(preset for group in self.groups for preset in group.preset if preset in available)

    @property
    def has_choices(self) -> bool:
        """True if something must still be chosen before the item can be added in one tap."""
        return self.missing_group(self.presets) is not None

    def missing_group(self, chosen: frozenset[OptionId]) -> GroupId | None:
        """The first group with too few or too many of its options chosen, or None."""
        for group in self.groups:
            count = sum(option.id in chosen for option in group.options)
            if not group.minimum <= count <= group.maximum:
                return group.id
        return None

    def options(self, chosen: frozenset[OptionId]) -> tuple[Option, ...]:
        """The chosen options in the menu's order."""
        return tuple(option for group in self.groups for option in group.options if option.id in chosen)


@dataclass(frozen=True, slots=True)
class Category:
    """A rail entry: a title, a short name, a picture and the ground its cards stand on."""

    id: CategoryId
    title: Words
    short: Words
    picture: str
    ground: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class TaxRate:
    """Tax of one class of goods in thousandths of a percent (8 % is 8000), eaten here or taken away."""

    eat_in: int
    take_away: int

    def of(self, dining: Dining) -> int:
        return self.eat_in if dining is Dining.EAT_IN else self.take_away


@dataclass(frozen=True, slots=True)
class Menu:
    """The whole menu as it was when it was read."""

    name: str
    version: str
    categories: tuple[Category, ...]
    taxes: Mapping[str, TaxRate]
    allergens: Mapping[str, Words] = field(default_factory=dict)

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for category in self.categories for item in category.items)

    def item(self, item_id: ItemId) -> Item | None:
        return next((item for item in self.items if item.id == item_id), None)

    def category(self, category_id: CategoryId) -> Category | None:
        return next((category for category in self.categories if category.id == category_id), None)
