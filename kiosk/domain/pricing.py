"""Totals of a basket: discount from Thanx, tax by class and place, never negative."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kiosk.domain.basket import Basket, Line
from kiosk.domain.menu import Dining, TaxRate
from kiosk.domain.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class Totals:
    """What the guest pays and why. `total = subtotal - discount + tax + tip`."""

    subtotal: Money = ZERO
    discount: Money = ZERO
    tax: Money = ZERO
    tip: Money = ZERO

    @property
    def eligible(self) -> Money:
        """What loyalty counts: subtotal less discount, without tax and tip (contract C1)."""
        return self.subtotal - self.discount

    @property
    def total(self) -> Money:
        return self.eligible + self.tax + self.tip


def totals(
    basket: Basket,
    taxes: Mapping[str, TaxRate],
    discount: Money = ZERO,
    products: Collection[str] = (),
    tip_percent: int = 0,
) -> Totals:
    """The totals with `discount` taken off the lines whose item is in `products` (all if none is).

    A tip is a percentage of what is paid before tax.
    """
    taken_off = discount.capped(basket.subtotal)
    shares = _spread(taken_off, [line for line in basket.lines if line.item.id in products])
    rest = taken_off - Money(sum(shares.values()))
    for line_id, cents in _spread(rest, list(basket.lines), shares).items():
        shares[line_id] = shares.get(line_id, 0) + cents
    taxable: dict[str, int] = {}
    for line in basket.lines:
        left = line.price.cents - shares.get(line.id, 0)
        taxable[line.item.tax_class] = taxable.get(line.item.tax_class, 0) + left
    tax = sum(_tax(cents, taxes[name], basket.dining) for name, cents in taxable.items())
    return Totals(basket.subtotal, taken_off, Money(tax), tip_of(basket.subtotal - taken_off, tip_percent))


def tip_of(eligible: Money, percent: int) -> Money:
    """Half a cent rounds up."""
    return Money((eligible.cents * percent + 50) // 100)


def _tax(cents: int, rate: TaxRate, dining: Dining) -> int:
    """Half a cent rounds up."""
    return (cents * rate.of(dining) + 50_000) // 100_000


def _spread(amount: Money, lines: list[Line], taken: Mapping[int, int] | None = None) -> dict[int, int]:
    """Cents of the amount by line, in proportion to what is left of its price; never more than that."""
    left = {int(line.id): line.price.cents - (taken or {}).get(line.id, 0) for line in lines}
    whole = sum(left.values())
    cents = min(amount.cents, whole)
    if cents <= 0:
        return {}
    shares = {line: cents * price // whole for line, price in left.items()}
    short = cents - sum(shares.values())
    for line in sorted(left, key=lambda line: (shares[line] - left[line], line)):
        more = min(short, left[line] - shares[line])
        shares[line] += more
        short -= more
    return shares
