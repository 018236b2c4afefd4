"""When a shop lets guests order, by its own clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.domain.daypart import Daypart

# Today, what began yesterday, and far enough for a shop that is open once a week and has that day off.
_SEEN_DAYS = range(-1, 15)
_A_WEEK = 7
_SOON = timedelta(days=_A_WEEK)


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Days one after the other with the same hours; no `spans` mean closed. Monday is 0."""

    first: int
    last: int
    spans: tuple[tuple[time, time], ...]

    def holds(self, weekday: int) -> bool:
        return self.first <= weekday <= self.last


@dataclass(frozen=True, slots=True)
class Opening:
    """Without `spans` it is always open. On `days_off` nothing begins; what began the day before goes on.

    All moments are of the shop's own clock, without their zone.
    """

    spans: tuple[Daypart, ...] = ()
    days_off: frozenset[date] = frozenset()

    def is_open(self, local: datetime) -> bool:
        return not self.spans or self._open_until(local) is not None

    def closes_at(self, local: datetime) -> datetime | None:
        """When it closes next; None while it is closed, and where it does not close for a week."""
        end = self._open_until(local)
        return end if end is not None and end - local.replace(tzinfo=None) < _SOON else None

    def opens_at(self, local: datetime) -> datetime | None:
        """When it opens next; None where that is not within two weeks."""
        moment = local.replace(tzinfo=None)
        return next((start for start, _ in self._stretches(moment) if start > moment), None)

    def week(self) -> tuple[OpenDays, ...]:
        """The usual week from Monday on; of a shop that is always open nothing."""
        rows: list[OpenDays] = []
        for weekday in range(_A_WEEK if self.spans else 0):
            spans = tuple(sorted((span.start, span.end) for span in self.spans if weekday in span.days))
            if rows and rows[-1].spans == spans:
                rows[-1] = OpenDays(rows[-1].first, weekday, spans)
            else:
                rows.append(OpenDays(weekday, weekday, spans))
        return tuple(rows)

    def _open_until(self, local: datetime) -> datetime | None:
        moment = local.replace(tzinfo=None)
        return next((end for start, end in self._stretches(moment) if start <= moment < end), None)

    def _stretches(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        """From opening to closing, in order: spans that touch are one."""
        begun: tuple[datetime, datetime] | None = None
        for start, end in sorted(self._occasions(moment)):
            if begun is not None and start <= begun[1]:
                begun = begun[0], max(begun[1], end)
            else:
                if begun is not None:
                    yield begun
                begun = start, end
        if begun is not None:
            yield begun

    def _occasions(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        for ahead in _SEEN_DAYS:
            day = moment.date() + timedelta(days=ahead)
            if day in self.days_off:
                continue
            for span in self.spans:
                if day.weekday() in span.days:
                    start, end = datetime.combine(day, span.start), datetime.combine(day, span.end)
                    yield start, end if end > start else end + timedelta(days=1)
