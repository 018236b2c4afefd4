"""A keyboard or a tactile keypad: arrows and tabulator go through the screen, enter presses, back goes back.

Letters and figures press the keys that are on the screen; nothing else of a keyboard reaches the screens. No
two keys are ever needed at once.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.shell import focusing
from kiosk.shell.display import Keypad
from kiosk.shell.strikes import Strikes

_KEY = Qt.Key
_PRESS = frozenset({_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Select, _KEY.Key_Space})
_BACK = frozenset({_KEY.Key_Escape, _KEY.Key_Back, _KEY.Key_Backspace})
_AGAIN = frozenset({_KEY.Key_Insert, _KEY.Key_Menu})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class Asked(Protocol):
    """Who is told what a key asks for wherever the guest is."""

    def go_back(self) -> None: ...
    def repeat(self) -> None: ...
    def hush(self) -> None: ...
    def louder(self) -> None: ...
    def quieter(self) -> None: ...


class Keys(QObject):
    """An event filter that takes every key; which strikes of it count is the `keypad`'s."""

    def __init__(self, view: QQuickView, asked: Asked, keypad: Keypad) -> None:
        super().__init__(view)
        self._view = view
        self._asked = asked
        self._strikes = Strikes(keypad)
        self._is_ours = False
        self._left_at: dict[str, str] = {}
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            self.let_go()
        if self._is_ours or not isinstance(event, QKeyEvent):
            return False
        if self._strikes.counts(event):
            self._pressed(event)
        return kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)

    def step(self, *, back: bool = False) -> None:
        """To the next control or the one before; round at the ends, and to the first one of a new place."""
        found, here = self._round()
        if here is None:
            self._enter(found)
        elif found:
            self._go(found[(found.index(here) + (-1 if back else 1)) % len(found)])

    def press(self) -> None:
        """What is chosen is pressed."""
        _, here = self._round()
        if here is not None:
            self._strike(_KEY.Key_Space)

    def choose(self, spot: QPointF) -> bool:
        """What lies there is chosen; False if it was already, or there is nothing."""
        found, here = self._round()
        item = focusing.at(spot, found)
        if item is None or item is here:
            return False
        self._go(item)
        return True

    @property
    def chosen(self) -> QQuickItem | None:
        return self._round()[1]

    def choose_again(self, item: QQuickItem) -> None:
        """What was chosen before, if it is still there."""
        found, here = self._round()
        if item in found and item is not here:
            self._go(item)

    def let_go(self) -> None:
        """Nothing is chosen any more: a finger took over, or the guest left."""
        if (item := self._focused()) is not None:
            item.setFocus(False)

    def forget(self) -> None:
        """The guest left: nobody goes on where they were."""
        self._left_at.clear()
        self.let_go()

    def _pressed(self, event: QKeyEvent) -> None:
        if (move := self._moves.get(event.key())) is not None:
            move()
        elif not event.isAutoRepeat():
            self._struck(event)

    @property
    def _moves(self) -> dict[int, Callable[[], None]]:
        """What a held key may go on with."""
        on, back = self.step, partial(self.step, back=True)
        right, left = (back, on) if self._is_mirrored() else (on, back)
        return {
            _KEY.Key_Tab: on, _KEY.Key_Backtab: back, _KEY.Key_Right: right, _KEY.Key_Left: left,
            _KEY.Key_Down: partial(self._step_beside, below=True),
            _KEY.Key_Up: partial(self._step_beside, below=False),
            _KEY.Key_VolumeUp: self._asked.louder, _KEY.Key_VolumeDown: self._asked.quieter,
        }  # fmt: skip

    def _struck(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _PRESS:
            self.press()
        elif key == _KEY.Key_Control:
            self._asked.hush()
        elif key in _AGAIN:
            self._asked.repeat()
        elif not self._typed(event) and key in _BACK:
            self._asked.go_back()

    def _step_beside(self, *, below: bool) -> None:
        found, here = self._round()
        target = focusing.beside(here, found, below=below) if here is not None else None
        if target is not None:
            self._go(target)
        else:
            self.step(back=not below)

    def _typed(self, event: QKeyEvent) -> bool:
        """A key that is on the screen is pressed there."""
        name = "erase" if event.key() == _KEY.Key_Backspace else event.text().lower()
        keys = (item for item in self._round()[0] if name and item.objectName() == f"key-{name}")
        if (item := next(keys, None)) is None:
            return False
        self._go(item)
        self._strike(_KEY.Key_Space)
        return True

    def _round(self) -> tuple[list[QQuickItem], QQuickItem | None]:
        """All controls, and the chosen one if it is among them."""
        root = self._root()
        found = focusing.controls(root, mirrored=self._is_mirrored()) if root is not None else []
        here = self._focused()
        return found, here if here in found else None

    def _enter(self, found: list[QQuickItem]) -> None:
        """A place that was left is entered where it was left."""
        name = self._left_at.get(self._place(), "")
        first = next((item for item in found if name and item.objectName() == name), None)
        if first is not None or found:
            self._go(first or found[0])

    def _go(self, item: QQuickItem) -> None:
        self._left_at[self._place()] = item.objectName()
        focusing.focus(item)

    def _place(self) -> str:
        top = focusing.place(root) if (root := self._root()) is not None else None
        return str(top.property("name") or top.objectName()) if top is not None else ""

    def _root(self) -> QQuickItem | None:
        # None while the screens are taken down, whatever its types say.
        item: QQuickItem | None = self._view.rootObject()
        return item

    def _focused(self) -> QQuickItem | None:
        # Qt gives none where nothing has the focus, whatever its types say.
        item: QQuickItem | None = self._view.activeFocusItem()
        return item

    def _is_mirrored(self) -> bool:
        theme = self._view.engine().singletonInstance("theme", "Theme")
        return isinstance(theme, QObject) and bool(theme.property("rightToLeft"))

    def _strike(self, key: Qt.Key) -> None:
        """As Qt's own buttons know it: pressed, then lifted."""
        self._is_ours = True
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        self._is_ours = False
