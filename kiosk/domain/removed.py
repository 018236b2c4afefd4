"""What a guest took away a moment ago, so that Undo can bring it back."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from kiosk.domain.basket import Basket, Line
from kiosk.domain.diet import Needs
from kiosk.domain.order import Redemption


class Gone(StrEnum):
    """What it was, as it is named to the guest."""

    DISHES = "dishes"
    REWARD = "reward"
    FILTERS = "filters"
    TABLE = "table"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Removed:
    """Lines, each with its place, lowest first; or a reward, or what was not eaten, or where the food goes.

    Beside lines, `reward` is the one that was on: Thanx may take it off for want of them.
    The name is personal.
    """

    lines: tuple[tuple[int, Line], ...]
    serial: int
    reward: Redemption | None = None
    needs: Needs = Needs()
    table: str = ""
    name: str = field(default="", repr=False)

    @classmethod
    def of(cls, before: Basket, after: Basket, serial: int, reward: Redemption | None = None) -> Self:
        kept = {line.id for line in after.lines}
        gone = ((place, line) for place, line in enumerate(before.lines) if line.id not in kept)
        return cls(tuple(gone), serial, reward)

    @property
    def kind(self) -> Gone:
        if self.lines:
            return Gone.DISHES
        if self.reward is not None:
            return Gone.REWARD
        if self.needs.count:
            return Gone.FILTERS
        return Gone.TABLE if self.table else Gone.NAME

    def restored(self, basket: Basket) -> Basket:
        """With everything back where it was; what was added since stays."""
        for place, line in self.lines:
            basket = basket.restoring(line, place)
        return basket

    def without_reward(self) -> Self | None:
        """What is left of it when the member has gone or has chosen another one; None if that is nothing."""
        return None if self.kind is Gone.REWARD else replace(self, reward=None)
