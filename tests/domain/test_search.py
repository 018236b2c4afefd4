"""A few letters find a dish."""

import pytest

from kiosk.domain.search import folded, found
from kiosk.domain.words import Words
from tests.builders import a_menu, an_item

MENU = a_menu(
    an_item("latte", name=Words("Iced Latte", {"es": "Café helado"})),
    an_item("cake", name=Words("Coffee Cake", {"es": "Pastel de café"}), description=Words("With ice cream")),
    an_item("nino", name=Words("Kids’ Bowl", {"es": "Tazón niño"})),
    an_item("rice", name=Words("Spiced Rice", {"es": "Arroz"})),
)


def _ids(typed: str, language: str = "en") -> list[str]:
    return [item.id for item in found(MENU, typed, language)]


@pytest.mark.parametrize(("text", "plain"), [("CAFÉ", "cafe"), ("Niño", "nino"), ("Straße", "strasse")])
def test_accents_and_capitals_are_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_names_that_begin_with_it_come_first_and_what_only_tells_of_it_last() -> None:
    assert _ids("ice") == ["latte", "rice", "cake"]


def test_every_word_must_be_there() -> None:
    assert _ids("la ice") == ["latte"]
    assert _ids("ice kiwi") == []


def test_in_the_language_of_the_guest_and_in_that_of_the_house() -> None:
    assert _ids("nino", "es") == ["nino"]
    assert _ids("cafe", "es") == ["latte", "cake"]
    assert _ids("kids", "es") == ["nino"]
    assert _ids("arroz") == []


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_finds_nothing(typed: str) -> None:
    assert _ids(typed) == []
