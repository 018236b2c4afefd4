"""The languages on the real screens: from every one of them, and Arabic from the right."""

import pytest

from kiosk.domain.usual import Remembered, Usual
from kiosk.domain.visit import Dialog, SignInBy, SigningIn, Stage
from tests.builders import a_member
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.screens.test_easier import PLACES, theme
from tests.viewmodels.snapshots import ONE_BURGER

UNATTENDED = ("attract", "closed")


def test_every_screen_of_a_guest_has_the_way_there(front: Front) -> None:
    for name, place in PLACES.items():
        front.see(**place)
        front.tap("language-ar" if name in UNATTENDED else "language")
        wanted = ("set_language", "ar") if name in UNATTENDED else ("open_languages",)
        assert front.heard == [wanted], name


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_every_language_can_be_chosen_by_its_own_name(front: Front) -> None:
    front.see(basket=ONE_BURGER, dialog=Dialog.LANGUAGES)
    codes = ("en", "es", "fr", "de", "zh", "ar")
    for code in codes:
        front.tap(f"choose-{code}")
    assert front.heard == [("set_language", code) for code in codes]


def test_only_what_the_site_offers_is_there(front: Front) -> None:
    front.see(stage=Stage.ATTRACT, languages=("zh", "en"))
    assert {name for name in front.names() if name.startswith("language-")} == {"language-zh", "language-en"}


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_arabic_is_read_from_the_right_and_back_again(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    left_to_right = front.corner("help").x()
    front.see(basket=ONE_BURGER, language="ar")
    assert (theme(front).property("rightToLeft"), theme(front).property("arabic")) == (True, True)
    assert front.corner("help").x() < front.window.view.width() / 2 < left_to_right
    front.see(basket=ONE_BURGER)
    assert front.corner("help").x() == left_to_right
    assert theme(front).property("rightToLeft") is False


def test_the_figures_of_the_keypad_are_not_mirrored(front: Front) -> None:
    front.see(stage=Stage.SIGN_IN, signing_in=SigningIn(SignInBy.PHONE), language="ar")
    assert front.corner("key-1").x() < front.corner("key-2").x() < front.corner("key-3").x()


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_the_usual_is_mirrored_too(front: Front) -> None:
    front.see(language="ar", member=a_member(), remembered=Remembered(Usual.of(ONE_BURGER)))
    assert front.corner("add-usual").x() < front.corner("usual").x()
