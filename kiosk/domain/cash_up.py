"""The day in figures: what was sold, how it was paid, what went back, and whether a number is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.course import Phase
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Order, OrderState

_SOLD = frozenset({OrderState.BILLED, OrderState.COMPLETED})
_HIGHEST = 999


@dataclass(frozen=True, slots=True)
class Sum:
    """Orders of one kind and their money: of one tender, of one reward."""

    name: str
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class CashUp:
    """One day. `gaps` are numbers that were taken and stand on no order; `unsent` reports still wait."""

    since: datetime
    count: int = 0
    sales: Money = ZERO
    tax: Money = ZERO
    tips: Money = ZERO
    discounts: Money = ZERO
    tenders: tuple[Sum, ...] = ()
    rewards: tuple[Sum, ...] = ()
    voids: Sum = Sum("", 0, ZERO)
    refunds: Sum = Sum("", 0, ZERO)
    open_orders: int = 0
    unsent: int = 0
    gaps: tuple[int, ...] = ()


def cash_up(orders: Iterable[Order], since: datetime, unsent: int = 0) -> CashUp:
    """Of the orders placed since then, which may come in any order."""
    day = sorted((each for each in orders if each.placed_at >= since), key=lambda each: each.placed_at)
    sold = [each for each in day if each.state in _SOLD]
    refunded = [each for each in day if each.state is OrderState.REFUNDED]
    return CashUp(
        since, len(sold), _total(each.totals.total for each in sold),
        _total(each.totals.tax for each in sold), _total(each.totals.tip for each in sold),
        _total(each.totals.discount for each in sold),
        _sums((_tender(each), each.totals.total) for each in sold),
        _sums((each.redemption.label, each.totals.discount) for each in sold if each.redemption),
        _sum(each for each in day if each.state is OrderState.VOIDED), _sum(refunded),
        sum(each.state is OrderState.PLACED for each in day)
        + sum(each.course.phase is Phase.REFUNDING for each in sold),
        unsent, gaps([each.number for each in day]),
    )  # fmt: skip


def gaps(numbers: list[int]) -> tuple[int, ...]:
    """Numbers between these that stand on no order; after 999 comes 1."""
    if not numbers:
        return ()
    held, span = set(numbers), (numbers[-1] - numbers[0]) % _HIGHEST
    passed = ((numbers[0] + step - 1) % _HIGHEST + 1 for step in range(span))
    return tuple(number for number in passed if number not in held)


def rows(day: CashUp) -> tuple[tuple[str, str, int, Money | None], ...]:
    """The day as a table: what, its name, how many, how much. The same for screen, paper and file."""
    return (
        ("orders", "", day.count, day.sales),
        *(("tender", each.name, each.count, each.amount) for each in day.tenders),
        ("tax", "", 0, day.tax),
        ("tips", "", 0, day.tips),
        ("discounts", "", 0, day.discounts),
        *(("reward", each.name, each.count, each.amount) for each in day.rewards),
        ("voids", "", day.voids.count, day.voids.amount),
        ("refunds", "", day.refunds.count, day.refunds.amount),
        ("open", "", day.open_orders, None),
        ("unsent", "", day.unsent, None),
        ("gaps", ", ".join(map(str, day.gaps)), len(day.gaps), None),
    )


def _tender(order: Order) -> str:
    return order.payment.brand if order.payment is not None and order.payment.amount else "free"


def _total(amounts: Iterable[Money]) -> Money:
    return sum(amounts, ZERO)


def _sum(orders: Iterable[Order]) -> Sum:
    held = list(orders)
    return Sum("", len(held), _total(each.totals.total for each in held))


def _sums(parts: Iterable[tuple[str, Money]]) -> tuple[Sum, ...]:
    found: dict[str, list[Money]] = {}
    for name, amount in parts:
        found.setdefault(name, []).append(amount)
    return tuple(Sum(name, len(each), _total(each)) for name, each in sorted(found.items()))
