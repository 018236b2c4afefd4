from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.joining import Joining, JoinStep, Legal
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from tests.builders import a_basket, a_paid_order
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
LEGAL = Legal("https://app.example.com/privacy", "https://app.example.com/terms")
FORM = Joining(JoinStep.CONSENT, "ana@example.com", "Ana", "Ruiz", "4155550142")


def joining(front: Front, form: Joining, **parts: object) -> None:
    order = replace(a_paid_order("order-1", a_basket(BURGER)), member_id=None)
    front.see(**{"stage": Stage.JOIN, "finished": order, "legal": LEGAL, "joining": form} | parts)


# A small panel has no room for what takes all letters away at once.
@pytest.mark.parametrize(
    ("front", "clears"), [(TALL, ["key-clear"]), (WIDE, ["key-clear"]), (SMALL, [])], indirect=["front"]
)
def test_an_address_is_typed_and_answered(front: Front, clears: list[str]) -> None:
    joining(front, replace(FORM, step=JoinStep.EMAIL))
    front.tap_all("key-a", "key-@", "key-+", "key-erase", *clears, "joinNext", "joinBack")
    typed = [("type_text", letter) for letter in "a@+"]
    assert front.heard == [*typed, ("erase",), *[("clear_typed",) for _ in clears], ("go_on",), ("back",)]
    assert front.text("joinTyped") == "ana@example.com"


@EVERYWHERE
@pytest.mark.parametrize("step", [JoinStep.FIRST_NAME, JoinStep.LAST_NAME])
def test_a_name_has_its_own_letters(front: Front, step: JoinStep) -> None:
    joining(front, replace(FORM, step=step))
    front.tap_all("key-a", "key-ñ", "key-é", "key-'", "key--", "key-space", "key-clear", "key-erase")
    typed = [("type_text", letter) for letter in "añé'- "]
    assert front.heard == [*typed, ("clear_typed",), ("erase",)]


def test_a_name_begins_with_a_capital_and_the_arrow_turns_one_letter(front: Front) -> None:
    joining(front, Joining(JoinStep.FIRST_NAME))
    front.tap("key-a")
    joining(front, Joining(JoinStep.FIRST_NAME, first_name="Mc"))
    front.tap_all("key-shift", "key-k", "key-a")
    assert [intent[1] for intent in front.heard] == ["K", "a"]
    joining(front, Joining(JoinStep.FIRST_NAME, first_name=""))
    front.tap("key-d")
    assert front.heard == [("type_text", "D")]


@EVERYWHERE
def test_a_phone_number_may_be_left_out(front: Front) -> None:
    joining(front, Joining(JoinStep.PHONE, "ana@example.com", "Ana", "Ruiz"))
    assert front.text("joinNext") == "Skip"
    front.tap_all("key-4", "joinNext")
    assert front.heard == [("type_text", "4"), ("go_on",)]
    joining(front, replace(FORM, step=JoinStep.PHONE))
    assert front.text("joinNext") == "Continue"
    assert front.text("joinTyped") == "(415) 555-0142"


def test_it_goes_on_only_with_what_can_be_valid(front: Front) -> None:
    joining(front, Joining(email="ana"))
    assert not front.item("joinNext").isEnabled()


@EVERYWHERE
def test_the_guest_agrees_to_both_texts_before_joining(front: Front) -> None:
    joining(front, FORM)
    sentence = "By signing up you agree to our privacy policy and our terms of service."
    assert front.text("legal") == sentence
    assert {"privacyCode", "termsCode"} <= front.names()
    assert not front.item("joinNow").isEnabled()
    front.tap("agree")
    assert front.heard == [("agree",)]
    joining(front, replace(FORM, is_agreed=True))
    front.tap("joinNow")
    assert front.heard == [("join",)]


@EVERYWHERE
def test_the_codes_are_large_enough_for_a_phone(front: Front) -> None:
    joining(front, FORM)
    theme = front.window.view.engine().singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    pixels_per_mm = theme.property("pixelsPerMm")
    for name in ("privacyCode", "termsCode"):
        plate = next(child for child in front.item(name).childItems() if child.property("source"))
        assert plate.width() / pixels_per_mm >= 35


def test_while_it_is_sent_nothing_can_be_changed(front: Front) -> None:
    joining(front, replace(FORM, is_agreed=True, is_sending=True))
    assert front.item("joinNow").property("busy")
    assert not front.item("agree").isEnabled()
    assert not front.item("joinBack").isEnabled()
    front.tap("joinNow")
    assert front.heard == []


@EVERYWHERE
@pytest.mark.parametrize(
    ("code", "fact"),
    [
        (Code.LOYALTY_DOWN, "right now"),
        (Code.LOYALTY_CREDENTIALS, "isn’t working"),
        (Code.LOYALTY_REFUSED, "didn’t work"),
        (Code.TOO_MANY_TRIES, "leave it there"),
    ],
)
def test_trouble_is_told_above_the_button_and_loses_nothing(front: Front, code: Code, fact: str) -> None:
    joining(front, replace(FORM, is_agreed=True).failing(Trouble(code)))
    notice = front.item("joinNotice")
    assert fact in notice.property("fact")
    assert front.text("joinEmail") == "a••@example.com"
    foot = front.corner("joinNotice").y() + notice.height()
    assert foot <= front.corner("joinNow").y()
    assert front.item("joinNow").isEnabled() is (code is not Code.TOO_MANY_TRIES)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (Code.EMAIL_INVALID, "That email"),
        (Code.NAME_INVALID, "Both names"),
        (Code.PHONE_INVALID, "That number"),
    ],
)
def test_what_can_be_mended_is_shown_at_its_field(front: Front, code: Code, title: str) -> None:
    joining(front, FORM.failing(Trouble(code)))
    assert title in front.text("joinTitle")
    assert front.item("joinTyped").property("wrong")


@EVERYWHERE
def test_who_stands_still_sees_the_end_coming(front: Front) -> None:
    joining(front, FORM, done_left_s=12)
    assert front.text("joinLeft") == "Clears in 12 s"
    joining(front, FORM)
    assert "joinLeft" not in front.names()


def test_a_touch_beside_the_sheet_leads_back_to_the_number(front: Front) -> None:
    joining(front, FORM)
    front.item("joinNow")
    spot = front.corner("JoinScreen")
    spot.setX(spot.x() + 40)
    spot.setY(spot.y() + 40)
    front.touch(spot)
    assert front.heard == [("leave_joining",)]


@EVERYWHERE
def test_names_are_typed_in_arabic_the_address_in_latin_letters(front: Front) -> None:
    joining(front, replace(FORM, step=JoinStep.FIRST_NAME, first_name="ل"), language="ar")
    front.tap_all("key-ى", "key-other", "key-é")
    assert front.heard == [("type_text", "ى"), ("type_text", "é")]
    joining(front, replace(FORM, step=JoinStep.EMAIL, email=""), language="ar")
    front.tap("key-a")
    assert front.heard == [("type_text", "a")]
