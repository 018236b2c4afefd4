"""What a member mostly takes: dishes and options by their ids, priced anew from the menu of the day."""

from dataclasses import dataclass
from typing import Self

from kiosk.domain.basket import Basket, Line, LineId
from kiosk.domain.diet import Needs
from kiosk.domain.menu import ItemId, Menu, OptionId
from kiosk.domain.requote import can_be_sold

KEPT_DAYS = 90


@dataclass(frozen=True, slots=True)
class UsualLine:
    """One dish as it is taken."""

    item: ItemId
    chosen: frozenset[OptionId]
    quantity: int


@dataclass(frozen=True, slots=True)
class Usual:
    """It names nobody: whose it is stands beside it, as a number that only this kiosk can make."""

    lines: tuple[UsualLine, ...]

    @classmethod
    def of(cls, basket: Basket) -> Self:
        return cls(tuple(UsualLine(line.item.id, line.chosen, line.quantity) for line in basket.lines))

    def added_to(self, basket: Basket, menu: Menu, needs: Needs) -> Basket:
        """With what of it can be had now, at today's price; the rest is left out."""
        for kept in self.lines:
            item = menu.item(kept.item)
            line = Line(LineId(0), item, kept.chosen, kept.quantity) if item is not None else None
            if line is not None and can_be_sold(line, menu) and _is_whole(line) and _is_fit(line, needs):
                basket = basket.adding(line.item, line.chosen, line.quantity)
        return basket


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of the member's usual, and whether this order is to be it. Leaves with the visit."""

    usual: Usual | None = None
    is_kept: bool = False


def _is_whole(line: Line) -> bool:
    """The menu still has every option of it."""
    return line.chosen <= {option.id for option in line.options}


def _is_fit(line: Line, needs: Needs) -> bool:
    return needs.are_met_by(line.item) and all(needs.allow(option) for option in line.options)
