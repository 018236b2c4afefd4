"""What every screen owes its guests. Each rule is a function from a screen to its findings.

Targets of 20 mm for what decides and 15 mm for all else, 3 mm between them, capitals of 4.8 mm, 7.3 mm in
large text; contrast 4.5 : 1, prices 7 : 1 (WCAG 2.2, EN 301 549, ADA reach ranges).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import combinations, product

from kiosk.proving.auditing.contrast import contrast
from kiosk.proving.auditing.seen import Control, Finding, Screen, Writing

PRIMARY_MM, OTHER_MM, GAP_MM = 20.0, 15.0, 3.0
CAPITALS_MM, LARGE_CAPITALS_MM = 4.8, 7.3
CONTRAST, PRICE_CONTRAST = 4.5, 7.0
# Capitals of Inter are 0.727 of its size.
_CAPITALS = 0.727
# A name that is drawn as a mark is no text (WCAG 1.4.3).
_LOGOTYPE = "/wordmark/"
# Words on a drawn phone or card reader belong to the picture (WCAG 1.4.3, incidental).
_DRAWING = "/drawing/"
# A letter on a key is what it types: only the mark V of a dish is another one in Arabic (look.md, Dish card).
_KEY = "/key-"
# What rounding to whole pixels takes away.
_SLACK_PX = 0.6
# So much of an edge, a shadow or a rounded corner is nobody's loss.
_BEYOND_PX = 1.5
# Glyphs lean out of their own advance.
_SPILLED_PX = 3.0
# What padding beside a sign and half a pixel may do.
_ASTRAY_MM = 1.0
_ISOLATES, _STRONG = ("LRI", "RLI", "FSI"), ("L", "R", "AL")
_PRICE = re.compile(r"[-\u2212]?\s?\$\s?\d|\d[.,]\d{2}\s?\$")


def sizes(screen: Screen) -> Iterator[Finding]:
    """Large enough for a thumb in a hurry. What a list has half scrolled away is judged when it is back."""
    for each in _touchable(screen):
        least = PRIMARY_MM if each.is_primary else OTHER_MM
        side = min(each.area.width, each.area.height) + _SLACK_PX
        if each.shown == each.area and side < least * screen.pixels_per_mm:
            yield _finding("size", screen, each, f"{side / screen.pixels_per_mm:.1f} mm of {least:.0f}")


def gaps(screen: Screen) -> Iterator[Finding]:
    """Far enough from the next one; a button inside of a card is no neighbour of the card."""
    for one, other in combinations(_touchable(screen), 2):
        if one.where in other.inside or other.where in one.inside:
            continue
        gap = one.shown.gap_to(other.shown) + _SLACK_PX
        if gap < GAP_MM * screen.pixels_per_mm:
            why = f"{gap / screen.pixels_per_mm:.1f} mm of {GAP_MM:.0f} to {other.name or other.where}"
            yield _finding("gap", screen, one, why)


def names(screen: Screen) -> Iterator[Finding]:
    """Everything that is touched can be said out loud."""
    for each in _touchable(screen):
        if not each.name.strip():
            yield _finding("name", screen, each, "nothing to say for it")


def reach(screen: Screen) -> Iterator[Finding]:
    """In reach mode nothing above the line is touched; what a list has scrolled away can't be."""
    for each in _touchable(screen):
        if screen.reach_line and each.shown.y + _SLACK_PX < screen.reach_line:
            above = (screen.reach_line - each.shown.y) / screen.pixels_per_mm
            yield _finding("reach", screen, each, f"{above:.0f} mm above the line")


def capitals(screen: Screen) -> Iterator[Finding]:
    """Capitals that can be read from where a guest stands."""
    least = LARGE_CAPITALS_MM if screen.is_large else CAPITALS_MM
    for each in _readable(screen):
        if _DRAWING in each.where:
            continue
        high = (each.size_px + _SLACK_PX) * _CAPITALS / screen.pixels_per_mm
        if high < least:
            yield _finding("text", screen, each, f"capitals of {high:.1f} mm of {least}: {each.text!r}")


def contrasts(screen: Screen) -> Iterator[Finding]:
    """Words stand out from what is behind them; what can't be used just now may be faint."""
    for each in _readable(screen):
        if each.around is None or not each.is_enabled or _LOGOTYPE in each.where or _DRAWING in each.where:
            continue
        least = PRICE_CONTRAST if _PRICE.search(each.text) else CONTRAST
        found = contrast(each.colour, each.around)
        if found < least - 0.01:
            yield _finding("contrast", screen, each, f"{found:.1f} of {least}: {each.text!r}")


def cuts(screen: Screen) -> Iterator[Finding]:
    """No words end in dots or at an edge."""
    for each in _readable(screen):
        if each.is_cut or not screen.panel.holds(each.area):
            yield _finding("cut", screen, each, f"not all of it is seen: {each.text!r}")


