"""Seeded luck: each seed has some families of faults switched on, some of them badly (a swarm)."""

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

FAMILIES = (
    "refused", "lost", "late", "broken", "busy", "expired", "garbled", "portal", "slow", "turned_away",
    "outage", "unknown_member", "discount_moved", "taken_elsewhere", "forgetful",
    "decline", "answer_lost", "late_acceptance", "wrong_amount", "reader_busy", "reader_away", "link_down",
    "strays", "refund_trouble", "kitchen_down", "kitchen_echo", "printer_out",
    "disk_full", "clock_jump", "crash", "crash_again", "guest_cancels", "guest_leaves",
)  # fmt: skip
_RATES = (0.02, 0.08, 0.3)
# A kiosk passes some sixty points of no return an order: these make one crash in three to thirty orders.
_CRASH_RATES = (0.001, 0.004, 0.01)
_RARE = ("crash", "disk_full", "crash_again")


class Luck:
    """The only source of chance in a world. `strikes` asks whether a fault of that family happens now."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._rates = {family: self._drawn(family) for family in FAMILIES}
        self.is_kind = False

    def strikes(self, family: str) -> bool:
        """False for all, once the world is kind."""
        rate = self._rates[family]
        return not self.is_kind and rate > 0 and self.random.random() < rate

    def between(self, low: float, high: float) -> float:
        return self.random.uniform(low, high)

    def one_of(self, choices: Sequence[T]) -> T:
        return self.random.choice(choices)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def _drawn(self, family: str) -> float:
        is_on = self.random.random() < (0.8 if family == "crash" else 0.35)
        rate = self.random.choice(_CRASH_RATES if family in _RARE else _RATES)
        return rate if is_on else 0.0


class Calm(Luck):
    """Luck for scripts: nothing happens but what the script says."""

    def strikes(self, family: str) -> bool:
        return False

    def chance(self, share: float) -> bool:
        """The same world in each script."""
        return True
