from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.member import OfferKind
from kiosk.domain.menu import OptionId
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import IllegalMove, Modifier, Order, OrderId, OrderState, Redemption, Report, Sold
from kiosk.domain.pricing import Totals
from tests.builders import (
    LOCATION,
    MEMBER,
    NOON,
    a_basket,
    a_group,
    a_line,
    a_paid_order,
    a_payment,
    a_points_product,
    an_item,
    an_order,
)

S = OrderState
LEGAL = {
    (S.CHECKOUT, S.CHECKOUT), (S.CHECKOUT, S.PLACED), (S.PLACED, S.BILLED), (S.PLACED, S.VOIDED),
    (S.BILLED, S.COMPLETED), (S.BILLED, S.REFUNDED), (S.COMPLETED, S.REFUNDED),
}  # fmt: skip


@pytest.mark.parametrize("start", S)
@pytest.mark.parametrize("end", S)
def test_an_order_moves_only_where_thanx_lets_it(start: OrderState, end: OrderState) -> None:
    order = an_order(state=start)
    if (start, end) in LEGAL:
        assert order.moving_to(end) == an_order(state=end)
    else:
        with pytest.raises(IllegalMove, match=f"{start} to {end}"):
            order.moving_to(end)


@given(st.lists(st.sampled_from(S), max_size=12))
def test_however_an_order_is_pushed_it_is_billed_at_most_once_and_never_after_an_end(pushes: list[S]) -> None:
    order, path = an_order(), [S.PLACED]
    for state in pushes:
        try:
            order = order.moving_to(state)
        except IllegalMove:
            continue
        path.append(order.state)
    assert path.count(S.BILLED) <= 1
    assert S.VOIDED not in path or S.BILLED not in path
    assert all(state not in (S.VOIDED, S.REFUNDED) for state in path[:-1])


def test_a_payment_bills_if_it_is_the_total() -> None:
    paid = an_order().paid_with(a_payment())
    assert (paid.state, paid.payment) == (S.BILLED, a_payment())
    with pytest.raises(IllegalMove, match="paid 1284 of 1285 cents"):
        an_order().paid_with(a_payment(amount=Money(1284)))
    with pytest.raises(IllegalMove, match="billed to billed"):
        paid.paid_with(a_payment())


def test_only_what_costs_nothing_is_free() -> None:
    free = an_order(totals=Totals(Money(500), Money(500), ZERO))
    assert free.free().state is S.BILLED
    with pytest.raises(IllegalMove, match="1285 cents are not paid"):
        an_order().free()


def test_who_shows_their_code_is_known_again_and_nothing_else_changes() -> None:
    order = an_order(state=S.COMPLETED)
    assert order.known_as(MEMBER) == replace(order, member_id=MEMBER)


def test_a_line_is_frozen_as_it_was_sold() -> None:
    burger = an_item(groups=(a_group(),))
    sold = Sold.of(a_line(burger, "cheddar", quantity=2))
    assert sold == Sold(
        "burger",
        "Burger",
        "mains",
        Money(1190),
        Money(1310),
        2,
        (Modifier("cheddar", "Cheddar", Money(120)),),
    )


def test_a_redemption_is_a_reward_or_a_points_product() -> None:
    redemption = Redemption.of(a_points_product())
    assert (redemption.offer, redemption.id) == (OfferKind.POINTS_PRODUCT, "product-five")
    assert redemption.label == "$5 for 150 leaves"


def test_a_report_states_the_whole_order() -> None:
    order: Order = a_paid_order(totals=Totals(Money(1190), Money(500), Money(55)))
    report = Report.of(replace(order, redemption=Redemption.of(a_points_product())))
    assert (report.order_id, report.state, report.lines) == ("order-1", S.BILLED, order.lines)
    assert (report.subtotal, report.eligible) == (Money(1190), Money(690))
    assert (report.location, report.ordered_at, report.payment) == (LOCATION, NOON, order.payment)
    assert report.redemption is not None


def test_a_quote_is_asked_with_the_basket_alone() -> None:
    basket = a_basket(an_item(groups=(a_group(),))).adding(an_item("soda", "2.90"), frozenset[OptionId]())
    report = Report.quoting(OrderId("order-1"), basket, LOCATION, None)
    assert report.state is S.CHECKOUT
    assert report.subtotal == report.eligible == Money(1480)
    assert [line.item_id for line in report.lines] == ["burger", "soda"]
    assert report.ordered_at is report.payment is report.redemption is None
