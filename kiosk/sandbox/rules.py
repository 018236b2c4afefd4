"""How large a discount is: pure arithmetic on Decimals of dollars (contract 3.6, every choice a switch)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from kiosk.sandbox.records import Terms

NOTHING = Decimal(0)
CENT = Decimal("0.01")
Pick = Literal["highest", "lowest"]
Why = Literal["", "minimum_unmet", "nothing_eligible", "restricted_location", "outside_window"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of an item as the basket states it; the price includes modifiers."""

    id: str
    price: Decimal


@dataclass(frozen=True, slots=True)
class Quote:
    """The discount in dollars, and why it is nothing when it is."""

    discount: Decimal
    why: Why = ""


def quoted(
    terms: Terms, products: Collection[str], units: Sequence[Unit], subtotal: Decimal, pick: Pick = "highest"
) -> Quote:
    """The discount of those terms on that basket, in whole cents, never above what it applies to."""
    if terms.minimum is not None and subtotal < terms.minimum:
        return Quote(NOTHING, "minimum_unmet")
    eligible = [u.price for u in units if u.id in products] if products else [u.price for u in units]
    if not eligible and (products or terms.type in {"item", "fixed"}):
        return Quote(NOTHING, "nothing_eligible")
    base = sum(eligible, NOTHING) if products else subtotal
    raw = _raw(terms, base, sorted(eligible, reverse=pick == "highest"))
    capped = raw if terms.maximum is None else min(raw, terms.maximum)
    return Quote(min(cents(capped), base, subtotal))


def _raw(terms: Terms, base: Decimal, prices: Sequence[Decimal]) -> Decimal:
    """Before caps; the first of the prices is the unit that an item reward pays for."""
    value = terms.value or NOTHING
    match terms.type:
        case "amount":
            return min(value, base)
        case "percent":
            return base * value / 100
        case "item":
            return prices[0]
        case "fixed":
            return max(NOTHING, prices[0] - value)


def cents(amount: Decimal) -> Decimal:
    """Rounded half up to cents."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def written(discount: Decimal) -> str:
    """As Thanx writes a discount: a string with two decimals, "0.0" for nothing."""
    return f"{discount:.2f}" if discount else "0.0"
