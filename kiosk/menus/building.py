"""From the entries of a file to a Menu: every id once, every name leads somewhere."""

from dataclasses import replace
from typing import Any

from kiosk.domain.menu import Category, CategoryId, Item, ItemId, Menu, OptionGroup, TaxRate
from kiosk.domain.money import ZERO
from kiosk.domain.words import Words
from kiosk.menus import values
from kiosk.menus.checks import Checks, numbered
from kiosk.menus.finding import Findings
from kiosk.menus.groups import Groups
from kiosk.menus.reading import Source, entry
from kiosk.menus.shapes import CategoryEntry, ItemEntry, Taxes

GROUNDS = ("apricot", "sage", "sky", "butter", "rose", "mint", "lilac")
MARKS = ("vegetarian", "vegan", "without_gluten")


class Building:
    """Reads on after a fault, so that a site sees all of them at once."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self._source = source
        self._checks = Checks(findings, source.sheet.language)
        self._allergens: dict[str, Words] = {}
        self._taxes: dict[str, TaxRate] = {}
        self._groups: dict[str, OptionGroup] = {}
        self._categories: dict[str, Category] = {}

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
        self._groups = Groups(checks, self._allergens).read(sheet.groups)
        for category in [self._category(*each) for each in numbered("category", sheet.categories)]:
            if category is not None:
                self._categories[category.id] = category
        items = [item for item in (self._item(*each) for each in numbered("item", sheet.items)) if item]
        if not items:
            checks.findings.fault("items", "there is nothing to sell")
        categories = tuple(_filled(category, items) for category in self._categories.values())
        return Menu(sheet.name, self._source.version, categories, self._taxes, self._allergens)

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
        return Category(key, title, short, found.picture, found.ground, ())

    def _item(self, place: str, raw: Any) -> Item | None:
        found = entry(raw, ItemEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
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
            allergens=checks.known(f"{place}, allergens", "allergen", found.allergens, self._allergens),
            marks=checks.known(f"{place}, marks", "mark", found.marks, MARKS),
            tax_class=found.tax,
            groups=tuple(self._groups[name] for name in found.groups if name in self._groups),
            sold_out=found.sold_out,
            back_at=checks.words(f"{place}, back_at", found.back_at) if found.back_at else None,
        )


def _filled(category: Category, items: list[Item]) -> Category:
    return replace(category, items=tuple(item for item in items if item.category == category.id))
