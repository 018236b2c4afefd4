"""The receipt in each language of the guests: words, figures, date, and the side where lines begin."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.order import Modifier, Sold
from kiosk.domain.pricing import Totals
from kiosk.domain.ticket import Receipt
from kiosk.shell import receipt as drawing
from kiosk.shell.sheet import Plate, Row, Text
from tests.builders import a_paid_order

pytestmark = pytest.mark.usefixtures("qapp")
LANGUAGES = ("en", "es", "fr", "de", "zh", "ar")
AT = datetime(2026, 3, 2, 13, 5, tzinfo=UTC)
BACON = Modifier("c", "Bacon", Money(200), "Speck")
BURGER = Sold("b", "Burger", "mains", Money(119000), Money(119200), 1, (BACON,), "Burger mit Senf")


def said(language: str, **changes: object) -> list[str]:
    """All words on the paper, from the top."""
    order = replace(
        a_paid_order(), lines=(BURGER,), language=language, dining=Dining.TAKE_AWAY,
        totals=Totals(Money(119200), Money(500), Money(238), Money(300)),
    )  # fmt: skip
    made = replace(Receipt.of(order, "Sorrel & Rye"), **changes)  # type: ignore[arg-type]
    told: list[str] = []
    for block in drawing.blocks_of(made, AT):
        parts = block.parts if isinstance(block, Row) else (block,)
        told += [part.words for part in parts if isinstance(part, Text)]
    return told


def plates(language: str, **changes: object) -> list[str]:
    order = a_paid_order(language=language)
    made = replace(Receipt.of(order, "Sorrel & Rye"), **changes)  # type: ignore[arg-type]
    return [block._text.words for block in drawing.blocks_of(made, AT) if isinstance(block, Plate)]


def test_what_was_refunded_says_so_and_wishes_nobody_a_meal() -> None:
    words = drawing.words_in("fr")
    assert plates("fr", is_refund=True)[0] == words["refund"]
    assert plates("fr", is_refund=True, is_copy=True)[:2] == [words["copy"], words["refund"]]
    assert words["refund"] not in plates("fr")
    assert words["thanks"] in said("fr")
    assert words["thanks"] not in said("fr", is_refund=True)


def test_every_language_has_every_word() -> None:
    english = drawing.words_in("en")
    assert {dining.value for dining in Dining} <= english.keys()
    for language in LANGUAGES[1:]:
        own = drawing.words_in(language)
        assert own.keys() == english.keys()
        assert all(own.values())
        assert own != english
    assert drawing.words_in("xx") == english


@pytest.mark.parametrize(
    ("language", "figures", "date"),
    [
        ("en", "$1,192.00", "Mar 2, 2026, 1:05 PM"),
        ("es", "$1,192.00", "2 mar 2026, 1:05 p.m."),
        ("fr", "1\u202f192,00\u00a0$", "2 mars 2026, 13:05"),
        ("de", "1.192,00\u00a0$", "2. März 2026, 13:05"),
        ("zh", "$1,192.00", "2026年3月2日 13:05"),
        ("ar", "\u200e$1,192.00", "2 مارس 2026، 1:05 م"),
    ],
)
def test_figures_and_date_are_those_of_the_language(language: str, figures: str, date: str) -> None:
    told = said(language)
    assert figures in told
    # CLDR has narrow spaces in some of its versions.
    assert told[-2].replace("\u202f", " ").replace("\u00a0", " ") == date


def test_the_sums_add_up_in_sight_with_the_tip() -> None:
    told = said("de")
    for word, figure in {"Zwischensumme": "1.192,00", "Steuer": "2,38", "Trinkgeld": "3,00"}.items():
        assert told[told.index(word) + 1].startswith(figure)


def test_dishes_are_named_as_the_guest_read_them() -> None:
    assert "Burger mit Senf" in said("de")
    assert [words for words in said("de") if words.startswith("Speck")]


def test_arabic_lines_begin_on_the_right() -> None:
    def first(language: str) -> tuple[int, int]:
        order = replace(a_paid_order(), lines=(BURGER,), language=language)
        rows = [block for block in drawing.blocks_of(Receipt.of(order, "S"), AT) if isinstance(block, Row)]
        count, name, _price = (part for part in rows[0].parts if isinstance(part, Text))
        return count.begins, name.begins

    count, name = first("en")
    assert count < name
    count, name = first("ar")
    assert count > name
