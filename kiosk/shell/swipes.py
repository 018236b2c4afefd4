"""For who listens to the screens: a finger anywhere goes from control to control, two taps press."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem

# Shorter is a tap.
_SWIPE_PX = 60
_TWICE_MS = 600
_BEGIN = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_END = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
_BETWEEN = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.TouchCancel, QEvent.Type.MouseMove})


class Chooser(Protocol):
    """What keys do too."""

    @property
    def chosen(self) -> QQuickItem | None: ...
    def step(self, *, back: bool = False) -> None: ...
    def press(self) -> None: ...
    def choose(self, spot: QPointF) -> bool: ...
    def choose_again(self, item: QQuickItem) -> None: ...


class Swipes(QObject):
    """An event filter that takes every touch while `is_listening`.

    Right and left go on and back, down says it again, up goes one screen back. One tap chooses what lies
    there or says it again, a second one presses it. Who came somewhere by swiping presses it by two taps
    anywhere: they need not know where it lies.
    """

    def __init__(
        self, window: QObject, chooser: Chooser, is_listening: Callable[[], bool],
        back: Callable[[], None], again: Callable[[], None], hush: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._chooser = chooser
        self._is_listening = is_listening
        self._back = back
        self._again = again
        self._hush = hush
        self._from: QPointF | None = None
        self._first_tap = QDeadlineTimer(0)
        self._has_swiped = False
        self._swiped_to: QQuickItem | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _BEGIN | _END | _BETWEEN or not self._is_listening():
            return False
        spot = _spot(event)
        if kind in _BEGIN:
            self._from = spot
            self._hush()
        elif kind in _END and self._from is not None and spot is not None:
            self._ended(self._from, spot)
            self._from = None
        event.accept()
        return True

    def _ended(self, start: QPointF, end: QPointF) -> None:
        across, down = end.x() - start.x(), end.y() - start.y()
        if max(abs(across), abs(down)) < _SWIPE_PX:
            self._tapped(end)
        elif abs(across) > abs(down):
            self._has_swiped = True
            self._chooser.step(back=across < 0)
        elif down > 0:
            self._again()
        else:
            self._back()

    def _tapped(self, spot: QPointF) -> None:
        if not self._first_tap.hasExpired():
            self._first_tap = QDeadlineTimer(0)
            if self._swiped_to is not None:
                self._has_swiped = True
                self._chooser.choose_again(self._swiped_to)
            self._chooser.press()
            return
        self._swiped_to = self._chooser.chosen if self._has_swiped else None
        self._has_swiped = False
        self._first_tap = QDeadlineTimer(_TWICE_MS)
        if not self._chooser.choose(spot):
            self._again()


def _spot(event: QEvent) -> QPointF | None:
    """Where the only finger is."""
    if isinstance(event, QMouseEvent):
        return event.position()
    points: list[QEventPoint] = event.points() if isinstance(event, QTouchEvent) else []
    return points[0].position() if len(points) == 1 else None
