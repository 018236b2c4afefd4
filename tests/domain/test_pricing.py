from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import Basket
from kiosk.domain.menu import Dining, ItemId, TaxRate
from kiosk.domain.money import ZERO, Money
from kiosk.domain.pricing import Totals, tip_of, totals
from tests.builders import TAXES, a_basket, an_item

NAMES = ("a", "b", "c", "d")
DEAREST = 100_000


@st.composite
def baskets(draw: st.DrawFn) -> Basket:
    """Up to four lines, some free, of both tax classes."""
    basket = Basket(draw(st.sampled_from(Dining)))
    for name in NAMES[: draw(st.integers(0, 4))]:
        cents = draw(st.integers(0, DEAREST))
        item = an_item(name, str(Money(cents).dollars), tax_class=draw(st.sampled_from(sorted(TAXES))))
        basket = basket.adding(item, frozenset(), draw(st.integers(1, 9)))
    return basket


discounts = st.builds(Money, st.integers(-DEAREST, 10 * DEAREST))
products = st.sets(st.sampled_from([*NAMES, "elsewhere"]))
rates = st.builds(TaxRate, st.integers(0, 100_000), st.integers(0, 100_000))


@given(baskets(), discounts, products, rates)
def test_no_total_is_ever_negative_and_they_add_up(
    basket: Basket, discount: Money, products: set[str], rate: TaxRate
) -> None:
    found = totals(basket, {"food": rate, "alcohol": rate}, discount, products)
    assert found.subtotal == basket.subtotal
    assert ZERO <= found.discount <= found.subtotal
    assert found.eligible == found.subtotal - found.discount >= ZERO
    assert ZERO <= found.tax <= found.eligible + Money(1)
    assert found.total == found.eligible + found.tax


@given(baskets(), discounts, products)
def test_tax_is_taken_only_on_what_is_left(basket: Basket, discount: Money, products: set[str]) -> None:
    """With one rate for everything it does not matter which lines the discount was taken off."""
    one_rate = {"food": TAXES["food"], "alcohol": TAXES["food"]}
    found = totals(basket, one_rate, discount, products)
    exact = found.eligible.cents * TAXES["food"].of(basket.dining) / 100_000
    # Each class is rounded on its own.
    assert abs(found.tax.cents - exact) <= 1


@given(baskets(), discounts, products)
def test_the_whole_discount_lands_on_lines_and_no_line_below_zero(
    basket: Basket, discount: Money, products: set[str]
) -> None:
    """A rate of 100 % makes the tax of a class what is left of its lines."""
    whole, none = TaxRate(100_000, 100_000), TaxRate(0, 0)
    left = {}
    for name in TAXES:
        rates = {other: whole if other == name else none for other in TAXES}
        left[name] = totals(basket, rates, discount, products).tax
    prices = {
        name: Money(sum(each.price.cents for each in basket.lines if each.item.tax_class == name))
        for name in TAXES
    }
    assert left["food"] + left["alcohol"] == totals(basket, TAXES, discount, products).eligible
    assert all(ZERO <= left[name] <= prices[name] for name in TAXES)


def test_the_order_of_the_look() -> None:
    basket = a_basket(an_item("burger", "13.10"), an_item("fries", "4.20"), an_item("salad", "10.90"))
    found = totals(basket, TAXES, Money(420), {ItemId("fries")})
    assert found == Totals(Money(2820), Money(420), Money(192))
    assert found.total == Money(2592)


def test_food_taken_away_is_taxed_less_and_beer_is_not() -> None:
    basket = a_basket(an_item("burger", "10.00"), an_item("lager", "6.50", tax_class="alcohol"))
    assert totals(basket, TAXES).tax == Money(80 + 65)
    assert totals(basket.moving_to(Dining.TAKE_AWAY), TAXES).tax == Money(60 + 65)


def test_a_discount_on_products_is_taken_off_those_first() -> None:
    basket = a_basket(an_item("burger", "10.00"), an_item("lager", "10.00", tax_class="alcohol"))
    assert totals(basket, TAXES, Money(1000), {"lager"}).tax == Money(80)
    assert totals(basket, TAXES, Money(1000), {"burger"}).tax == Money(100)
    # What the products can't bear is spread over the rest.
    assert totals(basket, TAXES, Money(1500), {"lager"}).tax == Money(40)


def test_half_a_cent_of_tax_rounds_up() -> None:
    assert totals(a_basket(an_item("a", "0.06")), {"food": TaxRate(8_333, 0)}).tax == Money(0)
    assert totals(a_basket(an_item("a", "0.50")), {"food": TaxRate(1_000, 0)}).tax == Money(1)


def test_nothing_costs_nothing() -> None:
    assert totals(Basket(), TAXES, Money(500)) == Totals()


def test_a_tip_is_a_share_of_what_is_paid_before_tax_and_is_no_part_of_what_counts() -> None:
    found = totals(a_basket(), TAXES, Money(190), tip_percent=15)
    assert (found.tip, found.eligible) == (Money(150), Money(1000))
    assert found.total == Money(1000 + 80 + 150)


def test_half_a_cent_of_tip_rounds_up() -> None:
    assert [tip_of(Money(cents), 15) for cents in (10, 9, 0)] == [Money(2), Money(1), ZERO]
