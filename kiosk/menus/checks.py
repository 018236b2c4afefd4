"""Rules that hold for every entry of a menu file; a broken one is noted and reading goes on."""

from collections.abc import Callable, Collection, Iterable
from difflib import get_close_matches
from typing import Any, TypeVar

from kiosk.domain.words import Words
from kiosk.menus import values
from kiosk.menus.finding import Findings
from kiosk.menus.shapes import Text

T = TypeVar("T")


class Checks:
    """What was given so far, and the language that every text must have."""

    def __init__(self, findings: Findings, language: str) -> None:
        self.findings = findings
        self._language = language
        self._given: set[tuple[str, str]] = set()

    def value(self, place: str, read: Callable[[], T], instead: T) -> T:
        """What `read` gives, or `instead` when it raises ValueError."""
        try:
            return read()
        except ValueError as fault:
            self.findings.fault(place, str(fault))
            return instead

    def words(self, place: str, text: Text) -> Words:
        return self.value(place, lambda: values.words(text, self._language), Words(""))

    def once(self, place: str, kind: str, key: str) -> str:
        """The id, which must be well-formed and given only once for its kind."""
        self.value(f"{place}, id", lambda: values.identifier(key), key)
        if (kind, key) in self._given:
            self.findings.fault(f"{place}, id", f"there already is {kind} {key}")
        self._given.add((kind, key))
        return key

    def calories(self, place: str, calories: int | None) -> int | None:
        if calories is not None and calories < 0:
            self.findings.fault(f"{place}, calories", f"they can't be negative, as {calories} is")
        return calories

    def known(self, place: str, kind: str, names: Iterable[str], allowed: Collection[str]) -> frozenset[str]:
        """Those of the names that are there; the others are faults."""
        wanted = list(names)
        for name in wanted:
            if name not in allowed:
                near = get_close_matches(name, list(allowed), 1)
                hint = f", did you mean {near[0]}?" if near else ""
                self.findings.fault(place, f"there is no {kind} {name}{hint}")
        return frozenset(name for name in wanted if name in allowed)


def numbered(kind: str, entries: Iterable[Any]) -> list[tuple[str, Any]]:
    """Each entry with its place: its number, and its id if it can be read."""
    return [(f"{kind} {_name(number, raw)}", raw) for number, raw in enumerate(entries, 1)]


def _name(number: int, raw: Any) -> str:
    key = raw.get("id") if isinstance(raw, dict) else None
    return f"{number} ({key})" if isinstance(key, str) else f"{number}"
