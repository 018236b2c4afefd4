"""Proves a menu file: all its faults, or what is worth a look although it sells."""

from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.domain.menu import Item, Menu, Option, OptionGroup
from kiosk.domain.words import Words
from kiosk.menus.building import Building
from kiosk.menus.finding import Finding, Findings
from kiosk.menus.proofs import prove_all
from kiosk.menus.reading import read


def check(path: Path, languages: Collection[str] = ()) -> tuple[Finding, ...]:
    """What was found. Never raises: a file that can't be read is one fault.

    Texts must have all of the languages, and every language that the file has anywhere.
    """
    return prove(path, languages)[1]


def prove(path: Path, languages: Collection[str] = ()) -> tuple[Menu | None, tuple[Finding, ...]]:
    """The menu, unless it has faults, and everything that was found."""
    findings = Findings()
    source = read(path, findings)
    if source is None:
        return None, findings.all
    menu = Building(source, findings).menu()
    if findings.faults:
        return None, findings.all
    prove_all(menu, findings)
    if findings.faults:
        return None, findings.all
    _look_at_pictures(menu, source.pictures, findings)
    _look_at_translations(menu, set(languages) - {source.sheet.language}, findings)
    _look_at_use(menu, [group["id"] for group in source.sheet.groups], findings)
    return menu, findings.all


def _groups(menu: Menu) -> list[OptionGroup]:
    """Each group once, in the order of the menu."""
    return list({group.id: group for item in menu.items for group in item.groups}.values())


def _options(menu: Menu) -> Iterator[Option]:
    return (option for group in _groups(menu) for option in group.options)


def _look_at_pictures(menu: Menu, folder: Path, findings: Findings) -> None:
    shown = [(f"category {each.id}", each.picture) for each in menu.categories]
    shown += [(f"item {each.id}", each.picture) for each in menu.items]
    shown += [(f"option {each.id}", each.picture) for each in _options(menu) if each.picture]
    for place, picture in shown:
        if not picture:
            findings.warning(f"{place}, picture", "there is none: its first letter stands in")
        elif not (folder / f"{picture}.png").is_file():
            findings.warning(f"{place}, picture", f"there is no {picture}.png in {folder}")
    for item in menu.items:
        if item.picture and item.alt is None:
            findings.warning(f"alts, {item.picture}", "what it shows is not told")


def _look_at_translations(menu: Menu, wanted: Collection[str], findings: Findings) -> None:
    texts = dict(_texts(menu))
    languages = {language for words in texts.values() for language in words.translations} | set(wanted)
    for place, words in texts.items():
        for language in sorted(languages - set(words.translations)):
            findings.warning(place, f"there is no translation to {language}")


def _texts(menu: Menu) -> Iterator[tuple[str, Words]]:
    for name, words in menu.allergens.items():
        yield f"allergens, {name}", words
    for category in menu.categories:
        yield f"category {category.id}, title", category.title
        yield f"category {category.id}, short", category.short
    for group in _groups(menu):
        yield f"group {group.id}, name", group.name
    for option in _options(menu):
        yield f"option {option.id}, name", option.name
    for item in menu.items:
        yield from _texts_of(item)
    for meal in {item.meal.id: item.meal for item in menu.items if item.meal}.values():
        yield f"meal {meal.id}, name", meal.name
        if meal.label:
            yield f"meal {meal.id}, label", meal.label
        if meal.words.text:
            yield f"meal {meal.id}, words", meal.words
        yield from ((f"slot {slot.id}, name", slot.name) for slot in meal.slots)
    for offered in menu.suggestions:
        yield f"suggestion {offered.item}, title", offered.title


def _texts_of(item: Item) -> Iterator[tuple[str, Words]]:
    yield f"item {item.id}, name", item.name
    if item.description.text:
        yield f"item {item.id}, words", item.description
    if item.alt:
        yield f"alts, {item.picture}", item.alt
    if item.back_at:
        yield f"item {item.id}, back_at", item.back_at


def _look_at_use(menu: Menu, groups: list[str], findings: Findings) -> None:
    used = {group.id for group in _groups(menu)}
    for name in groups:
        if name not in used:
            findings.warning(f"group {name}", "no item uses it")
    for category in menu.categories:
        if not category.items:
            findings.warning(f"category {category.id}", "it is empty")
    for item in menu.items:
        if item.back_at and not item.sold_out:
            findings.warning(f"item {item.id}, back_at", "it is not sold out")
        for group in item.groups:
            if sum(not option.sold_out for option in group.options) < group.minimum and not item.sold_out:
                findings.warning(
                    f"item {item.id}", f"nobody can order it: too much of {group.id} is sold out"
                )
