"""What a dish contains, in words and in marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.allergens import sign
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording

_LETTERS = 2


@dataclass(frozen=True, slots=True)
class ContainedRow:
    """One allergen in a dish. `mark` is its sign, or `=` and the first letters of its name if it has none."""

    code: str
    mark: str
    name: str


def contained_rows(codes: frozenset[str], snapshot: Snapshot) -> tuple[ContainedRow, ...]:
    """In the menu's order; one that the menu does not name is still shown, by its code."""
    return tuple(ContainedRow(code, mark(code, name), name) for code, name in _told(codes, snapshot))


def named(codes: frozenset[str], snapshot: Snapshot) -> str:
    """Their names, as they are said in a sentence."""
    return wording.listed([name for _, name in _told(codes, snapshot)], snapshot.visit.language)


def marks(codes: frozenset[str], snapshot: Snapshot) -> str:
    """With a space between; what shares a sign is marked once."""
    rows = contained_rows(codes, snapshot)
    return " ".join(row.mark for place, row in enumerate(rows) if not _is_repeated(row, rows[:place]))


def mark(code: str, name: str) -> str:
    return sign(code) or "=" + _letters(name or code)


def _told(codes: frozenset[str], snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    known = snapshot.menu.allergens
    for code, words in known.items():
        if code in codes:
            yield code, words.in_language(snapshot.visit.language)
    yield from ((code, code) for code in sorted(codes - known.keys()))


def _is_repeated(row: ContainedRow, before: tuple[ContainedRow, ...]) -> bool:
    return not row.mark.startswith("=") and any(row.mark == each.mark for each in before)


def _letters(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum())[:_LETTERS].capitalize()
