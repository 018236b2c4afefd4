"""Hears every touch of the window and tells the attendant that somebody is there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

_AT_ONCE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TabletPress,
    }
)
_AFTERWARDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease})


class Touches(QObject):
    """An event filter that takes nothing away.

    While the idle question stands, a touch answers it only once it is over: the question would vanish under
    the finger, and its own buttons could never be pressed.
    """

    def __init__(self, window: QObject, touched: Callable[[], None], is_asking: Callable[[], bool]) -> None:
        super().__init__(window)
        self._touched = touched
        self._is_asking = is_asking
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _AFTERWARDS:
            QTimer.singleShot(0, self, self._touched)
        elif kind in _AT_ONCE and (
            kind in (QEvent.Type.KeyPress, QEvent.Type.Wheel) or not self._is_asking()
        ):
            self._touched()
        return False
