"""The key is pressed on a window of our own making, and on one that keeps to the order of the house."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.places import resources
from kiosk.proving.auditing.rounds import focus_round, way

_TOUCH = 'Touch {{ objectName: "{0}"; x: {1}; width: 80; height: 80; spoken: "{0}" }}'
_FIVE = "".join(_TOUCH.format(name, 100 * at) for at, name in enumerate("abcde"))
_PLAIN = "Item {{ width: 600; height: 400; {} }}"
_HOUSE = '''Item {{ width: 600; height: 400
    Item {{ objectName: "questions" }}
    Item {{ objectName: "places"; Item {{ property bool shown: true; width: 600; height: 400; {} }} }}
}}'''


@pytest.mark.parametrize("qml", [_PLAIN, _HOUSE])
def test_the_round_is_whole_and_in_order(qml: str, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "Window.qml"
    file.write_text("import QtQuick\nimport theme\nimport parts\n" + qml.format(_FIVE), "utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(resources() / "qml"))
    view.setSource(QUrl.fromLocalFile(str(file)))
    assert view.errors() == []
    view.show()
    view.requestActivate()
    qtbot.waitUntil(view.isActive)
    met = focus_round(view, is_mirrored=False)
    assert [each.rsplit("/", 1)[-1] for each in met] == list("abcde")
    assert way(view.contentItem()) == "window"
    view.deleteLater()
