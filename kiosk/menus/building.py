"""From the entries of a file to a Menu: every id once, every name leads somewhere."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import time
from typing import Any

from kiosk.domain.daypart import EVERY_DAY, Daypart
from kiosk.domain.menu import (
    Category,
    CategoryId,
    Item,
    ItemId,
    Menu,
    OptionGroup,
    Suggestion,
    TaxRate,
)
from kiosk.domain.money import ZERO
from kiosk.domain.words import Words
from kiosk.menus import values
from kiosk.menus.checks import Checks, numbered
from kiosk.menus.finding import Findings
from kiosk.menus.groups import Groups
from kiosk.menus.marks import MARKS
from kiosk.menus.meals import Meals
from kiosk.menus.reading import Source, entry
from kiosk.menus.shapes import CategoryEntry, DaypartEntry, ItemEntry, SuggestionEntry, Taxes

GROUNDS = ("apricot", "sage", "sky", "butter", "rose", "mint", "lilac")


class Building:
    """Reads on after a fault, so that a site sees all of them at once."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self._source = source
        self._checks = Checks(findings, source.sheet.language)
        self._allergens: dict[str, Words] = {}
        self._taxes: dict[str, TaxRate] = {}
        self._groups: dict[str, OptionGroup] = {}
        self._categories: dict[str, Category] = {}
        self._dayparts: dict[str, Daypart] = {}
        self._alts: dict[str, Words] = {}

    def menu(self) -> Menu:
        """Sound only if no fault was found."""
        sheet, checks = self._source.sheet, self._checks
        checks.value("language", lambda: values.language(sheet.language), "")
        if not sheet.name.strip():
            checks.findings.fault("name", "it is empty")
        for name, text in sheet.allergens.items():
            self._allergens[name] = checks.words(f"allergens, {name}", text)
        for name, tax in sheet.taxes.items():
            self._taxes[name] = self._tax(f"taxes, {name}", tax)
        for name, text in sheet.alts.items():
            self._alts[name] = checks.words(f"alts, {name}", text)
        for name, part in sheet.dayparts.items():
            self._dayparts[name] = self._daypart(f"dayparts, {name}", part)
        self._groups = Groups(checks, self._allergens).read(sheet.groups)
        for category in [self._category(*each) for each in numbered("category", sheet.categories)]:
            if category is not None:
                self._categories[category.id] = category
        items = self._items()
        if not items:
            checks.findings.fault("items", "there is nothing to sell")
        known = {str(item.id) for item in items}
        return Menu(
            sheet.name,
            self._source.version,
            tuple(_filled(category, items) for category in self._categories.values()),
            self._taxes,
            self._allergens,
            self._dayparts,
            self._suggestions(known),
            tuple(ItemId(product) for product in sheet.reward_products),
            str(self._source.pictures.absolute()),
        )

    def _items(self) -> list[Item]:
        """The dishes in the order of the file, each with its meal."""
        entries = numbered("item", self._source.sheet.items)
        read = [(place, found, self._item(place, found)) for place, found in self._entries(entries)]
        meals = Meals(self._checks, {item.id: item for _, _, item in read}).read(self._source.sheet.meals)
        for place, found, _ in read:
            self._checks.known(f"{place}, meal", "meal", [found.meal] if found.meal else [], meals)
        return [replace(item, meal=meals.get(found.meal)) for _, found, item in read]

    def _entries(self, entries: list[tuple[str, Any]]) -> Iterator[tuple[str, ItemEntry]]:
        for place, raw in entries:
            if (found := entry(raw, ItemEntry, place, self._checks.findings)) is not None:
                yield place, found

    def _suggestions(self, items: Collection[str]) -> tuple[Suggestion, ...]:
        read = [self._suggestion(place, raw, items)
                for place, raw in numbered("suggestion", self._source.sheet.suggestions)]  # fmt: skip
        return tuple(each for each in read if each is not None)

    def _suggestion(self, place: str, raw: Any, items: Collection[str]) -> Suggestion | None:
        found = entry(raw, SuggestionEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
        checks.known(f"{place}, item", "item", [found.item], items)
        after = checks.known(f"{place}, after", "category", found.after, self._categories)
        title = checks.words(f"{place}, title", found.title)
        return Suggestion(ItemId(found.item), title, frozenset(map(CategoryId, after)))

    def _daypart(self, place: str, part: DaypartEntry) -> Daypart:
        value = self._checks.value
        start = value(f"{place}, starts", lambda: values.clock(part.starts), time(0))
        end = value(f"{place}, ends", lambda: values.clock(part.ends), time(1))
        if start == end:
            self._checks.findings.fault(place, "it ends when it starts")
        return Daypart(start, end, value(f"{place}, days", lambda: values.days(part.days), EVERY_DAY))

    def _hours(self, place: str, daypart: str) -> str:
        self._checks.known(f"{place}, daypart", "daypart", [daypart] if daypart else [], self._dayparts)
        return daypart

    def _tax(self, place: str, tax: Taxes) -> TaxRate:
        value = self._checks.value
        return TaxRate(
            value(f"{place}, eat_in", lambda: values.percent(tax.eat_in), 0),
            value(f"{place}, take_away", lambda: values.percent(tax.take_away), 0),
        )

    def _category(self, place: str, raw: Any) -> Category | None:
        found = entry(raw, CategoryEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
        checks.known(f"{place}, ground", "ground", [found.ground], GROUNDS)
        title = checks.words(f"{place}, title", found.title)
        short = title if found.short is None else checks.words(f"{place}, short", found.short)
        key = CategoryId(checks.once(place, "category", found.id))
        return Category(key, title, short, found.picture, found.ground, (), self._hours(place, found.daypart))

    def _item(self, place: str, found: ItemEntry) -> Item:
        checks = self._checks
        if found.allergens is None:
            checks.findings.warning(f"item {found.id}, allergens", "none are declared: an empty list says so")
        checks.known(f"{place}, category", "category", [found.category], self._categories)
        checks.known(f"{place}, tax", "tax", [found.tax], self._taxes)
        checks.known(f"{place}, groups", "group", found.groups, self._groups)
        if len(set(found.groups)) < len(found.groups):
            checks.findings.fault(f"{place}, groups", "one of them is named twice")
        return Item(
            id=ItemId(checks.once(place, "item", found.id)),
            name=checks.words(f"{place}, name", found.name),
            price=checks.value(f"{place}, price", lambda: values.price(found.price), ZERO),
            category=CategoryId(found.category),
            description=checks.words(f"{place}, words", found.words) if found.words else Words(""),
            picture=found.picture,
            calories=checks.calories(place, found.calories),
            allergens=checks.known(f"{place}, allergens", "allergen", found.allergens or [], self._allergens),
            marks=checks.known(f"{place}, marks", "mark", found.marks, MARKS),
            tax_class=found.tax,
            groups=tuple(self._groups[name] for name in found.groups if name in self._groups),
            sold_out=found.sold_out,
            back_at=checks.words(f"{place}, back_at", found.back_at) if found.back_at else None,
            daypart=self._hours(place, found.daypart),
            alt=self._alts.get(found.picture),
        )


def _filled(category: Category, items: list[Item]) -> Category:
    return replace(category, items=tuple(item for item in items if item.category == category.id))
