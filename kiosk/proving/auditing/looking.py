"""Reads a window: every control and every word on it, where it is and what is over it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.proving.auditing.bounds import area_of, bounds_in
from kiosk.proving.auditing.lettering import TEXT, is_broken, painted, size_of
from kiosk.proving.auditing.rounds import focus_round, named
from kiosk.proving.auditing.seen import Area, Colour, Control, Screen, Writing

Pixels = npt.NDArray[np.uint8]
# Below this nobody sees it: it is on its way in or out.
_SEEN = 0.35
_CONTROL, _PLATE, _LIST = "QQuickAbstractButton", "QQuickRectangle", "QQuickFlickable"
_ENTRIES = ("QQuickTextInput", "QQuickTextEdit")
# A sheet or a scrim, not a button: what it covers is not read either.
_GROUND = 0.3
# Colours nearer than this to that of the words are their own edges.
_OWN = 24


@dataclass(frozen=True, slots=True)
class _Met:
    """An item on the way down the tree, with what its parents do to it."""

    item: QQuickItem
    where: str
    area: Area
    window: Area
    opacity: float
    inside: tuple[str, ...]
    # Where it may be and still be seen, sooner or later.
    bounds: Area
    # What it stands on: a button, a card, a pill; else the panel.
    plate: Area

    @property
    def shown(self) -> Area:
        return self.area.within(self.window)

    @property
    def beyond(self) -> float:
        return self.area.beyond(self.bounds)


def look(view: QQuickView, name: str, pixels_per_mm: float, foreign: frozenset[str]) -> Screen:
    """Everything on the window as it is now. It must be at rest."""
    picture = _pixels(view.grabWindow())
    panel = Area(0, 0, view.width(), view.height())
    root = view.contentItem()
    met = _descend(_Met(root, "window", panel, panel, 1.0, (), panel, panel))
    listening = [each for each in met if each.item.acceptedMouseButtons().value]
    touched = _covered(met, listening)
    met = _beneath(met, [each for each in listening if not _is_touched(each.item)])
    read = _covered(met, [each for each in met if _is_ground(each, panel)])
    met = [each for each in met if not each.area.within(panel).is_empty or each.beyond > 0]
    controls = tuple(_control(each, each.where in touched) for each in met if each.item.inherits(_CONTROL))
    writings = tuple(_writing(each, each.where in read, picture) for each in met if _is_writing(each.item))
    theme = theme_of(view)
    line = float(theme.property("reachLine")) if theme.property("reach") else 0.0
    large = bool(theme.property("largeText"))
    round_ = focus_round(view, is_mirrored=bool(theme.property("rightToLeft")))
    return Screen(name, panel, pixels_per_mm, controls, writings, round_, line, large, foreign)


def standing(view: QQuickView) -> tuple[tuple[str, str, Area], ...]:
    """All words that are shown, by their way in the tree, and where their glyphs are; no more is read."""
    panel = Area(0, 0, view.width(), view.height())
    met = _descend(_Met(view.contentItem(), "window", panel, panel, 1.0, (), panel, panel))
    writings = ((each.where, each.item) for each in met if _is_writing(each.item))
    return tuple(
        (where, str(item.property("text")), area_of(item, painted(item))) for where, item in writings
    )


def theme_of(view: QQuickView) -> QObject:
    """What the screens are drawn by. Raises LookupError."""
    found = view.engine().singletonInstance("theme", "Theme")
    if not isinstance(found, QObject):
        raise LookupError("the theme is missing")
    return found


def _descend(here: _Met) -> list[_Met]:
    """All visible items from here down, in the order in which they are painted."""
    found: list[_Met] = []
    _gather(here, found)
    return found


def _gather(here: _Met, found: list[_Met]) -> None:
    # One list for all: generators inside of generators would hand each item up the whole tree.
    found.append(here)
    is_control, is_window = here.item.inherits(_CONTROL), here.item.clip() or here.item.inherits(_LIST)
    inner = here.inside + ((here.where,) if is_control else ())
    window = here.shown if is_window else here.window
    bounds, plate = bounds_in(here.item, here.area, here.bounds), _plate_in(here)
    children = [(child.z(), number, child) for number, child in enumerate(here.item.childItems())]
    for _, number, child in sorted(children):
        opacity = here.opacity * child.opacity() if child.isVisible() else 0.0
        if opacity >= _SEEN:
            where = named(here.where, child, number)
            _gather(_Met(child, where, area_of(child), window, opacity, inner, bounds, plate), found)


def _plate_in(here: _Met) -> Area:
    if here.item.inherits(_LIST):
        return here.bounds
    is_painted = here.item.inherits(_PLATE) and here.item.property("color").alpha() > 0
    return here.area if is_painted or here.item.inherits(_CONTROL) else here.plate


def _is_ground(met: _Met, panel: Area) -> bool:
    """Whether it takes touches from a large part of the panel."""
    shown = met.shown
    is_large = shown.width * shown.height > _GROUND * panel.width * panel.height
    return is_large and bool(met.item.acceptedMouseButtons().value)


def _covered(met: list[_Met], covers: list[_Met]) -> set[str]:
    """What has one of these over its middle, painted later and no part of it."""
    covered: set[str] = set()
    above: list[tuple[_Met, Area]] = []
    waiting = list(covers)
    for each in reversed(met):
        shown = each.shown
        if not shown.is_empty and any(_is_over(*other, each, shown) for other in above):
            covered.add(each.where)
        if waiting and waiting[-1] is each:
            above.append((waiting.pop(), shown))
    return covered


def _beneath(met: list[_Met], plates: list[_Met]) -> list[_Met]:
    """A toast or a sheet that lies over a part of a control or a list leaves the rest of it."""
    if not plates:
        return met
    places = {id(each): number for number, each in enumerate(met)}
    return [
        replace(each, window=_rest_of(each, [over for over in plates if places[id(over)] > number]))
        if not each.shown.is_empty and (each.item.inherits(_CONTROL) or _is_listed(each.item))
        else each
        for number, each in enumerate(met)
    ]


def _is_listed(item: QQuickItem) -> bool:
    return item.inherits(TEXT) and any(parent.inherits(_LIST) for parent in _parents(item))


def _is_touched(item: QQuickItem) -> bool:
    return item.inherits(_CONTROL) or item.inherits(_LIST)


def _rest_of(each: _Met, plates: list[_Met]) -> Area:
    window = each.window
    for over in plates:
        if not over.where.startswith(f"{each.where}/"):
            window = each.area.within(window).without(over.shown)
    return window


def _is_over(other: _Met, over: Area, each: _Met, shown: Area) -> bool:
    x, y = shown.x + shown.width / 2, shown.y + shown.height / 2
    is_there = over.x <= x <= over.right and over.y <= y <= over.bottom
    return is_there and not other.where.startswith(f"{each.where}/")


def _control(met: _Met, is_covered: bool) -> Control:
    return Control(
        where=met.where,
        name=_spoken(met.item),
        area=met.area,
        shown=met.shown,
        is_enabled=met.item.isEnabled(),
        is_primary=bool(met.item.property("guarded")),
        is_covered=is_covered,
        takes_focus=met.item.activeFocusOnTab(),
        inside=met.inside,
        beyond_px=met.beyond,
    )


def _spoken(item: QQuickItem) -> str:
    """What a screen reader is told."""
    interface: Any = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def _is_writing(item: QQuickItem) -> bool:
    is_entry = any(item.inherits(kind) for kind in _ENTRIES)
    return (item.inherits(TEXT) or is_entry) and bool(str(item.property("text") or "").strip())


def _writing(met: _Met, is_covered: bool, picture: Pixels) -> Writing:
    item = met.item
    area = area_of(item, painted(item))
    shown = area.within(met.window)
    is_in_list = any(parent.inherits(_LIST) for parent in _parents(item))
    ink = _rgb(item.property("color"))
    return Writing(
        where=met.where,
        text=str(item.property("text")),
        area=area,
        shown=shown if is_in_list or shown.is_empty else area,
        size_px=size_of(item),
        colour=ink,
        around=_around(picture, shown, ink),
        is_cut=bool(item.property("truncated")) or (not is_in_list and not shown.holds(area)),
        is_enabled=item.isEnabled(),
        is_covered=is_covered,
        beyond_px=area.beyond(met.bounds),
        spilled_px=area.beyond(met.plate),
        is_broken=is_broken(item),
    )


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    # Qt gives none for the root, whatever its types say.
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _pixels(image: QImage) -> Pixels:
    """Rows of red, green, blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def _around(picture: Pixels, shown: Area, ink: Colour) -> Colour | None:
    """The commonest colour behind the words that is not their own; None where there is none to speak of."""
    top, left = int(max(0, shown.y)), int(max(0, shown.x))
    part = picture[top : int(shown.bottom) + 1, left : int(shown.right) + 1].reshape(-1, 3)
    if len(part) == 0:
        return None
    packed = part.astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
    codes, counts = np.unique(packed, return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1)
    far = np.abs(colours - np.array(ink)).sum(axis=1) > _OWN
    if not far.any():
        return ink
    red, green, blue = colours[far][np.argmax(counts[far])]
    return int(red), int(green), int(blue)


def _rgb(colour: QColor) -> Colour:
    return colour.red(), colour.green(), colour.blue()
