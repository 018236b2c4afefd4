"""Words of our own making: how large they are drawn in the end, and whether a line ends inside of one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from kiosk.proving.auditing.lettering import is_broken, painted, size_of

_QML = """
import QtQuick

Item {
    width: 600; height: 400
    component Lines: Text { width: 160; wrapMode: Text.Wrap; font.pixelSize: 30 }
    Lines { objectName: "broken"; text: "a wonderfulness" }
    Lines { objectName: "whole"; text: "two wonders more" }
    Lines { objectName: "one line"; text: "wonder" }
    Lines { objectName: "with a hyphen"; text: "wonder-wonder" }
    Lines { objectName: "Chinese"; text: "请把会员码对准屏幕下方" }
    Lines {
        objectName: "made to fit"; text: "wonderfulness"
        fontSizeMode: Text.HorizontalFit; minimumPixelSize: 5
    }
    Lines { objectName: "padded"; text: "a wonder"; padding: 50 }
    Item { scale: 0.5; Lines { objectName: "half"; text: "wonder" } }
    TextInput { objectName: "typed"; text: "555-0142"; font.pixelSize: 30 }
    Text {
        objectName: "low"; height: 200; text: "Words"; font.pixelSize: 40; verticalAlignment: Text.AlignBottom
    }
}
"""


@pytest.fixture
def found(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], QQuickItem]]:
    file = tmp_path / "Window.qml"
    file.write_text(_QML, "utf-8")
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(file)))
    assert view.errors() == []

    def find(name: str) -> QQuickItem:
        item = view.rootObject().findChild(QQuickItem, name)
        assert isinstance(item, QQuickItem)
        return item

    yield find
    view.deleteLater()


def test_a_line_that_ends_inside_of_a_word(found: Callable[[str], QQuickItem]) -> None:
    assert is_broken(found("broken"))
    assert is_broken(found("padded"))


@pytest.mark.parametrize(
    "name", ["whole", "one line", "with a hyphen", "Chinese", "made to fit", "typed", "low"]
)
def test_a_line_that_ends_where_it_may(name: str, found: Callable[[str], QQuickItem]) -> None:
    assert not is_broken(found(name))


def test_the_size_is_that_of_the_drawn_glyphs(found: Callable[[str], QQuickItem]) -> None:
    assert size_of(found("one line")) == size_of(found("typed")) == 30
    assert size_of(found("half")) == 15
    assert 5 < size_of(found("made to fit")) < 30


def test_where_the_glyphs_are(found: Callable[[str], QQuickItem]) -> None:
    low = painted(found("low"))
    assert low.y() > 140
    assert low.bottom() < 200
    assert low.left() == 0
