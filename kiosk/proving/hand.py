"""A guest's finger on the real screens: finds what is named, brings it into sight, touches what is seen."""

import asyncio
import math
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.proving.waiting import NeverCame
from kiosk.shell.aiming import touched_at

_LOOK_EVERY_S = 0.02
_PATIENCE_S = 20.0
# A finger that rests this long before it lifts throws nothing.
_REST_S = 0.12
_STROKE_STEPS = 6
# How much of a list one stroke may cross, and what a list lets pass before it follows the finger.
_STROKE = 0.75
_SLACK = 20


class Hand:
    """Touches one window. Every touch goes through Qt's own event path; nothing is called behind it."""

    def __init__(self, window: QQuickWindow, patience_s: float = _PATIENCE_S) -> None:
        self._window = window
        self._patience_s = patience_s
        self._glass = QTest.createTouchDevice()

    async def tap(self, name: str) -> None:
        """Touch the item of that name, scrolling it into sight first. Raises NeverCame."""
        spot = _middle(await self.until_touchable(name))
        await self._outside(lambda: self._touch().press(0, spot, self._window).commit(False))
        await asyncio.sleep(_LOOK_EVERY_S)
        await self._outside(lambda: self._touch().release(0, spot, self._window).commit(False))
        await asyncio.sleep(_LOOK_EVERY_S)

    async def until_touchable(self, name: str) -> QQuickItem:
        """The item, once it is shown, enabled, at rest, in sight and under nothing else. Raises NeverCame."""
        loop = asyncio.get_running_loop()
        deadline, rested = loop.time() + self._patience_s, QPoint(-1, -1)
        while loop.time() < deadline:
            item = self.find(name)
            if item is not None and item.isEnabled():
                if _middle(item) != rested or _is_moving(item):
                    rested = _middle(item)
                elif (stroke := _stroke_to(item)) is not None:
                    await self._drag(*stroke)
                elif self._is_on_top(item):
                    return item
            await asyncio.sleep(_LOOK_EVERY_S)
        raise NeverCame(f"{self._why_not(name)}; on the screen are {', '.join(self.names())}")

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that name, or None. Delegates are found too."""
        return next((item for item in _shown(self._window.contentItem()) if item.objectName() == name), None)

    def names(self) -> list[str]:
        """The names of all that is shown, for a message that helps."""
        return sorted({item.objectName() for item in _shown(self._window.contentItem())} - {""})

    def _touch(self) -> QTest.QTouchEventSequence:
        # One that commits by itself does so again when it is forgotten, and turns Qt's loop within itself.
        return QTest.touchEvent(self._window, self._glass, False)

    async def _outside(self, touch: Callable[[], object]) -> None:
        """Touch from Qt's own loop: what a touch starts must not run inside the task that waits for it."""
        done = asyncio.get_running_loop().create_future()

        def now() -> None:
            touch()
            done.set_result(None)

        QTimer.singleShot(0, now)
        await done

    async def _drag(self, start: QPoint, by: QPoint) -> None:
        """Move a list as a finger does, and hold still at the end so that it does not fly on."""
        await self._outside(lambda: self._touch().press(0, start, self._window).commit(False))
        spot = start
        for step in range(1, _STROKE_STEPS + 1):
            spot = start + by * (step / _STROKE_STEPS)
            await self._outside(lambda at=spot: self._touch().move(0, at, self._window).commit(False))  # type: ignore[misc]
            await asyncio.sleep(0.01)
        await asyncio.sleep(_REST_S)
        await self._outside(lambda: self._touch().release(0, spot, self._window).commit(False))

    def _is_on_top(self, item: QQuickItem) -> bool:
        """Would a touch in its middle come to it or to a part of it?"""
        spot = _middle(item).toPointF()
        if not QRectF(0, 0, self._window.width(), self._window.height()).contains(spot):
            return False
        top = touched_at(self._window.contentItem(), spot)
        return top is not None and (top is item or item.isAncestorOf(top))

    def _why_not(self, name: str) -> str:
        item = self.find(name)
        if item is None:
            return f"nothing to touch is called {name}"
        return f"{name} is shown but " + ("out of reach" if item.isEnabled() else "not to be used")


def _shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """Visible items, what is drawn last first."""
    for child in reversed(root.childItems()):
        if child.isVisible() and child.opacity() > 0:
            yield from _shown(child)
    yield root


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _stroke_to(item: QQuickItem) -> tuple[QPoint, QPoint] | None:
    """Where a finger goes down, and how far it moves, to bring the item into view; None if it is."""
    flickable = _list_of(item)
    if flickable is None:
        return None
    view = flickable.mapRectToScene(QRectF(0, 0, flickable.width(), flickable.height()))
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    wanted = view.center() - box.center()
    across = 0.0 if _spans(view.left(), view.right(), box.left(), box.right()) else wanted.x()
    along = 0.0 if _spans(view.top(), view.bottom(), box.top(), box.bottom()) else wanted.y()
    by = QPoint(
        _travel(across, flickable.property("contentX"), flickable.property("contentWidth"), view.width()),
        _travel(along, flickable.property("contentY"), flickable.property("contentHeight"), view.height()),
    )
    return None if by.isNull() else (view.center().toPoint() - by / 2, by)


def _list_of(item: QQuickItem) -> QQuickItem | None:
    parent: QQuickItem | None = item.parentItem()
    while parent and not (parent.inherits("QQuickFlickable") and parent.property("interactive")):
        parent = parent.parentItem()
    return parent


def _is_moving(item: QQuickItem) -> bool:
    """A list that still moves takes the next touch for itself, to be held."""
    flickable = _list_of(item)
    return flickable is not None and bool(flickable.property("moving"))


def _spans(low: float, high: float, first: float, last: float) -> bool:
    """Is the whole item in view, or the view full of it?"""
    return (low - 1 <= first and last <= high + 1) or (first <= low and high <= last)


def _travel(wanted: float, offset: float, length: float, view: float) -> int:
    """How far the finger goes: as the content still can, no further than one stroke."""
    room = offset if wanted > 0 else length - view - offset
    distance = min(abs(wanted), max(room, 0.0), view * _STROKE)
    if distance < 1:
        return 0
    return int(math.copysign(distance + _SLACK, wanted))
