"""Money in whole cents. Decimal appears only at the JSON edge, a float never."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Self

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in US cents; may be negative only as the result of a subtraction."""

    cents: int = 0

    @classmethod
    def of(cls, dollars: Decimal | str | int) -> Self:
        """Dollars to cents, half a cent rounds away from zero. Raises ValueError on anything else."""
        try:
            amount = Decimal(dollars)
        except InvalidOperation as fault:
            raise ValueError(f"not an amount of money: {dollars!r}") from fault
        if not amount.is_finite() or amount.copy_abs() > 10**9:
            raise ValueError(f"not an amount of money: {dollars!r}")
        return cls(int(amount.quantize(_CENT, ROUND_HALF_UP).scaleb(2)))

    @property
    def dollars(self) -> Decimal:
        """The same amount as a Decimal with exactly two places, for the wire."""
        return Decimal(self.cents).scaleb(-2).quantize(_CENT)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.cents - other.cents)

    def __mul__(self, times: int) -> "Money":
        return Money(self.cents * times)

    def __bool__(self) -> bool:
        return self.cents != 0

    def capped(self, most: "Money") -> "Money":
        """The amount, but at least zero and at most `most`."""
        return Money(min(max(self.cents, 0), max(most.cents, 0)))


ZERO = Money(0)


def total(amounts: "list[Money] | tuple[Money, ...]") -> Money:
    """The sum of the amounts; of none it is zero."""
    return Money(sum(amount.cents for amount in amounts))
