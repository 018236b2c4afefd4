"""Text for guests that comes as data (menu names), in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """A text with its translations; a language that is missing falls back to the default."""

    text: str
    translations: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """The text in `language` (a two-letter code), or the default text."""
        return self.translations.get(language) or self.text
