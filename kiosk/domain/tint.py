"""Colours as `#RRGGBB`: how well two can be told apart (WCAG 2.2), and what is too weak to be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

GROUNDS = ("apricot", "sage", "sky", "butter", "rose", "mint", "lilac")
_TEXT, _PRICE, _EDGE = 4.5, 7.0, 3.0
_PAPERS = ("paper", "raised", "sunk")
# What stands on what, and how clear it must be: prices are read in ink, and on the button in its own colour.
NEEDED: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("ink", (*_PAPERS, "accent_soft", "rye_soft", "danger_soft", *GROUNDS), _PRICE),
    ("ink2", (*_PAPERS, "accent_soft", "rye_soft", *GROUNDS), _TEXT),
    ("ink3", _PAPERS, _TEXT),
    ("over_accent", ("accent",), _PRICE),
    ("over_accent", ("accent_press",), _TEXT),
    ("accent", ("paper", "raised"), _TEXT),
    ("accent_ink", ("accent_soft",), _TEXT),
    ("rye_ink", ("rye_soft",), _TEXT),
    ("danger", ("paper",), _TEXT),
    ("over_danger", ("danger",), _TEXT),
    ("danger_ink", ("danger_soft",), _TEXT),
    ("over_disabled", ("disabled",), _TEXT),
    ("edge", ("paper", "raised"), _EDGE),
)


@dataclass(frozen=True, slots=True)
class Weak:
    """Two colours that are too near: `over` on `under` has `ratio`, and needs `needed`."""

    over: str
    under: str
    ratio: float
    needed: float


def parts(colour: str) -> tuple[int, int, int]:
    """Red, green and blue."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def ratio(one: str, other: str) -> float:
    """1 for the same colour, 21 for black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with a share of `other` in it."""
    both = zip(parts(one), parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in both)


def dressed(own: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """The house's colours with those of a merchant; what goes with an accent follows it unless given."""
    colours = {**own, **given}
    if "accent" in given:
        colours |= {name: colour for name, colour in _of_accent(colours).items() if name not in given}
    return colours


def weak(colours: Mapping[str, str]) -> Iterator[Weak]:
    """Every pair that can't be read well enough."""
    for over, grounds, needed in NEEDED:
        for under in grounds:
            found = ratio(colours[over], colours[under])
            if found < needed:
                yield Weak(over, under, found, needed)


def _of_accent(colours: Mapping[str, str]) -> dict[str, str]:
    accent, ink, raised = colours["accent"], colours["ink"], colours["raised"]
    is_dark = ratio(accent, "#FFFFFF") > ratio(accent, "#000000")
    soft = mixed(raised, accent, 0.14 if is_dark else 0.2)
    return {
        "over_accent": "#FFFFFF" if is_dark else "#000000",
        "accent_press": mixed(accent, "#000000" if is_dark else "#FFFFFF", 0.24),
        "accent_soft": soft,
        "accent_ink": next((each for each in _towards(accent, ink) if ratio(each, soft) >= _TEXT), ink),
    }


def _towards(one: str, other: str) -> Iterator[str]:
    return (mixed(one, other, step / 10) for step in range(11))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
