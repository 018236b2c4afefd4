"""A few letters find a dish."""

import pytest

from kiosk.domain.search import folded, found, signs
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


@pytest.mark.parametrize(
    ("text", "plain"),
    [("CAFÉ", "cafe"), ("Niño", "nino"), ("Straße", "strasse"), ("Œuf à la crème", "oeuf a la creme"),
     ("أُرْز", "ارز"), ("سلطة", "سلطه"), ("مقلى", "مقلي"), ("مـاء", "ما")],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("typed", "name"),
    [("creme", "Tarte à la crème"), ("crème", "Creme brulee"), ("gruss", "Gruß"), ("gruß", "Gruss"),
     ("kuche", "Küche"), ("kueche", "Küche"), ("küche", "Kuche"), ("oeuf", "Œuf"), ("jalapeno", "Jalapeño"),
     ("ارز", "أرز بالزعفران"), ("أرز", "ارز"), ("سلطه", "سلطة السوق"), ("سوق", "سلطة السوق")],
)  # fmt: skip
def test_what_is_typed_with_or_without_accents_finds_what_is_written_without_or_with_them(
    typed: str, name: str
) -> None:
    menu = a_menu(an_item("it", name=Words(name)), an_item("tea", name=Words("Tee")))
    assert [item.id for item in found(menu, typed, "en")] == ["it"]


CHINESE = a_menu(*(
    an_item(name, name=Words(name, {"zh": written}))
    for name, written in (("beef", "牛肉饭"), ("pork", "猪肉面"), ("rice", "炒饭"), ("bagel", "贝果"))
))  # fmt: skip


def test_signs_may_stand_apart_and_latin_letters_find_the_name_of_the_house() -> None:
    assert [item.id for item in found(CHINESE, "牛饭", "zh")] == ["beef"]
    assert [item.id for item in found(CHINESE, "be", "zh")] == ["beef"]


def test_signs_that_lead_on_are_those_of_the_dishes_found_so_far() -> None:
    assert signs(CHINESE, "", "zh", 28) == "牛肉饭猪面炒贝果"
    assert signs(CHINESE, "肉", "zh", 28) == "牛饭猪面"
    assert signs(CHINESE, "肉牛", "zh", 28) == "饭"
    assert signs(CHINESE, "肉果", "zh", 28) == ""


def test_with_few_keys_every_dish_still_has_one() -> None:
    chosen = signs(CHINESE, "", "zh", 5)
    assert len(chosen) == 5
    assert all(set(chosen) & set(item.name.in_language("zh")) for item in CHINESE.items)


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_finds_nothing(typed: str) -> None:
    assert _ids(typed) == []
