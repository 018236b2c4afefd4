"""Orders that wait under four figures for who walked away: dishes and where they are eaten, no more."""

from dataclasses import dataclass, field, replace
from typing import Self

from kiosk.domain.basket import Basket

FIGURES = 4
# So many wait at once; the oldest makes room.
MOST = 20
FREE_TRIES = 5
LOCK_S = 30.0
LONGEST_LOCK_S = 300.0


@dataclass(frozen=True, slots=True)
class Parked:
    """An order until it is over. A basket names nobody: no member, no number, no table, no name."""

    code: str = field(repr=False)
    basket: Basket
    until_s: float


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that wait, the oldest first."""

    held: tuple[Parked, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.held

    def of(self, code: str) -> Parked | None:
        return next((each for each in self.held if each.code == code), None)

    def at(self, now_s: float) -> Self:
        """Without what is over."""
        return replace(self, held=tuple(each for each in self.held if now_s < each.until_s))

    def holding(self, parked: Parked) -> Self:
        """With one more, in place of any of its code."""
        return replace(self, held=(*self.without(parked.code).held, parked)[-MOST:])

    def without(self, code: str) -> Self:
        return replace(self, held=tuple(each for each in self.held if each.code != code))


@dataclass(frozen=True, slots=True)
class Guesses:
    """Figures that were wrong: the fifth closes the entry, and each one after it for twice as long."""

    wrong: int = 0
    closed_until_s: float = 0.0

    def wait_s(self, now_s: float) -> float:
        """How long nobody may try."""
        return max(self.closed_until_s - now_s, 0.0)

    def counted(self, now_s: float) -> Self:
        """With one more that was wrong."""
        wrong = self.wrong + 1
        lock_s = min(LOCK_S * 2.0 ** (wrong - FREE_TRIES), LONGEST_LOCK_S) if wrong >= FREE_TRIES else 0.0
        return replace(self, wrong=wrong, closed_until_s=now_s + lock_s)


@dataclass(frozen=True, slots=True)
class Parking:
    """What is told of orders that wait. Nobody is told of others' but that there are some.

    `code` is where this order would wait, `minutes` long; empty, it would not. A guest who `may_choose`
    is signed in: theirs waits only if they say so.
    """

    minutes: int = 0
    code: str = field(default="", repr=False)
    may_choose: bool = False
    has_others: bool = False
    closed_s: int = 0


@dataclass(frozen=True, slots=True)
class Resuming:
    """The figures that somebody types for an order of theirs, and whether the last ones were wrong."""

    typed: str = field(default="", repr=False)
    is_wrong: bool = False

    def typing(self, text: str) -> Self:
        """What the sheet shows, instead of what it showed."""
        return replace(self, typed=text[:FIGURES], is_wrong=False)
