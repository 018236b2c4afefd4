from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.shell.aiming import name_at, touched_at

QML = b"""
import QtQuick
Item {
    width: 300; height: 200
    MouseArea { objectName: "ground"; anchors.fill: parent }
    Item {
        objectName: "card"; width: 100; height: 100
        MouseArea { anchors.fill: parent }
    }
    MouseArea { objectName: "off"; x: 200; width: 50; height: 50; enabled: false }
    MouseArea { objectName: "above"; x: 100; width: 50; height: 50; z: 1 }
    MouseArea { objectName: "under"; x: 100; width: 50; height: 50 }
}
"""


@pytest.fixture
def root(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(QML, QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    view.setContent(QUrl(), component, item)
    yield view.contentItem()
    view.deleteLater()


@pytest.mark.parametrize(
    ("x", "y", "name"), [(10, 150, "ground"), (50, 50, "card"), (120, 20, "above"), (220, 20, "ground")]
)
def test_what_is_on_top_and_listens_gets_the_touch(root: QQuickItem, x: int, y: int, name: str) -> None:
    assert name_at(root, QPointF(x, y)) == name


def test_beside_everything_there_is_nothing(root: QQuickItem) -> None:
    assert touched_at(root, QPointF(900, 900)) is None
    assert name_at(root, QPointF(900, 900)) == ""
