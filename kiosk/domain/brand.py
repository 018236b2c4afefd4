"""How a merchant looks: what one theme file gives. Everything that is left out is the house's own."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of the poster: its ground by name, two words, up to four pictures by their stems."""

    headline: Words
    ground: str
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brand:
    """Colours are `#RRGGBB` by name, files are paths; `currency` translates the programme's own word."""

    name: str = ""
    wordmark: str = ""
    wordmark_dark: str = ""
    light: Mapping[str, str] = field(default_factory=dict)
    dark: Mapping[str, str] = field(default_factory=dict)
    text_fonts: tuple[str, ...] = ()
    display_fonts: tuple[str, ...] = ()
    pictures: str = ""
    currency: Mapping[str, Words] = field(default_factory=dict)
    scenes: tuple[Scene, ...] = ()
