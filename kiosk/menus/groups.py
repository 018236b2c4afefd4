"""Groups of options: each can be answered, and what is preset is one of its options."""

from collections.abc import Collection
from typing import Any

from kiosk.domain.menu import GroupId, GroupKind, Option, OptionGroup, OptionId
from kiosk.domain.money import ZERO
from kiosk.menus import values
from kiosk.menus.checks import Checks, numbered
from kiosk.menus.marks import MARKS
from kiosk.menus.reading import entry
from kiosk.menus.shapes import GroupEntry, OptionEntry


class Groups:
    """Reads the groups of a file. Option ids are ids at the till: one in the whole file."""

    def __init__(self, checks: Checks, allergens: Collection[str]) -> None:
        self._checks = checks
        self._allergens = allergens

    def read(self, entries: list[Any]) -> dict[str, OptionGroup]:
        groups = [self._group(place, raw) for place, raw in numbered("group", entries)]
        return {group.id: group for group in groups if group is not None}

    def _group(self, place: str, raw: Any) -> OptionGroup | None:
        found = entry(raw, GroupEntry, place, self._checks.findings)
        if found is None:
            return None
        entries = numbered(f"{place}, option", found.options)
        options = tuple(option for option in (self._option(*each) for each in entries) if option)
        maximum = found.maximum
        if maximum is None:
            maximum = 1 if found.kind is GroupKind.CHOICE else len(options)
        group = OptionGroup(
            GroupId(self._checks.once(place, "group", found.id)),
            self._checks.words(f"{place}, name", found.name),
            options, found.kind, found.minimum, maximum,
            tuple(OptionId(preset) for preset in found.preset), found.free,
        )  # fmt: skip
        if len(options) == len(found.options):
            self._prove(place, group)
        return group

    def _option(self, place: str, raw: Any) -> Option | None:
        found = entry(raw, OptionEntry, place, self._checks.findings)
        if found is None:
            return None
        checks = self._checks
        return Option(
            OptionId(checks.once(place, "option", found.id)),
            checks.words(f"{place}, name", found.name),
            checks.value(f"{place}, price", lambda: values.change(found.price), ZERO),
            found.picture,
            found.calories,
            checks.known(f"{place}, allergens", "allergen", found.allergens, self._allergens),
            found.sold_out,
            checks.known(f"{place}, spoils", "mark", found.spoils, MARKS),
        )

    def _prove(self, place: str, group: OptionGroup) -> None:
        """A guest must be able to answer the group, and what is preset must be an answer."""
        fault = self._checks.findings.fault
        if not group.options:
            fault(place, "it has no options")
        elif not 0 <= group.minimum <= len(group.options):
            fault(f"{place}, minimum", f"{group.minimum} of {len(group.options)} options can't be chosen")
        elif group.maximum < max(group.minimum, 1):
            fault(f"{place}, maximum", f"at most {group.maximum} and at least {group.minimum} is impossible")
        if not 0 <= group.free <= max(group.maximum, 0):
            fault(f"{place}, free", f"{group.free} of at most {group.maximum} can't be free")
        options = [option.id for option in group.options]
        preset = self._checks.known(f"{place}, preset", "option", group.preset, options)
        if len(group.preset) > group.maximum or len(preset) < len(set(preset)):
            fault(f"{place}, preset", f"{len(group.preset)} are preset, but at most {group.maximum} may be")
