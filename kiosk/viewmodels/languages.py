"""The languages a guest can choose, each in its own name."""

from dataclasses import dataclass

NAMES = {"en": "English", "es": "Español"}


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language to choose."""

    code: str
    name: str
    is_current: bool


def language_rows(current: str) -> tuple[LanguageRow, ...]:
    return tuple(LanguageRow(code, name, code == current) for code, name in NAMES.items())
