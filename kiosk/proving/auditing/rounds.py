"""Where the tabulator key leads on a window."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.shell.focusing import controls

_MOST_STEPS = 400
# The key is pressed so often; where it keeps to the order of the house, the rest is taken from there.
_PRESSED = 3


def focus_round(view: QQuickView, *, is_mirrored: bool) -> tuple[str, ...]:
    """What the key reaches, in its order; it ends where it began or where it gets no further."""
    pressed = tuple(islice(_pressing(view), _PRESSED))
    # Qt gives none before something is loaded, whatever its types say.
    root: QQuickItem | None = view.rootObject()
    order = [way(item) for item in controls(root, mirrored=is_mirrored)] if root is not None else []
    return tuple(order) if _follows(pressed, order) else (*pressed, *_onwards(view, pressed))


def named(parent: str, item: QQuickItem, number: int) -> str:
    """A way to it that stays the same in every language and mode."""
    # Not by its class: Python keeps what it was told of classes that QML has long thrown away.
    return f"{parent}/{item.objectName() or number}"


def way(item: QQuickItem) -> str:
    """The same name that the way down gives it."""
    parent: QQuickItem | None = item.parentItem()
    if parent is None:
        return "window"
    number = next(at for at, child in enumerate(parent.childItems()) if child == item)
    return named(way(parent), item, number)


def _follows(pressed: tuple[str, ...], order: list[str]) -> bool:
    if not pressed or pressed[0] not in order or len(pressed) < min(_PRESSED, len(order)):
        return False
    start = order.index(pressed[0])
    return all(order[(start + step) % len(order)] == where for step, where in enumerate(pressed))


def _onwards(view: QQuickView, pressed: tuple[str, ...]) -> Iterator[str]:
    met = set(pressed)
    for where in islice(_pressing(view), _MOST_STEPS):
        if where in met:
            return
        met.add(where)
        yield where


def _pressing(view: QQuickView) -> Iterator[str]:
    while True:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(view, key)
        here: QQuickItem | None = view.activeFocusItem()
        if here is None:
            return
        yield way(here)
