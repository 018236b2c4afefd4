"""The tables of a menu file, as a site writes them. A `Text` is plain or has a translation by language."""

from typing import Any

from msgspec import Struct

from kiosk.domain.menu import GroupKind

Text = str | dict[str, str]


class Taxes(Struct, frozen=True, forbid_unknown_fields=True):
    """Percent, with up to three decimals."""

    eat_in: Any
    take_away: Any


class Sheet(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; its lists are read entry by entry, so that each fault has its place."""

    name: str
    taxes: dict[str, Taxes]
    categories: list[Any]
    items: list[Any]
    language: str = "en"
    pictures: str = "pictures"
    allergens: dict[str, Text] = {}
    groups: list[Any] = []


class CategoryEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """`short` is what fits under a picture; without it the title stands there."""

    id: str
    title: Text
    ground: str
    short: Text | None = None
    picture: str = ""


class OptionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Price and calories are added to the dish's."""

    id: str
    name: Text
    price: Any = 0
    calories: int | None = None
    picture: str = ""
    allergens: list[str] = []
    sold_out: bool = False


class GroupEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Without `maximum`: one for a choice, all for the other kinds."""

    id: str
    name: Text
    options: list[Any]
    kind: GroupKind = GroupKind.CHOICE
    minimum: int = 0
    maximum: int | None = None
    preset: list[str] = []


class ItemEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A dish or a drink; `groups` are shown in this order."""

    id: str
    category: str
    name: Text
    price: Any
    words: Text = ""
    picture: str = ""
    calories: int | None = None
    allergens: list[str] = []
    marks: list[str] = []
    tax: str = "food"
    groups: list[str] = []
    sold_out: bool = False
    back_at: Text | None = None
