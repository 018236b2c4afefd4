"""Who may do what behind the counter, and how often a PIN may be tried (reliability 3.10, row 24)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Self

from kiosk.domain.money import Money

PIN_LENGTH = 6
FREE_TRIES = 5
LOCK_S = 30.0
DAY_S = 86_400.0
MOST_A_DAY = 50


class Role(StrEnum):
    """A member of staff's role; a manager may do all that crew may."""

    CREW = "crew"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody with a PIN of their own."""

    name: str
    role: Role = Role.CREW


def may_void(role: Role) -> bool:
    """Taking money back needs a manager."""
    return role is Role.MANAGER


def needs_second(officer: Officer, amount: Money, limit: Money) -> bool:
    """Whether a manager's PIN is asked for besides: always from crew, from a manager above the limit."""
    return not may_void(officer.role) or amount > limit


def may_approve(second: Officer, first: Officer) -> bool:
    """A manager, and somebody else."""
    return may_void(second.role) and second.name.casefold() != first.name.casefold()


def is_guessable(pin: str) -> bool:
    """Six equal figures, or figures in a row: what anybody would try first."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= {0, 1, 9}


@dataclass(frozen=True, slots=True)
class Tries:
    """PINs that were tried. Seconds are those that the kiosk has run, over all its starts.

    No clock on the wall can be set to get more of them, and a restart only makes the wait longer.
    """

    wrong: int = 0
    locked_until_s: float = 0.0
    lately: tuple[float, ...] = ()
    ran_s: float = 0.0

    def wait_s(self, now_s: float) -> float:
        """How long nobody may try."""
        recent = self._recent(now_s)
        full_until_s = recent[-MOST_A_DAY] + DAY_S if len(recent) >= MOST_A_DAY else 0.0
        return max(self.locked_until_s - now_s, full_until_s - now_s, 0.0)

    def counted(self, now_s: float) -> Self:
        """With one try more, taken for a wrong one: it is written down before it is looked at."""
        wrong = self.wrong + 1
        lock_s = min(LOCK_S * 2.0 ** (wrong - FREE_TRIES), DAY_S) if wrong >= FREE_TRIES else 0.0
        lately = (*self._recent(now_s), now_s)[-MOST_A_DAY - 1 :]
        return replace(self, wrong=wrong, locked_until_s=now_s + lock_s, lately=lately, ran_s=now_s)

    def forgiven(self) -> Self:
        """The last try was right."""
        return replace(self, wrong=0, locked_until_s=0.0, lately=self.lately[:-1])

    def running(self, now_s: float) -> Self:
        return replace(self, ran_s=max(self.ran_s, now_s))

    def _recent(self, now_s: float) -> tuple[float, ...]:
        return tuple(at_s for at_s in self.lately if at_s > now_s - DAY_S)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of what staff did: who, what, to which order or thing, and why."""

    at: datetime
    who: str
    what: str
    subject: str = ""
    detail: str = ""
