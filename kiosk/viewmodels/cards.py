"""Dish cards in their sections, and the rail that leads to them."""

from dataclasses import dataclass

from kiosk.domain.menu import Category, Item
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import pictures, wording

_VEGETARIAN = frozenset({"vegetarian", "vegan"})


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
    """One dish. `in_order` units of it are in the basket; `back_at` is said of sold-out ones."""

    item_id: str
    name: str
    description: str
    price: str
    calories: str
    picture: str
    ground: str
    letter: str
    is_featured: bool
    is_vegetarian: bool
    is_sold_out: bool
    back_at: str
    in_order: int
    has_choices: bool


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
    if chosen is not None and snapshot.menu.category(chosen) is not None:
        return chosen
    return snapshot.menu.categories[0].id if snapshot.menu.categories else ""


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
        for category in snapshot.menu.categories
    )


def section_rows(snapshot: Snapshot) -> tuple[SectionRow, ...]:
    return tuple(_section(category, snapshot) for category in snapshot.menu.categories)


def calories(item: Item) -> str:
    """`740`, or nothing if it is not known."""
    return "" if item.calories is None else str(item.calories)


def _section(category: Category, snapshot: Snapshot) -> SectionRow:
    language = snapshot.visit.language
    cards = tuple(
        _card(item, category.ground, snapshot, is_featured=n == 0) for n, item in enumerate(category.items)
    )
    return SectionRow(category.id, category.title.in_language(language), category.ground, cards)


def _card(item: Item, ground: str, snapshot: Snapshot, *, is_featured: bool) -> CardRow:
    language = snapshot.visit.language
    name = item.name.in_language(language)
    return CardRow(
        item_id=item.id,
        name=name,
        description=item.description.in_language(language),
        price=wording.money(item.price),
        calories=calories(item),
        picture=pictures.food(item.picture),
        ground=ground,
        letter=pictures.letter(name),
        is_featured=is_featured,
        is_vegetarian=not item.marks.isdisjoint(_VEGETARIAN),
        is_sold_out=item.sold_out,
        back_at=item.back_at.in_language(language) if item.back_at else "",
        in_order=snapshot.visit.basket.units_of(item.id),
        has_choices=item.has_choices,
    )
