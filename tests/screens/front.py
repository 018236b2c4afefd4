"""A guest in front of the real window: shows snapshots, touches what is named, reads what is written."""

from collections.abc import Callable, Iterator
from typing import Any, cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.shell.display import Panel
from kiosk.shell.window import Attending, Window
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot

FINGER = QTest.createTouchDevice()
# Looks, ten milliseconds apart, at which something must stand still to be at rest.
_LOOKS = 5
TALL, WIDE, SMALL = Panel(), Panel.sized(1920, 1080), Panel.sized(800, 1280)


class Attendant(Recording):
    """Shows what a test wants and keeps what the screens ask for."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__()
        self.snapshot = snapshot

        self.seen: Glimpse | None = None

    def glimpse(self) -> Glimpse | None:
        return self.seen

    def listen(self, listener: Callable[[Snapshot], None]) -> None:
        """The test itself tells the window of changes."""


class Front:
    """The window with the screens, a finger, and an eye."""

    def __init__(self, qtbot: QtBot, panel: Panel = TALL) -> None:
        self._qtbot = qtbot
        self.attendant = Attendant(a_snapshot(stage=Stage.ATTRACT))
        self.window = Window(cast("Attending", self.attendant), panel)
        self.warnings: list[str] = []
        self.window.view.engine().warnings.connect(
            lambda found: self.warnings.extend(one.toString() for one in found)
        )
        # A guest who wants no movement: every place is reached in 120 ms.
        self.window.dress(["reduced-motion"])
        self.window.show(windowed=True)
        qtbot.waitUntil(self.window.view.isExposed)

    def show(self, snapshot: Snapshot) -> None:
        """Show this, and forget what was asked for until now."""
        self.window.update(snapshot)
        self.attendant.heard.clear()

    def see(self, **parts: Any) -> None:
        """Show a visit with these parts."""
        self.show(a_snapshot(**parts))

    @property
    def heard(self) -> list[tuple[Any, ...]]:
        """The intents since the last snapshot; that somebody touches the glass is no news."""
        return [intent for intent in self.attendant.heard if intent[0] not in ("touched", "tick")]

    def names(self) -> set[str]:
        """What there is to see and touch, by name."""
        return {item.objectName() for item in self._shown() if item.objectName()}

    def item(self, name: str) -> QQuickItem:
        """The item of that name, once it has come to rest."""
        seen: list[tuple[QQuickItem, QPoint]] = []

        def rests() -> bool:
            item = next((item for item in self._shown() if item.objectName() == name), None)
            if item is None:
                return False
            seen.append((item, _middle(item)))
            return len(seen) >= _LOOKS and len(set(map(str, seen[-_LOOKS:]))) == 1

        self._qtbot.waitUntil(rests)
        return seen[-1][0]

    def corner(self, name: str) -> QPoint:
        """Where its upper left corner rests on the screen."""
        return self.item(name).mapToScene(QPointF(0, 0)).toPoint()

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def tap(self, name: str) -> None:
        """Touch it with a finger."""
        item = self.item(name)
        assert item.isEnabled(), f"{name} is off"
        self.touch(_middle(item))

    def tap_all(self, *names: str) -> None:
        for name in names:
            self.tap(name)

    def touch(self, spot: QPoint) -> None:
        view = self.window.view
        QTest.touchEvent(view, FINGER).press(0, spot, view).commit()
        QTest.touchEvent(view, FINGER).release(0, spot, view).commit()

    def drag(self, start: QPoint, by: int) -> None:
        """A mouse drag by so many pixels, in steps, as a finger moves."""
        view, left = self.window.view, Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, pos=start)
        for step in range(1, 11):
            QTest.mouseMove(view, start + QPoint(0, by * step // 10), 10)
        QTest.mouseRelease(view, left, pos=start + QPoint(0, by), delay=120)

    def reach(self, name: str, page: str) -> None:
        """Drag the page until the item of that name lies free in its upper part."""
        for _ in range(12):
            spot, top = _middle(self.item(name)), self.corner(page)
            free = int(self.item(page).height() * 0.95)
            if top.y() < spot.y() < top.y() + free:
                return
            self.drag(QPoint(spot.x(), top.y() + free // 2), free // 3 * (-1 if spot.y() > top.y() else 1))
            self.until(lambda: not self.item(page).property("moving"))
        raise AssertionError(f"{name} can't be reached")

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds)

    def close(self) -> None:
        self.window.close()

    def _shown(self) -> Iterator[QQuickItem]:
        """What is visible and not on its way out, the topmost first."""
        yield from _visible(self.window.view.contentItem())


def _visible(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in sorted(root.childItems(), key=QQuickItem.z)[::-1]:
        if child.isVisible() and child.opacity() > 0:
            yield from _visible(child)
    yield root


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
