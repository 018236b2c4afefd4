"""A guest's finger on the real screens: finds what is named, waits until it can be touched, touches it."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_LOOK_EVERY_S = 0.02
_PATIENCE_S = 20.0


class NotFound(Exception):
    """Nothing of that name could be touched in time. A fault of the screens or of the script."""


class Hand:
    """Touches one window. Every touch goes through Qt's own event path; nothing is called behind it."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._glass = QTest.createTouchDevice()

    async def tap(self, name: str) -> None:
        """Touch the item of that name, scrolling it into sight first. Raises NotFound."""
        item = await self.until_touchable(name)
        spot = _middle(item)
        await self._outside(lambda: self._touch().press(0, spot, self._window).commit(False))
        await asyncio.sleep(_LOOK_EVERY_S)
        await self._outside(lambda: self._touch().release(0, spot, self._window).commit(False))
        await asyncio.sleep(_LOOK_EVERY_S)

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._glass)

    async def _outside(self, touch: Callable[[], object]) -> None:
        """Touch from Qt's own loop: what a touch starts must not run inside the task that waits for it."""
        done = asyncio.get_running_loop().create_future()

        def now() -> None:
            touch()
            done.set_result(None)

        QTimer.singleShot(0, now)
        await done

    async def until_touchable(self, name: str) -> QQuickItem:
        """The item, once it is shown, enabled, in sight and has come to rest."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE_S
        rested = QPoint(-1, -1)
        while asyncio.get_running_loop().time() < deadline:
            item = self.find(name)
            if item is not None and item.isEnabled():
                _scroll_to(item)
                if _middle(item) == rested and self._is_in_sight(item):
                    return item
                rested = _middle(item)
            await asyncio.sleep(_LOOK_EVERY_S)
        raise NotFound(f"nothing to touch is called {name}; there are: {', '.join(self.names())}")

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that name, or None. Delegates are found too."""
        return next((item for item in _shown(self._window.contentItem()) if item.objectName() == name), None)

    def names(self) -> list[str]:
        """The names of all that is shown, for a message that helps."""
        return sorted({item.objectName() for item in _shown(self._window.contentItem())} - {""})

    def _is_in_sight(self, item: QQuickItem) -> bool:
        spot = _middle(item)
        return 0 <= spot.x() < self._window.width() and 0 <= spot.y() < self._window.height()


def _shown(root: QQuickItem) -> "list[QQuickItem]":
    """Visible items, the topmost last drawn first."""
    found = []
    for child in reversed(root.childItems()):
        if child.isVisible() and child.opacity() > 0:
            found += _shown(child)
    return [*found, root]


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _scroll_to(item: QQuickItem) -> None:
    """Scroll the list that holds the item, as a finger would, until its middle is in the list's view."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            _scroll(parent, item)
            return
        parent = parent.parentItem()


def _scroll(flickable: QQuickItem, item: QQuickItem) -> None:
    inside = flickable.mapFromItem(item, QPointF(item.width() / 2, item.height() / 2))
    half = item.height() / 2
    over = min(inside.y() - half, 0) or max(inside.y() + half - flickable.height(), 0)
    if over and flickable.property("contentHeight") > flickable.height():
        flickable.setProperty("contentY", flickable.property("contentY") + over)


