from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.cash_up import CashUp, Sum, cash_up, gaps, rows
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import OrderState, Redemption
from kiosk.domain.pricing import Totals
from tests.builders import NOON, a_paid_order, a_payment, a_reward, an_order

SINCE = NOON - timedelta(hours=12)


def test_a_day() -> None:
    cash = replace(a_paid_order("order-2"), number=2, payment=a_payment(brand="cash"))
    saved = Totals(Money(1_190), Money(500), Money(55))
    reward = replace(a_paid_order("order-3"), number=3, totals=saved, redemption=Redemption.of(a_reward()))
    gone = replace(a_paid_order("order-4"), number=6, state=OrderState.REFUNDED)
    void = an_order("order-5", number=5, state=OrderState.VOIDED)
    yesterday = replace(a_paid_order("order-0"), placed_at=SINCE - timedelta(seconds=1))
    four = (gone, void, reward, cash)
    later = [replace(each, placed_at=NOON + timedelta(minutes=each.number)) for each in four]
    day = cash_up([*later, a_paid_order(), yesterday], SINCE, unsent=2)
    assert (day.count, day.sales, day.tax) == (3, Money(1_285 * 2 + 745), Money(95 * 2 + 55))
    assert day.tenders == (Sum("cash", 1, Money(1_285)), Sum("visa", 2, Money(2_030)))
    assert day.rewards == (Sum("$5 off", 1, Money(500)),)
    assert (day.voids.count, day.refunds) == (1, Sum("", 1, Money(1_285)))
    assert (day.unsent, day.gaps) == (2, (4,))


def test_tenders_are_all_the_money() -> None:
    day = cash_up([a_paid_order(f"order-{n}") for n in range(5)], SINCE)
    assert sum((each.amount for each in day.tenders), ZERO) == day.sales


@pytest.mark.parametrize(
    ("numbers", "missing"),
    [([], ()), ([7], ()), ([7, 8, 9], ()), ([7, 10], (8, 9)), ([998, 999, 1, 3], (2,)), ([998, 2], (999, 1))],
)
def test_numbers_that_are_missing(numbers: list[int], missing: tuple[int, ...]) -> None:
    assert gaps(numbers) == missing


def test_an_empty_day_has_its_rows_too() -> None:
    assert rows(CashUp(SINCE))[0] == ("orders", "", 0, ZERO)
    assert rows(CashUp(SINCE))[-1] == ("gaps", "", 0, None)
