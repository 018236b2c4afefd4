from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import MOST_UNITS, Basket, LineId
from kiosk.domain.menu import Dining, OptionId
from kiosk.domain.money import Money
from tests.builders import a_basket, a_group, a_line, a_size, an_item, an_option

BURGER = an_item(groups=(a_group(),))
SODA = an_item("soda", "2.90", groups=(a_size(),))
CHEDDAR = frozenset({OptionId("cheddar")})
NONE: frozenset[OptionId] = frozenset()


def test_a_line_costs_base_and_options_times_its_units() -> None:
    line = a_line(BURGER, "cheddar", "bacon", quantity=2)
    assert line.unit_price == Money(1190 + 120 + 200)
    assert line.price == Money(2 * 1510)
    assert [option.id for option in line.options] == ["cheddar", "bacon"]


def test_a_line_is_valid_when_its_groups_are_answered() -> None:
    assert a_line(SODA, "small").is_valid
    assert not a_line(SODA).is_valid


def test_the_same_choice_joins_its_line_and_another_gets_its_own() -> None:
    basket = Basket().adding(BURGER, NONE).adding(BURGER, CHEDDAR, 2).adding(BURGER, NONE, 3)
    assert [(line.id, line.quantity) for line in basket.lines] == [(1, 4), (2, 2)]
    assert basket.count == 6
    assert basket.subtotal == Money(4 * 1190 + 2 * 1310)
    assert basket.units_of(BURGER.id) == 6
    assert basket.units_of(SODA.id) == 0


def test_the_last_line_of_an_item_is_the_newest() -> None:
    basket = Basket().adding(BURGER, NONE).adding(BURGER, CHEDDAR)
    last = basket.last_line_of(BURGER.id)
    assert last is not None
    assert last.chosen == CHEDDAR
    assert basket.last_line_of(SODA.id) is None


def test_counting_down_to_nothing_removes() -> None:
    basket = a_basket(BURGER, SODA)
    assert [line.id for line in basket.counting(LineId(1), 0).lines] == [2]
    assert basket.counting(LineId(1), 5).count == 6
    assert basket.counting(LineId(9), 5) == basket


@given(st.integers(-5, 500), st.integers(-5, 500))
def test_a_line_never_holds_more_than_the_most(first: int, second: int) -> None:
    basket = Basket().adding(BURGER, NONE, first)
    assert 1 <= basket.lines[0].quantity <= MOST_UNITS
    assert all(1 <= line.quantity <= MOST_UNITS for line in basket.adding(BURGER, NONE, second).lines)
    assert all(1 <= line.quantity <= MOST_UNITS for line in basket.counting(LineId(1), second).lines)
    assert 1 <= basket.choosing(LineId(1), CHEDDAR, second).lines[0].quantity <= MOST_UNITS


def test_a_line_may_be_chosen_anew() -> None:
    basket = a_basket(BURGER, SODA).choosing(LineId(1), CHEDDAR, 2)
    assert basket.line(LineId(1)) == a_line(BURGER, "cheddar", quantity=2)
    assert basket.line(LineId(9)) is None


def test_what_was_removed_comes_back_at_its_place() -> None:
    basket = a_basket(BURGER, SODA, an_item("cookie", "2.90"))
    soda = basket.lines[1]
    without = basket.removing(soda.id)
    assert without.restoring(soda, 1) == basket
    assert basket.restoring(soda, 1) == basket


def test_the_number_of_a_removed_line_is_not_given_again() -> None:
    basket = a_basket(BURGER).removing(LineId(1)).adding(SODA, NONE)
    assert basket.lines[0].id == 2


def test_an_empty_basket_and_another_place() -> None:
    assert Basket().is_empty
    assert Basket().subtotal == Money(0)
    moved = a_basket(BURGER).moving_to(Dining.TAKE_AWAY)
    assert (moved.dining, moved.is_empty, moved.lines) == (Dining.TAKE_AWAY, False, a_basket(BURGER).lines)


def test_no_credit_takes_a_line_below_nothing() -> None:
    free = an_item(price=Money(100), groups=(a_group("without", (an_option("no-patty", "-3.00"),)),))
    assert a_line(free, "no-patty", quantity=2).price == Money(0)


def test_a_line_can_take_over_the_price_of_today() -> None:
    basket = a_basket(BURGER).renewing(LineId(1), an_item(price=Money(1240)))
    assert basket.subtotal == Money(1240)
