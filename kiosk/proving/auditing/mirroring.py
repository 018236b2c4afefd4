"""Whether what is read from the right stands where a mirror puts the same screen read from the left."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.proving.auditing.seen import Area, Screen

# The same words on the same height: what rounding may do to it and to their width.
_SAME_PX = 2.0

# Where words are in the tree, what they say, and where they stand.
Place = tuple[str, str, Area]


def mirrored(screen: Screen, twin: Iterable[Place]) -> Screen:
    """The screen with how far each of its words is from its mirrored place in `twin`, itself unmirrored.

    Words that stand on that height more or less often there are left alone: a list has made others, or
    stands elsewhere.
    """
    theirs, ours = tuple(twin), [(each.where, each.text, each.area) for each in screen.writings]
    strayed = []
    for each, here in zip(screen.writings, ours, strict=True):
        places, others = _like(here, theirs), _like(here, ours)
        width = screen.panel.width
        away = [abs(each.area.x - (width - place.right)) for place in places if len(places) == len(others)]
        strayed.append(replace(each, astray_px=min(away, default=0.0)))
    return replace(screen, writings=tuple(strayed))


def _like(words: Place, every: Iterable[Place]) -> list[Area]:
    """Where the same words of the same row stand on the same height."""
    row, text, here = _row(words[0]), *words[1:]
    level = (each for each in every if each[1] == text and _is_level(each[2], here))
    return [area for where, _, area in level if _row(where) == row]


def _row(where: str) -> list[str]:
    """The names on the way there: those of two rows of a list differ."""
    return [part for part in where.split("/") if not part.isdigit()]


def _is_level(one: Area, other: Area) -> bool:
    return abs(one.y - other.y) < _SAME_PX and abs(one.width - other.width) < _SAME_PX
