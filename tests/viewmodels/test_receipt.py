from dataclasses import replace

from kiosk.domain.money import ZERO
from kiosk.domain.order import Modifier
from kiosk.viewmodels.receipt import MOST_BYTES, receipt_card, receipt_lines, receipt_words
from tests.builders import a_basket, a_paid_order, an_item, an_order
from tests.viewmodels.snapshots import BURGER, SODA

ORDER = a_paid_order("order-1", a_basket(BURGER, SODA))


def test_a_line_a_dish_and_the_end_of_the_card() -> None:
    assert receipt_lines(ORDER, "en") == "1 \u00d7 Burger $11.90\n1 \u00d7 Soda $2.90"
    assert receipt_card(ORDER) == "Visa 4242"
    assert receipt_card(an_order()) == ""


def test_read_aloud_it_is_whole_with_what_was_chosen() -> None:
    assert receipt_words(ORDER, "en") == "1 Burger, $11.90. 1 Soda, $2.90."
    line = replace(ORDER.lines[0], quantity=2, modifiers=(Modifier("o", "No onion", ZERO, "Sin cebolla"),))
    many = replace(ORDER, lines=(line,) * 40)
    words = receipt_words(many, "en")
    assert words.count("2 Burger, Sin cebolla, $23.80.") == 40


def test_what_is_too_much_for_a_code_is_counted() -> None:
    dishes = tuple(replace(ORDER.lines[0], name=f"Dish {n} of the house") for n in range(40))
    many = replace(ORDER, lines=dishes)
    text = receipt_lines(many, "en")
    assert len(text.encode()) <= MOST_BYTES + 4
    assert text.endswith(f"+{40 - text.count(chr(10))}")
    assert receipt_lines(a_paid_order("order-2", a_basket(an_item())), "es").startswith("1 \u00d7 Burger")
