"""What does not turn round with the screen is found; what a list made anew is left alone."""

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickView

from kiosk.proving.auditing.looking import standing, theme_of
from kiosk.proving.auditing.mirroring import mirrored
from kiosk.proving.auditing.rules import judged
from kiosk.proving.auditing.seen import Area, Screen, Writing
from tests.proving.auditing.conftest import Looking

_HERE = "window/words/0"
_WHITE, _INK = (255, 255, 255), (0, 0, 0)
# A heading without a width, as it is easily written, among words that have one.
_QML = """
import QtQuick
import theme
import parts

Rectangle {
    width: 600; height: 400; color: "#ffffff"
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    Column {
        x: 20; width: 560; spacing: 20
        Words { objectName: "planted"; text: "مكافآت" }
        Words { objectName: "wide"; text: "نبحث عن مكافآتك"; width: parent.width }
        Words { objectName: "kept"; text: "مكافآتك"; anchors.left: parent.left }
        Words {
            objectName: "middle"; text: "في الوسط"; width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        Words { objectName: "sum"; text: "$4.20" }
        Row {
            anchors.right: parent.right
            Words { objectName: "first"; text: "أولًا" }
            Words { objectName: "second"; text: "ثانيًا" }
        }
    }
}
"""


def placed(text: str, x: float, y: float = 100) -> Writing:
    area = Area(x, y, 200, 60)
    return Writing(_HERE, text, area, area, 70.0, _INK, _WHITE)


def screen(*writings: Writing) -> Screen:
    return Screen("menu", Area(0, 0, 1000, 1000), 10.0, (), writings)


@pytest.mark.parametrize(("stood", "away"), [(100, 0), (110, 10), (700, 600)])
def test_how_far_words_are_from_where_the_mirror_has_them(stood: float, away: float) -> None:
    twin = ((_HERE, "طلبك", Area(stood, 100.5, 200, 60)), (_HERE, "طلبك", Area(0, 500, 200, 60)))
    assert [each.astray_px for each in mirrored(screen(placed("طلبك", 700)), twin).writings] == [away]


def test_the_same_words_twice_on_a_height_each_have_their_own_place() -> None:
    both = screen(placed("نباتي", 700), placed("نباتي", 300))
    twin = [(_HERE, "نباتي", Area(x, 100, 200, 60)) for x in (100, 500)]
    assert {each.astray_px for each in mirrored(both, twin).writings} == {0.0}
    # One of them is not made yet: nobody knows which.
    assert {each.astray_px for each in mirrored(both, twin[:1]).writings} == {0.0}


def test_the_same_words_of_another_row_are_other_words() -> None:
    soup, salad = ("window/list/3/soup/0", "window/list/4/salad/1")
    seen = screen(replace(placed("نباتي", 300), where=salad))
    same = ((salad.replace("4", "9"), "نباتي", Area(510, 100, 200, 60)),)
    assert [each.astray_px for each in mirrored(seen, same).writings] == [10.0]
    other = ((soup, "نباتي", Area(100, 100, 200, 60)), (salad, "نباتي", Area(100, 480, 200, 60)))
    assert [each.astray_px for each in mirrored(seen, other).writings] == [0.0]


@pytest.mark.parametrize(
    ("text", "away", "rules"),
    [("طلبك", 9.0, []), ("طلبك", 11.0, ["mirror"]), ("$4.20", 600.0, []), ("Sorrel", 600.0, [])],
)
def test_only_words_that_are_read_from_the_right_are_to_turn(
    text: str, away: float, rules: list[str]
) -> None:
    words = replace(placed(text, 700), astray_px=away)
    assert [each.rule for each in judged(screen(words))] == rules
    key = replace(words, where="window/keys/key-x/0")
    assert judged(screen(key)) == ()


def test_a_heading_that_stays_at_the_left_is_found_and_no_other_words(
    looked_at: Looking, looking_window: QQuickView
) -> None:
    looked_at(_QML)
    theme_of(looking_window).setProperty("rightToLeft", True)
    seen = looked_at(_QML)
    theme_of(looking_window).setProperty("rightToLeft", False)
    found = [each for each in judged(mirrored(seen, standing(looking_window))) if each.rule == "mirror"]
    assert [each.where.rsplit("/", 1)[-1] for each in found] == ["planted"]
