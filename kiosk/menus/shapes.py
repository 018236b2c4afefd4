"""The tables of a menu file, as a site writes them. A `Text` is plain or has a translation by language."""

from typing import Any

from msgspec import Struct

from kiosk.domain.menu import GroupKind

Text = str | dict[str, str]


class Taxes(Struct, frozen=True, forbid_unknown_fields=True):
    """Percent, with up to three decimals."""

    eat_in: Any
    take_away: Any


class DaypartEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Times such as "07:30" of the shop's own clock; `days` such as ["sat", "sun"], every day if left out."""

    starts: Any
    ends: Any
    days: list[str] = []


class Sheet(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; its lists are read entry by entry, so that each fault has its place.

    `alts` say what a picture shows; `reward_products` are what Thanx's rewards are for.
    """

    name: str
    taxes: dict[str, Taxes]
    categories: list[Any]
    items: list[Any]
    language: str = "en"
    pictures: str = "pictures"
    allergens: dict[str, Text] = {}
    groups: list[Any] = []
    dayparts: dict[str, DaypartEntry] = {}
    meals: list[Any] = []
    suggestions: list[Any] = []
    alts: dict[str, Text] = {}
    reward_products: list[str] = []


class CategoryEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """`short` is what fits under a picture; without it the title stands there."""

    id: str
    title: Text
    ground: str
    short: Text | None = None
    picture: str = ""
    daypart: str = ""


class OptionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Price and calories are added to the dish's; `spoils` are the marks that the dish loses with it."""

    id: str
    name: Text
    price: Any = 0
    calories: int | None = None
    picture: str = ""
    allergens: list[str] = []
    spoils: list[str] = []
    sold_out: bool = False


class GroupEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Without `maximum`: one for a choice, all for the other kinds. `free` of them cost nothing."""

    id: str
    name: Text
    options: list[Any]
    kind: GroupKind = GroupKind.CHOICE
    minimum: int = 0
    maximum: int | None = None
    preset: list[str] = []
    free: int = 0


class SlotEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One choice of a meal: dishes, one of them preset; `extras` are what a dearer one costs on top."""

    id: str
    name: Text
    items: list[str]
    preset: str = ""
    extras: dict[str, Any] = {}


class MealEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """What makes a dish a meal, for how much more; `label` is what it is called in an order."""

    id: str
    name: Text
    price: Any
    slots: list[Any]
    words: Text = ""
    label: Text = ""


class SuggestionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A dish that is offered once, to who has something of the categories `after`, or of any."""

    item: str
    title: Text
    after: list[str] = []


class ItemEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A dish or a drink; `groups` are shown in this order. No allergens are declared by an empty list."""

    id: str
    category: str
    name: Text
    price: Any
    words: Text = ""
    picture: str = ""
    calories: int | None = None
    allergens: list[str] | None = None
    marks: list[str] = []
    tax: str = "food"
    groups: list[str] = []
    meal: str = ""
    daypart: str = ""
    sold_out: bool = False
    back_at: Text | None = None
