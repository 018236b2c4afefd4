"""How parts behave under fingers, keys and time."""

from collections.abc import Iterator
from string import ascii_lowercase, digits

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.screens.stage import Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    assert stage.warnings == []
    stage.close()


PAGE = 'Rectangle { id: page; width: 1080; height: 1920; property int n: 0; property string said: ""'


def page(inside: str) -> str:
    return f"{PAGE}\n{inside} }}"


def pays(name: str, y: int, worth: int, more: str = "") -> str:
    return f'Button {{ objectName: "{name}"; y: {y}; kind: "primary"; onTapped: page.n += {worth}; {more} }}'


def test_two_fingers_never_press_two_things_that_move_money(stage: Stage) -> None:
    root = stage.show(page(pays("card", 0, 1) + pays("counter", 300, 10)))
    stage.touch("card", "counter")
    assert root.property("n") == 1
    stage.touch("counter", "card")
    assert root.property("n") == 11
    stage.touch("card")
    assert root.property("n") == 12


def test_a_finger_that_slides_off_frees_the_guard(stage: Stage) -> None:
    root = stage.show(page(pays("card", 0, 1) + pays("counter", 300, 10)))
    QTest.mousePress(stage.view, LEFT, pos=stage.middle(stage.item("card")))
    QTest.mouseMove(stage.view, QPoint(900, 1500))
    QTest.mouseRelease(stage.view, LEFT, pos=QPoint(900, 1500))
    assert root.property("n") == 0
    stage.tap("counter")
    assert root.property("n") == 10


def test_a_press_shows_in_its_first_frame(stage: Stage) -> None:
    stage.show(page(pays("card", 0, 1)))
    button = stage.item("card")
    QTest.mousePress(stage.view, LEFT, pos=stage.middle(button))
    assert button.scale() == pytest.approx(0.97)
    frame = stage.view.grabWindow()
    QTest.mouseRelease(stage.view, LEFT, pos=stage.middle(button))
    assert frame.pixelColor(40, 54).name() == "#154631"


def test_a_busy_button_takes_no_second_tap_and_keeps_its_width(stage: Stage) -> None:
    root = stage.show(page(pays("card", 0, 1)))
    button = stage.item("card")
    width = button.width()
    button.setProperty("busy", True)
    stage.tap("card")
    stage.press_by_ear("card")
    assert (root.property("n"), button.width()) == (0, width)


def test_what_is_off_takes_no_tap(stage: Stage) -> None:
    root = stage.show(page(pays("card", 0, 1, "enabled: false")))
    stage.tap("card")
    stage.press_by_ear("card")
    assert root.property("n") == 0


def test_what_the_keyboard_chose_has_a_ring_and_is_pressed_with_space(stage: Stage, qtbot: QtBot) -> None:
    root = stage.show(page(pays("card", 200, 1)))
    stage.view.requestActivate()
    qtbot.waitUntil(stage.view.isActive)
    QTest.keyClick(stage.view, Qt.Key.Key_Tab)
    button = stage.item("card")
    assert button.property("visualFocus")
    ring = stage.view.grabWindow().pixelColor(int(button.width() / 2), 200 - 8)
    assert ring.name() == "#211b14"
    QTest.keyClick(stage.view, Qt.Key.Key_Space)
    assert root.property("n") == 1


def test_a_stepper_says_what_minus_would_do(stage: Stage) -> None:
    stage.show(page('Stepper { objectName: "steps"; count: 1; subject: "Rye Dog"; most: 2 }'))
    assert stage.heard("less").name == "Remove Rye Dog"
    stage.item("steps").setProperty("count", 2)
    assert stage.heard("less").name == "One Rye Dog less"
    assert not stage.item("more").isEnabled()


def test_a_stepper_that_cannot_remove_stops_at_one(stage: Stage) -> None:
    stage.show(page('Stepper { big: true; count: 1; subject: "Rye Dog" }'))
    assert not stage.item("less").isEnabled()


def test_the_plus_stays_under_the_finger_when_it_grows(stage: Stage) -> None:
    root = stage.show(
        page(
            'TileStepper { x: 500; y: 500; objectName: "tile"; key: "dog"; count: page.n; onMore: page.n++ }'
        )
    )
    spot = stage.middle(stage.item("add-dog"))
    for _ in range(3):
        QTest.mouseClick(stage.view, LEFT, pos=spot)
    assert root.property("n") == 3
    assert stage.item("tile").height() == 224


def test_a_sold_out_dish_keeps_its_place_and_has_no_plus(stage: Stage) -> None:
    stage.show(
        page('DishCard { objectName: "card"; key: "dog"; name: "Rye Dog"; soldOut: true; back: "Back at 2" }')
    )
    assert not stage.item("add-dog").isVisible()
    assert stage.heard("card").name == "Rye Dog, sold out, Back at 2"


def test_the_keypad_types_figures(stage: Stage) -> None:
    root = stage.show(
        page("Keypad { width: 984; onTyped: key => page.said += key; onErased: page.said += '<' }")
    )
    for key in "1234567890":
        stage.tap(f"key-{key}")
    stage.tap("key-erase")
    assert root.property("said") == "1234567890<"


