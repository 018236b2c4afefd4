"""The section of the opening hours, and what it means."""

from datetime import date, time
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening

_CLOCK = r"([01]\d|2[0-3]):[0-5]\d"
_Span = Annotated[str, Meta(pattern=f"^{_CLOCK}-{_CLOCK}$")]
Spans = Annotated[tuple[_Span, ...], Meta(description='a list of hours such as ["07:30-21:00"]')]
_ALL_DAY = (Daypart(time(0), time(0)),)
DaysOff = Annotated[tuple[date, ...], Meta(description='a list of dates such as ["2026-12-25"]')]


class Hours(Struct, frozen=True):
    """When guests may order, by the shop's clock; with no hours at all the kiosk is always open.

    Hours that end earlier than they start go over midnight; a day without any is closed.
    """

    monday: Spans = ()
    tuesday: Spans = ()
    wednesday: Spans = ()
    thursday: Spans = ()
    friday: Spans = ()
    saturday: Spans = ()
    sunday: Spans = ()
    days_off: DaysOff = ()

    @property
    def opening(self) -> Opening:
        week = (
            self.monday, self.tuesday, self.wednesday, self.thursday, self.friday, self.saturday, self.sunday
        )  # fmt: skip
        days = ((frozenset({day}), span) for day, spans in enumerate(week) for span in spans)
        spans = tuple(_daypart(on, span) for on, span in days)
        return Opening(spans or (_ALL_DAY if self.days_off else ()), frozenset(self.days_off))


def _daypart(days: frozenset[int], span: str) -> Daypart:
    starts, _, ends = span.partition("-")
    return Daypart(time.fromisoformat(starts), time.fromisoformat(ends), days)
