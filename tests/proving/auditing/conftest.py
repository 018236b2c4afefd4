"""A window of a test's own making, looked at as the audit looks at the kiosk's."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.places import resources
from kiosk.proving.auditing.looking import look
from kiosk.proving.auditing.seen import Screen

Looking = Callable[[str], Screen]


@pytest.fixture
def looking_window(qtbot: QtBot) -> Iterator[QQuickView]:
    """The window itself, for what is read of it besides."""
    QAccessible.setActive(True)
    view = QQuickView()
    yield view
    view.deleteLater()


@pytest.fixture
def looked_at(qtbot: QtBot, tmp_path: Path, looking_window: QQuickView) -> Looking:
    """What is seen in a window of this QML, once all of it is made."""
    view = looking_window

    def seen(qml: str) -> Screen:
        file = tmp_path / "Window.qml"
        file.write_text(qml, "utf-8")
        view.engine().addImportPath(str(resources() / "qml"))
        view.setSource(QUrl.fromLocalFile(str(file)))
        assert view.errors() == []
        view.show()
        view.requestActivate()
        qtbot.waitUntil(view.isActive)
        qtbot.waitUntil(lambda: view.engine().incubationController().incubatingObjectCount() == 0)
        return look(view, "test", 10.0, frozenset())

    return seen
