"""A window with one piece of QML in it, fingers and ears: how the tests see parts."""

from collections.abc import Iterator
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.places import resources
from kiosk.shell.fonts import stand_in
from kiosk.shell.pictures import IconPictures

HEAD = "import QtQuick\nimport QtQuick.Layouts\nimport theme\nimport parts\n"
FINGER = QTest.createTouchDevice()


class Heard(NamedTuple):
    """What a screen reader makes of an item."""

    name: str
    role: QAccessible.Role


class Stage:
    """Shows QML, finds what is on it by name, touches it. Every warning of the engine is kept."""

    def __init__(self, qtbot: QtBot, width: int = 1080, height: int = 1920) -> None:
        QAccessible.setActive(True)
        stand_in()
        self._qtbot = qtbot
        self.warnings: list[str] = []
        self.view = QQuickView()
        self.view.resize(width, height)
        engine = self.view.engine()
        engine.addImportPath(str(resources() / "qml"))
        engine.addImageProvider("icon", IconPictures())
        engine.warnings.connect(lambda found: self.warnings.extend(one.toString() for one in found))

    def theme(self, **values: float) -> None:
        """Set what Main sets, or a mode."""
        theme = self.view.engine().singletonInstance("theme", "Theme")
        assert isinstance(theme, QObject)
        for name, value in values.items():
            assert theme.setProperty(name, value), f"the theme has no {name}"

    def show(self, qml: str) -> QQuickItem:
        """The root of this QML, drawn once."""
        component = QQmlComponent(self.view.engine())
        component.setData((HEAD + qml).encode(), QUrl())
        root = component.create()
        assert isinstance(root, QQuickItem), component.errorString()
        self._kept = component, root
        self.view.setContent(QUrl(), component, root)
        self.view.show()
        with self._qtbot.waitExposed(self.view):
            self.view.grabWindow()
        return root

    def close(self) -> None:
        """All of it is gone afterwards: an engine that is only forgotten keeps its 10 MB."""
        self.view.hide()
        shiboken6.delete(self.view)

    def all_items(self) -> Iterator[QQuickItem]:
        waiting = [self.view.contentItem()]
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting.extend(item.childItems())

    def item(self, name: str) -> QQuickItem:
        found = [item for item in self.all_items() if item.objectName() == name]
        assert found, f"nothing here is called {name}"
        return found[0]

    def read(self, item: QObject, expression: str) -> object:
        """What QML says to this, in the place of that item."""
        asked = QQmlExpression(self.view.engine().contextForObject(item), item, expression)
        value: object = asked.evaluate()[0]
        assert not asked.hasError(), asked.error().toString()
        return value

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def tap(self, name: str) -> None:
        """With the mouse."""
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.middle(self.item(name)))

    def touch(self, *names: str) -> None:
        """With as many fingers as there are names, all down before the first is up."""
        spots = [self.middle(self.item(name)) for name in names]
        for finger, spot in enumerate(spots):
            QTest.touchEvent(self.view, FINGER).press(finger, spot, self.view).commit()
        for finger, spot in enumerate(spots):
            QTest.touchEvent(self.view, FINGER).release(finger, spot, self.view).commit()

    def heard(self, name: str) -> Heard:
        found = self._accessible(name)
        return Heard(found.text(QAccessible.Text.Name), found.role())

    def press_by_ear(self, name: str) -> None:
        """The press action of a screen reader or a switch."""
        actions = self._accessible(name).actionInterface()
        actions.doAction("Press")

    def _accessible(self, name: str) -> QAccessibleInterface:
        found = QAccessible.queryAccessibleInterface(self.item(name))
        assert found is not None, f"{name} cannot be heard"
        return found
