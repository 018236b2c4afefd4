"""The scripted finger on small pieces of QML: what is seen is touched, what is not is not."""

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.proving.hand import Hand
from kiosk.proving.waiting import NeverCame
from kiosk.shell.loop import run

HEAD = """
import QtQuick
import QtQuick.Templates as T

Item {
    id: scene
    property list<string> heard: []
    width: 300
    height: 400

    component Plate: T.AbstractButton {
        width: 100
        height: 60
        onClicked: scene.heard.push(objectName)
    }
"""


class Scene:
    """A window with that QML in it, and a hand with little patience."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self.view = QQuickView()
        self.view.resize(300, 400)

    def show(self, qml: str) -> None:
        self._component = QQmlComponent(self.view.engine())
        self._component.setData(f"{HEAD}{qml}\n}}".encode(), QUrl())
        self.root = self._component.create()
        assert self.root is not None, self._component.errorString()
        self.view.setContent(QUrl(), self._component, self.root)
        self.view.show()

    def plays(self, work: Coroutine[Any, Any, None]) -> None:
        async def main(_leaving: asyncio.Event) -> None:
            await work

        run(self._app, main)

    def taps(self, *names: str, patience_s: float = 5.0) -> list[str]:
        """What was heard after a tap on each."""
        hand = Hand(self.view, patience_s)

        async def work() -> None:
            for name in names:
                await hand.tap(name)

        self.plays(work())
        return self.heard

    @property
    def heard(self) -> list[str]:
        return list(self.root.property("heard"))

    def item(self, name: str) -> QObject:
        found = self.root.findChild(QObject, name)
        assert found is not None
        return found


@pytest.fixture
def scene(qapp: QGuiApplication) -> Iterator[Scene]:
    scene = Scene(qapp)
    yield scene
    scene.view.close()
    scene.view.deleteLater()


def in_vain(scene: Scene, name: str) -> str:
    with pytest.raises(NeverCame) as told:
        scene.taps(name, patience_s=0.3)
    assert scene.heard == []
    return str(told.value)


def test_what_is_named_is_touched(scene: Scene) -> None:
    scene.show('Plate { objectName: "one" }  Plate { objectName: "two"; y: 100 }')
    assert scene.taps("two", "one", "two") == ["two", "one", "two"]


def test_what_is_not_there_is_told_with_what_is(scene: Scene) -> None:
    scene.show('Plate { objectName: "one" }  Plate { objectName: "two"; visible: false }')
    assert in_vain(scene, "two") == "nothing to touch is called two; on the screen are one"


@pytest.mark.parametrize("hidden", ["visible: false", "opacity: 0", "enabled: false"])
def test_what_cant_be_seen_or_used_is_left_alone(scene: Scene, hidden: str) -> None:
    scene.show(f'Item {{ {hidden}; Plate {{ objectName: "one" }} }}')
    assert "one" in in_vain(scene, "one")


def test_what_lies_under_something_is_left_alone(scene: Scene) -> None:
    scene.show('Plate { objectName: "one" }  MouseArea { objectName: "veil"; anchors.fill: parent }')
    assert in_vain(scene, "one").startswith("one is shown but out of reach")


def test_what_is_only_painted_over_it_does_no_harm(scene: Scene) -> None:
    scene.show('Plate { objectName: "one" }  Rectangle { anchors.fill: parent; opacity: 0.5 }')
    assert scene.taps("one") == ["one"]


def test_a_veil_that_takes_no_touches_now_does_no_harm(scene: Scene) -> None:
    scene.show('Plate { objectName: "one" }  MouseArea { anchors.fill: parent; enabled: false }')
    assert scene.taps("one") == ["one"]


def test_a_higher_one_is_over_a_later_one(scene: Scene) -> None:
    scene.show('Plate { objectName: "one"; z: 1 }  MouseArea { anchors.fill: parent }')
    assert scene.taps("one") == ["one"]


def test_what_a_frame_cuts_off_is_left_alone(scene: Scene) -> None:
    scene.show('Item { clip: true; width: 20; height: 20; Plate { objectName: "one" } }')
    assert "out of reach" in in_vain(scene, "one")


def test_what_is_outside_the_window_is_left_alone(scene: Scene) -> None:
    scene.show('Plate { objectName: "one"; y: 500 }')
    assert "out of reach" in in_vain(scene, "one")


def test_it_waits_until_what_moves_has_come_to_rest(scene: Scene) -> None:
    scene.show('Plate { objectName: "one"; NumberAnimation on y { from: 0; to: 300; duration: 300 } }')
    assert scene.taps("one") == ["one"]
    assert scene.item("one").property("y") == 300


LIST = """
Flickable {
    objectName: "list"
    anchors.fill: parent
    %s
    contentWidth: %s
    contentHeight: %s
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    %s {
        Repeater {
            model: 12
            Plate { required property int index; objectName: "dish" + index }
        }
    }
}
"""


@pytest.mark.parametrize("dish", ["dish11", "dish8", "dish6"])
def test_a_long_list_is_moved_by_the_finger(scene: Scene, dish: str) -> None:
    scene.show(LIST % ("", "width", "720", "Column"))
    assert scene.taps(dish, "dish0", dish) == [dish, "dish0", dish]


def test_so_is_a_long_row(scene: Scene) -> None:
    scene.show(LIST % ("", "1200", "height", "Row"))
    assert scene.taps("dish11", "dish0") == ["dish11", "dish0"]


def test_a_list_that_stands_still_is_not_moved(scene: Scene) -> None:
    scene.show(LIST % ("interactive: false", "width", "720", "Column"))
    assert "out of reach" in in_vain(scene, "dish11")
