"""The ways in which a guest may see a screen: language, panel, and what is switched on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

LANGUAGES = {
    "en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "zh": "中文", "ar": "العربية",
}  # fmt: skip
SIZES = ((1080, 1920), (1920, 1080), (800, 1280))
# What can be switched on. In a picture nothing moves, so reduced motion shows what none shows.
PLAIN = "plain"
SWITCHES = ("dark", "high-contrast", "large-text", "reach", "reduced-motion")
MODES = tuple(
    (*ground, *mode)
    for ground in ((), ("dark",))
    for mode in ((), ("high-contrast",), ("large-text",), ("reach",))
)


@dataclass(frozen=True, slots=True)
class Way:
    """One of them. As a text it is the name of a folder."""

    language: str = "en"
    width_px: int = 1080
    height_px: int = 1920
    modes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "-".join((self.language, f"{self.width_px}x{self.height_px}", *self.modes))

    @property
    def caption(self) -> str:
        """For who compares."""
        modes = (mode.replace("-", " ") for mode in self.modes)
        return ", ".join((LANGUAGES[self.language], f"{self.width_px} × {self.height_px}", *modes))


def ways(
    languages: Iterable[str], sizes: Iterable[tuple[int, int]], modes: Iterable[tuple[str, ...]]
) -> Iterator[Way]:
    """Each with each."""
    for language, size, worn in product(languages, sizes, modes):
        yield Way(language, *size, worn)


def worn(word: str) -> tuple[str, ...]:
    """What is on together, such as dark+reach: each once, in one order. LookupError for what nobody can."""
    modes = set(word.split("+")) - {PLAIN}
    if not modes <= set(SWITCHES):
        raise LookupError(f"expected {PLAIN}, {', '.join(SWITCHES)}, or several with + between")
    return tuple(mode for mode in SWITCHES if mode in modes)
