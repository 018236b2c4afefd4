"""A window of our own making is seen as it is: what is touched, what is read, what covers what."""

import pytest

from kiosk.proving.auditing.seen import Area, Screen
from tests.proving.auditing.conftest import Looking

_QML = """
import QtQuick
import theme
import parts

Rectangle {
    width: 600; height: 400; color: "#ffffff"
    Touch { objectName: "first"; x: 20; y: 20; width: 100; height: 100; spoken: "One" }
    Touch { objectName: "under"; x: 20; y: 220; width: 100; height: 100; spoken: "Two"; guarded: true }
    Text {
        objectName: "left"; x: 200; y: 20; width: 300; text: "Words"; font.pixelSize: 40
        color: "#101010"
    }
    Text {
        objectName: "right"; x: 200; y: 80; width: 300; text: "Words"; font.pixelSize: 40
        horizontalAlignment: Text.AlignRight
    }
    Text { objectName: "cut"; x: 200; y: 140; width: 60; text: "Many words"; elide: Text.ElideRight }
    Text { objectName: "hidden"; text: "Nobody"; visible: false }
    Item {
        x: 200; y: 200; width: 50; height: 20; clip: true
        Text { objectName: "clipped"; text: "Too long for its window" }
    }
    Item {
        scale: 0.5; transformOrigin: Item.TopLeft; x: 200; y: 100
        Text { objectName: "half"; text: "Words"; font.pixelSize: 40; color: "#101010" }
    }
    Touch { objectName: "partly"; x: 400; y: 100; width: 100; height: 100; spoken: "Three" }
    MouseArea { objectName: "toast"; x: 380; y: 170; width: 200; height: 30 }
    Touch {
        x: 20; y: 140; width: 60; height: 40; spoken: "Four"
        Text { objectName: "spilling"; text: "Too long for its button" }
    }
    Rectangle {
        x: 300; y: 140; width: 60; height: 40; color: "#eeeeee"
        Item { anchors.fill: parent; Text { objectName: "beside"; x: 70; text: "Words" } }
        Text { objectName: "inside"; text: "Hi" }
    }
    Rectangle {
        y: 200; width: 600; height: 200; color: "transparent"
        MouseArea { objectName: "scrim"; anchors.fill: parent }
    }
}
"""


@pytest.fixture
def screen(looked_at: Looking) -> Screen:
    return looked_at(_QML)


def test_controls_and_their_names(screen: Screen) -> None:
    found = {each.where.rsplit("/", 1)[-1]: each for each in screen.controls}
    first, under = found["first"], found["under"]
    assert (first.name, first.area, first.is_primary, first.is_covered) == (
        "One", Area(20, 20, 100, 100), False, False,
    )  # fmt: skip
    assert (under.name, under.is_primary, under.is_covered) == ("Two", True, True)


def test_words_and_where_they_are(screen: Screen) -> None:
    found = {each.where.rsplit("/", 1)[-1]: each for each in screen.writings}
    left, right = found["left"], found["right"]
    assert "hidden" not in found
    assert (left.text, left.size_px, left.colour, left.around) == (
        "Words", 40, (16, 16, 16), (255, 255, 255),
    )  # fmt: skip
    assert left.area.x == 200
    assert right.area.right == pytest.approx(500, abs=1)
    assert found["cut"].is_cut
    assert found["clipped"].is_cut
    assert found["clipped"].is_covered
    assert not left.is_cut


def test_a_toast_leaves_the_rest_of_what_is_under_it(screen: Screen) -> None:
    partly = next(each for each in screen.controls if each.name == "Three")
    assert (partly.area.height, partly.shown.height, partly.is_covered) == (100, 70, False)


def test_words_are_as_large_as_they_are_drawn(screen: Screen) -> None:
    assert next(each for each in screen.writings if each.where.endswith("half")).size_px == 20


def test_words_that_leave_their_button_or_their_plate(screen: Screen) -> None:
    found = {each.where.rsplit("/", 1)[-1]: each.spilled_px for each in screen.writings}
    assert found["spilling"] > 40
    assert found["beside"] > 10
    assert found["inside"] == found["left"] == 0


def test_a_keyboard_goes_round(screen: Screen) -> None:
    assert [way.rsplit("/", 1)[-1] for way in screen.focus_round][:2] == ["first", "under"]
