"""A part of the day in which something is served, by the shop's own clock."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Daypart:
    """From `start` until just before `end`; one that ends earlier than it starts goes over midnight.

    `days` are the weekdays on which it starts, Monday is 0.
    """

    start: time
    end: time
    days: frozenset[int] = EVERY_DAY

    def holds(self, local: datetime) -> bool:
        """True at that time of the shop's own clock."""
        now, today = local.time(), local.weekday()
        if self.start < self.end:
            return today in self.days and self.start <= now < self.end
        yesterday = (local - timedelta(days=1)).weekday()
        return (today in self.days and now >= self.start) or (yesterday in self.days and now < self.end)