def losses(screen: Screen) -> Iterator[Finding]:
    """Nothing runs off the panel or out of its window where no list scrolls to it, not even what is off."""
    every: tuple[Control | Writing, ...] = (*screen.controls, *screen.writings)
    for each in every:
        if each.beyond_px > _BEYOND_PX and not each.is_covered and not each.area.is_empty:
            yield _finding("lost", screen, each, f"{each.beyond_px / screen.pixels_per_mm:.1f} mm never seen")


def spills(screen: Screen) -> Iterator[Finding]:
    """Words stay on what they stand on, and lines end between words."""
    for each in _readable(screen):
        if each.spilled_px > _SPILLED_PX and _DRAWING not in each.where:
            by = each.spilled_px / screen.pixels_per_mm
            yield _finding("spill", screen, each, f"{by:.1f} mm beside its plate: {each.text!r}")
        if each.is_broken:
            yield _finding("break", screen, each, f"a word is broken: {each.text!r}")


def overlaps(screen: Screen) -> Iterator[Finding]:
    """Words don't stand on words, nor half on what is touched."""
    for one, other in combinations(_readable(screen), 2):
        common = one.shown.within(other.shown)
        if common.width > 2 and common.height > 0.2 * min(one.shown.height, other.shown.height):
            yield _finding("overlap", screen, one, f"{one.text!r} on {other.text!r}")
    for words, control in product(_readable(screen), _touchable(screen)):
        if _is_half_under(words, control):
            yield _finding("overlap", screen, words, f"{words.text!r} under {control.name or control.where}")


def translations(screen: Screen) -> Iterator[Finding]:
    """Everything is said in the guest's language."""
    for each in _readable(screen):
        is_letter = _KEY in each.where and len(each.text) == 1
        if each.text in screen.foreign and not is_letter:
            yield _finding("language", screen, each, f"not translated: {each.text!r}")


def directions(screen: Screen) -> Iterator[Finding]:
    """What is read from the right begins there: a sum or a name at its head does not turn it round."""
    for each in _readable(screen):
        if _is_turned(each.text):
            yield _finding("direction", screen, each, f"begins at the left: {each.text!r}")


def mirrors(screen: Screen) -> Iterator[Finding]:
    """Where lines are read from the right, words stand where a mirror puts them; keys keep their order."""
    for each in _readable(screen):
        astray = each.astray_px / screen.pixels_per_mm
        if astray > _ASTRAY_MM and _is_arabic(each.text) and _KEY not in each.where:
            yield _finding("mirror", screen, each, f"{astray:.1f} mm from its mirrored place: {each.text!r}")


def focus(screen: Screen) -> Iterator[Finding]:
    """A keyboard reaches all that a finger reaches, and gets round."""
    reached = set(screen.focus_round)
    for each in _touchable(screen):
        if each.where not in reached:
            yield _finding("focus", screen, each, "a keyboard does not get there")


RULES: tuple[Callable[[Screen], Iterator[Finding]], ...] = (
    sizes, gaps, names, reach, capitals, contrasts, cuts, losses, spills, overlaps, translations, directions,
    mirrors, focus,
)  # fmt: skip


def judged(screen: Screen) -> tuple[Finding, ...]:
    """All that is not good enough on this screen."""
    return tuple(finding for rule in RULES for finding in rule(screen))


def _touchable(screen: Screen) -> tuple[Control, ...]:
    return tuple(
        each
        for each in screen.controls
        if each.is_enabled and not each.is_covered and not each.shown.is_empty
    )


def _readable(screen: Screen) -> tuple[Writing, ...]:
    """Words that are read now; what a list has half scrolled away is read when it is back."""
    return tuple(
        each
        for each in screen.writings
        if not each.is_covered and not each.shown.is_empty and each.shown == each.area
    )


def _is_half_under(words: Writing, control: Control) -> bool:
    """A part of them is on it: the words that name it and what it lies over as a whole do not count."""
    if words.where.startswith(f"{control.where}/") or words.text in control.name:
        return False
    common = words.shown.within(control.shown)
    is_half = common.width > _SPILLED_PX and common.height > 0.2 * words.shown.height
    return is_half and not control.area.holds(words.area, 4.0)


def _is_turned(text: str) -> bool:
    """Whether a line with Arabic letters has one of the left as its first strong sign (UAX 9, P2 and P3)."""
    isolates, first = 0, ""
    every = [unicodedata.bidirectional(sign) for sign in text]
    for direction in every:
        isolates += (direction in _ISOLATES) - (direction == "PDI" and isolates > 0)
        first = first or (direction if direction in _STRONG and not isolates else "")
    return "AL" in every and first == "L"


def _is_arabic(text: str) -> bool:
    """Names, numbers and sums of the left stand as their own script has them."""
    return any(unicodedata.bidirectional(sign) == "AL" for sign in text)


def _finding(rule: str, screen: Screen, what: Control | Writing, why: str) -> Finding:
    return Finding(rule, screen.name, what.where, why)
