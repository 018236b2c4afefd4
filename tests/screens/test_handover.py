import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.menu import Dining
from kiosk.domain.visit import Handover, Stage
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
AWAY = Basket(Dining.TAKE_AWAY)


@EVERYWHERE
def test_a_table_is_typed_in_figures(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, handover=Handover(typed="1"))
    front.tap_all("key-2", "key-erase", "confirmHandover", "handoverBack")
    assert front.heard == [
        ("write_handover", "12"), ("write_handover", ""), ("confirm_handover",), ("close_handover",),
    ]  # fmt: skip


@EVERYWHERE
def test_a_name_is_typed_in_letters_the_first_a_capital(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY)
    assert front.text("confirmHandover") == "Go without"
    front.tap("key-s")
    front.see(stage=Stage.HANDOVER, basket=AWAY, handover=Handover(typed="S"))
    front.tap("key-a")
    assert front.heard == [("write_handover", "Sa")]
    assert front.text("confirmHandover") == "Save"


@EVERYWHERE
def test_the_review_asks_only_where_the_site_does(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER)
    assert "handoverRow" not in front.names()
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER, asks_handover=True)
    front.tap("openHandover")
    assert front.heard == [("open_handover",)]
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER, asks_handover=True, handover=Handover("12"))
    assert front.text("handoverTold") == "Table 12"


@EVERYWHERE
def test_who_reads_arabic_types_a_name_in_its_letters_or_in_latin_ones(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY, language="ar")
    front.tap_all("key-ف", "key-ة", "key-أ", "key-space")
    assert [typed for _, typed in front.heard] == ["ف", "ة", "أ", " "]
    front.see(stage=Stage.HANDOVER, basket=AWAY, language="ar", handover=Handover(typed="فاطمة "))
    assert front.text("handoverTyped") == "فاطمة "
    front.tap_all("key-other", "key-s", "key-erase", "key-other", "key-م")
    assert [typed for _, typed in front.heard] == ["فاطمة S", "فاطمة", "فاطمة م"]


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_accents_are_those_of_the_guests_language(front: Front) -> None:
    for language, letters in {"de": "äöüß", "fr": "éèêëçïô", "es": "áéíóúüñ", "zh": "éñü"}.items():
        front.see(stage=Stage.HANDOVER, basket=AWAY, language=language, handover=Handover(typed="A"))
        assert {f"key-{letter}" for letter in letters} <= front.names()
        front.tap_all(f"key-{letters[-1]}", "key-shift", f"key-{letters[0]}")
        typed = [f"A{letters[-1]}", f"A{letters[0].upper()}"]
        assert front.heard == [("write_handover", each) for each in typed]


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_on_a_small_panel_a_key_turns_the_next_letter_into_one_with_an_accent(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY, handover=Handover(typed="A"))
    assert "key-ö" not in front.names()
    for letter in "äöçèéñåø":
        front.tap_all("key-accents", f"key-{letter}", "key-b")
    typed = [intent[1] for intent in front.heard]
    assert typed == [each for letter in "äöçèéñåø" for each in (f"A{letter}", "Ab")]
    front.tap_all("key-accents", "key-shift", "key-é", "key-accents", "key-accents", "key-a")
    assert [intent[1] for intent in front.heard[-2:]] == ["AÉ", "Aa"]


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_letters_with_accents_are_as_large_as_the_others_and_are_told(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY)
    plain = {name for name in front.names() if name.startswith("key-")}
    size = front.item("key-a").width(), front.item("key-a").height()
    assert front.item("key-accents").property("spoken") == "Letters with accents"
    front.tap("key-accents")
    front.item("key-ü")
    turned = {name for name in front.names() if name.startswith("key-")}
    assert len(turned) == len(plain)
    assert {(front.item(name).width(), front.item(name).height()) for name in turned - plain} == {size}
    assert front.item("key-accents").property("spoken") == "Letters without accents"


@pytest.mark.parametrize("front", [TALL, WIDE], indirect=True)
def test_where_they_have_a_row_of_their_own_no_key_turns_to_accents(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY)
    assert "key-ñ" in front.names()
    assert "key-accents" not in front.names()
