"""Words keep their room in every language: whole, beside what stands next to them, never under it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QRawFont
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Paying, PayStep, SignInBy, SigningIn
from kiosk.domain.visit import Stage as Shown
from kiosk.places import resources
from kiosk.proving.auditing.lettering import is_broken
from tests.builders import a_member, a_paid_order
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.screens.stage import Stage
from tests.screens.test_parts import PANELS
from tests.viewmodels.snapshots import ONE_BURGER


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    assert stage.warnings == []
    stage.close()


def texts(item: QQuickItem) -> list[QQuickItem]:
    """What is read on it, from the top of the tree."""
    shown = [child for child in item.childItems() if child.isVisible()]
    own = [child for child in shown if child.property("lineCount") is not None and child.property("text")]
    return own + [text for child in shown for text in texts(child)]


def room(front: Front, item: QQuickItem | str) -> QRectF:
    """Where it lies on the screen."""
    found = front.item(item) if isinstance(item, str) else item
    return found.mapRectToScene(QRectF(0, 0, found.width(), found.height()))


def test_a_button_shrinks_its_words_before_it_breaks_one(stage: Stage) -> None:
    stage.show('Button { objectName: "part"; text: "Hinzufügen"; detail: "11,90 $"; width: 404 }')
    button = stage.item("part")
    label = next(text for text in texts(button) if text.property("text") == "Hinzufügen")
    assert label.property("lineCount") == 1
    assert label.property("size") < 34
    assert button.implicitWidth() > 404


@pytest.mark.parametrize(("width", "size"), [(400, 30), (280, 28), (200, 24)])
def test_a_name_wraps_and_shrinks_to_what_can_be_read_before_a_word_is_broken(
    stage: Stage, width: int, size: int
) -> None:
    words = "Supercalifragilistics in Brown Butter"
    stage.show(f'NameWords {{ objectName: "part"; text: "{words}"; width: {width} }}')
    name = stage.item("part")
    assert name.property("size") == size
    assert name.property("lineCount") > 1
    assert is_broken(name) == (width == 200)


def test_a_line_leaves_its_picture_out_before_a_word_is_broken(stage: Stage) -> None:
    words = 'detail: "Regular"; price: "$1,090.00"; picture: "hot-dog"; width: 760'
    for name, has_picture in (("Rye Dog", True), ("Supercalifragilistics Dog", False)):
        stage.show(f'OrderLine {{ objectName: "part"; name: "{name}"; {words} }}')
        line = stage.item("part")
        assert line.property("pictured") is has_picture
        assert not any(is_broken(text) for text in texts(line))


def test_a_dialog_scrolls_its_words_before_it_outgrows_the_screen(stage: Stage) -> None:
    for many, height in ((1, 0), (40, 700)):
        sentence = "Slow-Roasted Chicken Roll, " * many
        stage.show(f'DialogPlate {{ objectName: "part"; most: 700; sentence: "{sentence}" }}')
        plate = stage.item("part")
        assert plate.implicitHeight() == pytest.approx(height or plate.implicitHeight(), abs=1)
        assert plate.implicitHeight() <= 701


@pytest.mark.parametrize(
    ("title", "action"),
    [("Prämien sammeln", "Anmelden"), ("اكسب مكافآت", "تسجيل الدخول"), ("Des récompenses", "Se connecter")],
)
def test_the_strip_has_its_title_in_two_lines_of_whole_words(stage: Stage, title: str, action: str) -> None:
    stage.theme(**PANELS["small"])
    words = f'title: "{title}"; action: "{action}"'
    stage.show(f'RyeStrip {{ objectName: "part"; width: 752; closable: true; {words} }}')
    shown = next(text for text in texts(stage.item("part")) if text.property("text") == title)
    assert shown.property("lineCount") <= 2
    assert shown.height() <= stage.item("part").height()


def test_what_the_strip_cannot_hold_is_not_said(stage: Stage) -> None:
    sentence = "Oder nimm deine Telefonnummer oder E-Mail. " * 3
    stage.show(f'RyeStrip {{ objectName: "part"; action: "Anmelden"; sentence: "{sentence}" }}')
    assert [text.property("text") for text in texts(stage.item("part"))].count(sentence) == 0


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_a_headline_ends_before_the_order_tag(front: Front) -> None:
    for language, by in (("de", SignInBy.PHONE), ("de", SignInBy.EMAIL), ("ar", SignInBy.PHONE)):
        front.see(stage=Shown.SIGN_IN, basket=ONE_BURGER, language=language, signing_in=SigningIn(by))
        head, tag = room(front, "signInTitle"), room(front, "orderTag")
        assert not head.intersects(tag), (language, by)
        assert not head.intersects(room(front, "typed")), (language, by)


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_signing_out_lies_on_no_words(front: Front) -> None:
    for language in ("en", "de", "ar"):
        front.see(language=language, basket=ONE_BURGER, member=a_member())
        button = front.item("signOut")
        beside = [text for text in texts(button.parentItem()) if not button.isAncestorOf(text)]
        # Its room may be wider than what is written in it: words that have none are not shown.
        assert all(text.property("contentWidth") <= text.width() for text in beside), language
        assert all(not room(front, text).intersects(room(front, button)) for text in beside), language


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_what_was_not_charged_is_said_above_the_paper(front: Front) -> None:
    order = a_paid_order()
    paying = Paying(PayStep.DECLINED, order.totals.total, order, Trouble(Code.DECLINED_CARD), tries=1)
    for language in ("de", "ar"):
        front.see(stage=Shown.PAY, language=language, paying=paying)
        assert room(front, "declinedReason").bottom() <= room(front, "kept").top(), language
        is_right = room(front, "declinedTitle").center().x() > front.window.view.width() / 2
        assert is_right is (language == "ar")


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_in_arabic_the_rail_begins_with_the_first_category(front: Front) -> None:
    front.see(language="ar")
    first = room(front, "rail-mains")
    assert front.window.view.width() / 2 < first.left() < first.right() <= front.window.view.width()


def test_what_is_typed_among_words_from_the_right_stays_beside_the_way_out(stage: Stage) -> None:
    stage.theme(rightToLeft=True, arabic=True)
    stage.show(
        "Item { width: 800; height: 200\n"
        "LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true\n"
        'Field { objectName: "part"; anchors.left: parent.left; width: 500; text: "so" } }'
    )
    assert stage.item("part").x() == 300


def test_a_font_of_the_house_has_every_letter_that_guests_read() -> None:
    fonts = [QRawFont(str(file), 20) for file in (resources() / "fonts").glob("*.[ot]tf")]
    files = [*(resources() / "i18n").glob("*.ts"), resources() / "i18n" / "receipt.toml"]
    files += [resources() / "menu" / "demo.toml", resources() / "theme" / "demo.toml"]
    letters = {letter for file in files for letter in file.read_text("utf-8") if letter.isalpha()}
    lacking = [letter for letter in letters if not any(font.supportsCharacter(ord(letter)) for font in fonts)]
    assert sorted(lacking) == []
