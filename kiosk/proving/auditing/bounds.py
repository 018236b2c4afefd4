"""How far an item may go and still be brought before the eye: windows end it, lists carry it on."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.proving.auditing.seen import Area

_LIST = "QQuickFlickable"


def area_of(item: QQuickItem, inner: QRectF | None = None) -> Area:
    """Where it, or this part of it, is on the panel."""
    box = item.mapRectToScene(inner or QRectF(0, 0, item.width(), item.height()))
    return Area(round(box.x(), 2), round(box.y(), 2), round(box.width(), 2), round(box.height(), 2))


def bounds_in(item: QQuickItem, area: Area, around: Area) -> Area:
    """Where its children may be, when it may be `around`; a list's are seen as far as it scrolls."""
    frame = area.within(around) if item.clip() else around
    return _scrolled(item, area, frame) if item.inherits(_LIST) else frame


def _scrolled(item: QQuickItem, area: Area, frame: Area) -> Area:
    content = _content(item)
    if float(item.property("contentWidth")) > item.width() + 0.5:
        frame = replace(frame, x=min(area.x, content.x), width=max(area.width, content.width))
    if float(item.property("contentHeight")) > item.height() + 0.5:
        frame = replace(frame, y=min(area.y, content.y), height=max(area.height, content.height))
    return frame


def _content(item: QQuickItem) -> Area:
    """All that goes by when it is scrolled from one end to the other."""
    content: Any = item.property("contentItem")
    left, right, top, bottom, x, y, width, height = (
        float(item.property(name))
        for name in (
            "leftMargin", "rightMargin", "topMargin", "bottomMargin",
            "originX", "originY", "contentWidth", "contentHeight",
        )
    )  # fmt: skip
    return area_of(content, QRectF(x - left, y - top, width + left + right, height + top + bottom))
