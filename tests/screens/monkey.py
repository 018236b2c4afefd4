"""Somebody who touches, drags and presses whatever there is, in a house with the demo's menu."""

import asyncio
import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.visit import Stage
from kiosk.proving.waiting import until
from kiosk.shell import focusing
from kiosk.shell.window import Window
from tests.screens.front import FINGER
from tests.walk import Walk

KEY, HELD = Qt.Key, Qt.KeyboardModifier
_KEYS = (
    KEY.Key_Tab, KEY.Key_Right, KEY.Key_Left, KEY.Key_Up, KEY.Key_Down, KEY.Key_Return, KEY.Key_Return,
    KEY.Key_Escape, KEY.Key_Backspace, KEY.Key_Space, KEY.Key_5, KEY.Key_Insert, KEY.Key_Control, KEY.Key_F4,
    KEY.Key_F11, KEY.Key_Print, KEY.Key_Super_L, KEY.Key_Menu, KEY.Key_Q, KEY.Key_PageDown, KEY.Key_Delete,
)  # fmt: skip
_WITH = (HELD.NoModifier, HELD.NoModifier, HELD.AltModifier, HELD.ControlModifier, HELD.MetaModifier)
_CODES = ("wroeiu2304hfwf|threeoff01", "samr7420kfdp", "https://example.com/?q=1", "\x1b[2J", "4" * 90)


class Monkey:
    """Does one thing after the other, each from Qt's own loop."""

    def __init__(self, window: Window, walk: Walk, seed: int) -> None:
        self._view = window.view
        self._walk = walk
        self._chance = random.Random(seed)
        self.met: set[Stage] = set()

    async def plays(self, deeds: int) -> None:
        """So many deeds; the window stays the only one, as large as it was."""
        size = self._view.size()
        acts = (self._touches, self._touches, self._hits, self._hits, self._hits, self._hits, self._drags)
        for number in range(deeds):
            await self._outside(self._chance.choice((*acts, self._presses, self._presses, self._waits)))
            self.met.add(self._walk.visit.stage)
            if number % 200 == 199:
                self._walk.eye.hold_up(self._chance.choice(_CODES))
            await asyncio.sleep(0.004 if number % 8 == 0 else 0)
            assert self._view.isVisible()
            assert self._view.size() == size
            assert [each for each in QGuiApplication.topLevelWindows() if each.isVisible()] == [self._view]

    async def leaves(self) -> None:
        """Whatever was left open, the next guest finds the start."""

        def is_free() -> bool:
            self._walk.clock.turn(5)
            self._walk.attendant.tick()
            return self._walk.visit.stage is Stage.ATTRACT

        await until(is_free, within_s=30, what=f"the start, from {self._walk.visit.stage}")

    async def _outside(self, act: Callable[[], None]) -> None:
        done = asyncio.get_running_loop().create_future()

        def now() -> None:
            act()
            done.set_result(None)

        QTimer.singleShot(0, now)
        await done

    def _anywhere(self) -> QPoint:
        width, height = self._view.width(), self._view.height()
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _touches(self) -> None:
        self._tap(self._anywhere())

    def _hits(self) -> None:
        """Something that can be touched, so that the monkey gets further than the first screen."""
        root: QQuickItem | None = self._view.rootObject()
        found = focusing.controls(root) if root is not None else []
        if not found:
            return
        item = self._chance.choice(found)
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        self._tap(box.center().toPoint())

    def _drags(self) -> None:
        spot, end = self._anywhere(), self._anywhere()
        self._touch().press(0, spot, self._view).commit(False)
        for step in range(1, 5):
            self._touch().move(0, spot + (end - spot) * (step / 4), self._view).commit(False)
        self._touch().release(0, end, self._view).commit(False)

    def _presses(self) -> None:
        QTest.keyClick(self._view, self._chance.choice(_KEYS), self._chance.choice(_WITH))

    def _waits(self) -> None:
        self._walk.clock.turn(self._chance.choice((1, 1, 3, 20)))
        self._walk.attendant.tick()

    def _tap(self, spot: QPoint) -> None:
        self._touch().press(0, spot, self._view).commit(False)
        self._touch().release(0, spot, self._view).commit(False)

    def _touch(self) -> QTest.QTouchEventSequence:
        """Turns no loop, not even when it is forgotten: what a touch starts must not run in its midst."""
        return QTest.touchEvent(self._view, FINGER, False)
