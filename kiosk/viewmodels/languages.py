"""The languages a guest can choose, each in its own name."""

from collections.abc import Iterable
from dataclasses import dataclass

NAMES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "zh": "中文",
    "ar": "العربية",
}


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language to choose."""

    code: str
    name: str
    is_current: bool


def language_rows(current: str, offered: Iterable[str] = tuple(NAMES)) -> tuple[LanguageRow, ...]:
    """Those that the site offers, in its order; a code that nobody translated is left out."""
    return tuple(LanguageRow(code, NAMES[code], code == current) for code in offered if code in NAMES)
