"""Whether what is read from the right stands where a mirror puts the same screen read from the left."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.proving.auditing.seen import Area, Screen, Writing

# The same words on the same height: what rounding may do to it and to their width.
_SAME_PX = 2.0


def mirrored(screen: Screen, twin: Iterable[tuple[str, Area]]) -> Screen:
    """The screen with how far each of its words is from its mirrored place in `twin`, itself unmirrored.

    Words that stand on that height more or less often there are left alone: a list has made others. So are
    those that it has scrolled away: it need not have made the same ones.
    """
    theirs, ours = tuple(twin), [(each.text, each.area) for each in screen.writings]
    strayed = []
    for each in screen.writings:
        places, others = _like(each, theirs), _like(each, ours)
        width = screen.panel.width
        is_told = len(places) == len(others) and not each.shown.is_empty
        away = [abs(each.area.x - (width - place.right)) for place in places if is_told]
        strayed.append(replace(each, astray_px=min(away, default=0.0)))
    return replace(screen, writings=tuple(strayed))


def _like(words: Writing, every: Iterable[tuple[str, Area]]) -> list[Area]:
    """Where the same words stand on the same height."""
    return [area for text, area in every if text == words.text and _is_level(area, words.area)]


def _is_level(one: Area, other: Area) -> bool:
    return abs(one.y - other.y) < _SAME_PX and abs(one.width - other.width) < _SAME_PX
