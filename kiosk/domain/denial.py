"""A no of the card reader that is not the last word: it is asked about again (reliability 2.4)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from kiosk.domain.payment import Attempt

# A reader may take up late what was long given up: five minutes after its no that has landed.
ASKED_AFTER_S = 300.0
# Once soon, and once when the day is over.
MOST_LOOKS = 2
_DAY_ENDS = time(4)
_AT_LEAST = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Denial:
    """An attempt that took nothing, as far as is known; `looks` is how often that was asked since."""

    attempt: Attempt
    ended_at: datetime
    looks: int = 0

    def is_due(self, now: datetime, seen_s: float, zone: tzinfo | None = None) -> bool:
        """Whether it is asked now. `seen_s`: for how long this no has been known, by a clock nobody sets.

        The day ends at four in the morning by the shop's clock. A no of the future was written by a clock
        that was wrong: it is asked about as soon as may be.
        """
        if seen_s < ASKED_AFTER_S or self.looks >= MOST_LOOKS:
            return False
        return self.looks == 0 or now >= self._day_ends(zone) or self.ended_at > now + _AT_LEAST

    def _day_ends(self, zone: tzinfo | None) -> datetime:
        soonest = (self.ended_at + _AT_LEAST).astimezone(zone)
        ends = datetime.combine(soonest.date(), _DAY_ENDS, soonest.tzinfo)
        return ends if ends >= soonest else ends + timedelta(days=1)