@pytest.mark.parametrize("width_mm", [398.52, 136.0])
def test_an_address_can_be_typed_without_changing_keys(stage: Stage, width_mm: float) -> None:
    width, height = (1080, 1920) if width_mm > 200 else (800, 1280)
    stage.theme(panelWidthPx=width, panelHeightPx=height, panelWidthMm=width_mm)
    root = stage.show(page(f"EmailKeys {{ width: {width * 0.9}; onTyped: key => page.said += key }}"))
    wanted = [*ascii_lowercase, *digits, "@", ".", "-", "_", "+", "@gmail.com", "@icloud.com"]
    for key in wanted:
        stage.tap(f"key-{key}")
    assert root.property("said") == "".join(wanted)


def test_undo_takes_the_toast_away_and_says_so_once(stage: Stage, qtbot: QtBot) -> None:
    root = stage.show(
        page('Toast { objectName: "toast"; width: 900; onUndone: page.n += 1; onExpired: page.n += 100 }')
    )
    toast = stage.item("toast")
    stage.read(toast, 'show("Fries removed", true)')
    qtbot.waitUntil(toast.isVisible)
    stage.tap("undo")
    assert (root.property("n"), toast.property("shown")) == (1, False)


def test_a_toast_goes_by_itself(stage: Stage, qtbot: QtBot) -> None:
    root = stage.show(page('Toast { objectName: "toast"; width: 900; stay: 40; onExpired: page.n += 1 }'))
    toast = stage.item("toast")
    stage.read(toast, 'show("Fries removed", true)')
    qtbot.waitUntil(lambda: root.property("n") == 1)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_tap_on_the_wordmark_is_a_knock_that_shows_nothing(stage: Stage) -> None:
    root = stage.show(page('Wordmark { objectName: "mark"; onKnocked: page.n += 1 }'))
    before = stage.view.grabWindow()
    for _ in range(5):
        stage.tap("mark")
    assert root.property("n") == 5
    assert stage.view.grabWindow() == before


def test_a_missing_picture_shows_the_first_letter(stage: Stage) -> None:
    stage.show(page('Food { objectName: "food"; name: "rye dog"; width: 200; height: 200 }'))
    assert "R" in [item.property("text") for item in stage.item("food").childItems()]


def test_words_never_read_markup(stage: Stage) -> None:
    stage.show(
        page(
            'Words { objectName: "one"; text: "<b>b</b><img src=x>" } Words { objectName: "two"; text: "b" }'
        )
    )
    assert stage.item("one").width() > stage.item("two").width() * 5


def test_the_scrim_sends_the_sheet_away_and_lets_nothing_through(stage: Stage) -> None:
    root = stage.show(page(pays("card", 0, 1) + "Sheet { open: true; onDismissed: page.n += 10 }"))
    stage.tap("card")
    assert root.property("n") == 10


def test_a_sheet_ends_above_the_dock(stage: Stage) -> None:
    stage.show(page("Sheet { open: true; sheetTop: 408 } Dock { onHelpTapped: page.n += 1 }"))
    stage.tap("help")
    root = stage.view.rootObject()
    assert isinstance(root, QQuickItem)
    assert root.property("n") == 1


def test_icons_that_point_along_the_line_turn_with_it(stage: Stage) -> None:
    stage.theme(rightToLeft=True)
    stage.show(page('Icon { objectName: "back"; name: "back" } Icon { objectName: "plus"; name: "plus" }'))
    assert (stage.item("back").property("mirror"), stage.item("plus").property("mirror")) == (True, False)


def test_type_has_a_floor_in_millimetres(stage: Stage) -> None:
    stage.theme(panelWidthPx=800, panelHeightPx=1280, panelWidthMm=136.0)
    stage.show(page('Words { objectName: "words"; text: "610 Cal"; step: "caption" }'))
    assert stage.item("words").property("size") == 39


def test_large_text_grows_and_has_a_floor(stage: Stage) -> None:
    stage.theme(largeText=True)
    names = ("caption", "name", "screen")
    stage.show(page("".join(f'Words {{ objectName: "{name}"; step: "{name}" }}' for name in names)))
    assert [stage.item(name).property("size") for name in names] == [34, 39, 83]


@pytest.mark.parametrize("room", [0, 40, 80, 120, 160, 400])
def test_marks_never_leave_their_room_and_say_how_many_more_there_are(stage: Stage, room: int) -> None:
    codes = '["wheat", "milk", "=Lu", "egg", "fish", "soy"]'
    stage.show(page(f'AllergenMarks {{ objectName: "marks"; codes: {codes}; room: {room} }}'))
    row = stage.item("marks")
    shown = row.property("fitting")
    said = [text for item in row.childItems() if item.isVisible() and (text := item.property("text"))]
    assert row.width() <= room or not row.isVisible()
    assert said == ([] if shown in (0, 6) else [f"+{6 - shown}"])
    assert (shown > 0) is (room >= 80)


def test_a_mark_without_a_sign_has_its_letters_in_a_frame(stage: Stage) -> None:
    codes = {"own": "=Lu", "egg": "egg"}
    marks = (f'AllergenMark {{ objectName: "{name}"; code: "{code}" }}' for name, code in codes.items())
    stage.show(page("".join(marks)))
    frame = stage.item("own").childItems()[0].childItems()[0]
    assert [letters.property("text") for letters in frame.childItems()] == ["Lu"]
    assert str(stage.item("egg").childItems()[0].childItems()[0].property("name")) == "allergen-egg"
