"""What the guest has chosen so far."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NewType, Self

from kiosk.domain.menu import Dining, Item, ItemId, Option, OptionId
from kiosk.domain.money import ZERO, Money, total

LineId = NewType("LineId", int)

MOST_UNITS = 99


@dataclass(frozen=True, slots=True)
class Line:
    """One item with its options, `quantity` times."""

    id: LineId
    item: Item
    chosen: frozenset[OptionId] = frozenset()
    quantity: int = 1

    @property
    def options(self) -> tuple[Option, ...]:
        return self.item.options(self.chosen)

    @property
    def unit_price(self) -> Money:
        """Base and options of one unit: what Thanx wants as the price of an item (contract 3.5).

        Never less than zero, whatever the options give back.
        """
        return max(ZERO, self.item.price + total([option.price for option in self.options]))

    @property
    def price(self) -> Money:
        return self.unit_price * self.quantity

    @property
    def is_valid(self) -> bool:
        return self.item.missing_group(self.chosen) is None


@dataclass(frozen=True, slots=True)
class Basket:
    """The lines in the order they were added. Every change returns a changed copy."""

    dining: Dining = Dining.EAT_IN
    lines: tuple[Line, ...] = ()
    next_line: int = 1

    @property
    def count(self) -> int:
        """How many units there are in all."""
        return sum(line.quantity for line in self.lines)

    @property
    def subtotal(self) -> Money:
        """Before tax, tip and discount (contract 3.5)."""
        return total([line.price for line in self.lines])

    @property
    def is_empty(self) -> bool:
        return not self.lines

    def line(self, line_id: LineId) -> Line | None:
        return next((line for line in self.lines if line.id == line_id), None)

    def units_of(self, item_id: ItemId) -> int:
        return sum(line.quantity for line in self.lines if line.item.id == item_id)

    def last_line_of(self, item_id: ItemId) -> Line | None:
        return next((line for line in reversed(self.lines) if line.item.id == item_id), None)

    def adding(self, item: Item, chosen: frozenset[OptionId], quantity: int = 1) -> Self:
        """With the item added; the same item with the same options joins the line that is there."""
        for line in self.lines:
            if line.item.id == item.id and line.chosen == chosen:
                return self.counting(line.id, line.quantity + quantity)
        line = Line(LineId(self.next_line), item, chosen, _bounded(quantity))
        return replace(self, lines=(*self.lines, line), next_line=self.next_line + 1)

    def counting(self, line_id: LineId, quantity: int) -> Self:
        """With that many units of the line; none or fewer removes it."""
        if quantity <= 0:
            return self.removing(line_id)
        return self._with(line_id, lambda line: replace(line, quantity=_bounded(quantity)))

    def choosing(self, line_id: LineId, chosen: frozenset[OptionId], quantity: int) -> Self:
        """With other options and another quantity on the line."""
        return self._with(line_id, lambda line: replace(line, chosen=chosen, quantity=_bounded(quantity)))

    def renewing(self, line_id: LineId, item: Item) -> Self:
        """With the item as it is by now on the line."""
        return self._with(line_id, lambda line: replace(line, item=item))

    def removing(self, line_id: LineId) -> Self:
        return replace(self, lines=tuple(line for line in self.lines if line.id != line_id))

    def restoring(self, line: Line, place: int) -> Self:
        """With a removed line back at its place; joins nothing, so that Undo is exact."""
        if self.line(line.id) is not None:
            return self
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place:]))

    def moving_to(self, dining: Dining) -> Self:
        return replace(self, dining=dining)

    def _with(self, line_id: LineId, change: Callable[[Line], Line]) -> Self:
        return replace(self, lines=tuple(change(line) if line.id == line_id else line for line in self.lines))


def _bounded(quantity: int) -> int:
    return min(max(quantity, 1), MOST_UNITS)
