"""Dish cards in their sections, and the rail that leads to them."""

from dataclasses import dataclass

from kiosk.domain.basket import Line, LineId
from kiosk.domain.menu import Category, Item
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import allergens, pictures, wording

# In the order in which they are shown; what is vegan is not called vegetarian too.
_MARKS = ("vegan", "vegetarian", "without_gluten")


@dataclass(frozen=True, slots=True)
class RailRow:
    """One category in the rail."""

    category_id: str
    short_name: str
    picture: str
    letter: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class CardRow:
    """One dish, as it is preset. `in_order` units are in the basket; `back_at` is said of sold-out ones.

    `marks` and `allergen_marks` are codes with a space between; `has_unfit` says that not all of its options
    fit the guest.
    """

    item_id: str
    name: str
    description: str
    price: str
    calories: str
    picture: str
    ground: str
    letter: str
    is_featured: bool
    marks: str
    allergens: str
    allergen_marks: str
    is_sold_out: bool
    back_at: str
    in_order: int
    has_choices: bool
    has_unfit: bool


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One category with its cards; the first card is the featured one."""

    category_id: str
    title: str
    ground: str
    cards: tuple[CardRow, ...]


def current_category(snapshot: Snapshot) -> str:
    """The chosen category, or the first."""
    chosen = snapshot.visit.category
    if chosen is not None and snapshot.offered.category(chosen) is not None:
        return chosen
    return snapshot.offered.categories[0].id if snapshot.offered.categories else ""


def rail_rows(snapshot: Snapshot) -> tuple[RailRow, ...]:
    current = current_category(snapshot)
    language = snapshot.visit.language
    return tuple(
        RailRow(
            category.id,
            category.short.in_language(language),
            pictures.food(category.picture),
            pictures.letter(category.short.in_language(language)),
            category.id == current,
        )
        for category in snapshot.offered.categories
    )


def section_rows(snapshot: Snapshot) -> tuple[SectionRow, ...]:
    return tuple(_section(category, snapshot) for category in snapshot.offered.categories)


def calories(item: Item) -> str:
    """`740`, or nothing if it is not known."""
    return "" if item.calories is None else str(item.calories)


def marks(codes: frozenset[str]) -> str:
    """Codes with a space between."""
    shown = [mark for mark in _MARKS if mark in codes and not (mark == "vegetarian" and "vegan" in codes)]
    return " ".join(shown)


def card_row(item: Item, ground: str, snapshot: Snapshot, *, is_featured: bool = False) -> CardRow:
    language, needs = snapshot.visit.language, snapshot.visit.needs
    name, presets = item.name.in_language(language), needs.presets(item)
    contains = item.contains(presets)
    return CardRow(
        item_id=item.id,
        name=name,
        description=item.description.in_language(language),
        price=wording.money(Line(LineId(0), item, presets).unit_price, language),
        calories=calories(item),
        picture=pictures.food(item.picture),
        ground=ground,
        letter=pictures.letter(name),
        is_featured=is_featured,
        marks=marks(item.marked(presets)),
        allergens=allergens.named(contains, snapshot),
        allergen_marks="" if item.sold_out else allergens.marks(contains, snapshot),
        is_sold_out=item.sold_out,
        back_at=item.back_at.in_language(language) if item.back_at else "",
        in_order=snapshot.visit.basket.units_of(item.id),
        has_choices=item.missing_group(presets) is not None,
        has_unfit=not all(needs.allow(option) for group in item.groups for option in group.options),
    )


def _section(category: Category, snapshot: Snapshot) -> SectionRow:
    language = snapshot.visit.language
    cards = tuple(
        card_row(item, category.ground, snapshot, is_featured=n == 0) for n, item in enumerate(category.items)
    )
    return SectionRow(category.id, category.title.in_language(language), category.ground, cards)
