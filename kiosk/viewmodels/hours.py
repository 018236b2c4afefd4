"""Opening hours as guests read them."""

from dataclasses import dataclass
from datetime import time

from kiosk.domain.opening import OpenDays
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording

_EVENING, _DAWN = 18, 5


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Days with the same hours. `days` is `Sunday` or `Friday, Saturday`; of a range of more days the first,
    and `until` the last. `short` is for a narrow place. Without `hours` it is closed.
    """

    days: str
    until: str
    short: str
    hours: str
    is_today: bool


def hours_rows(snapshot: Snapshot) -> tuple[HoursRow, ...]:
    """The usual week; of a shop that is always open nothing."""
    return tuple(_row(found, snapshot) for found in snapshot.opening.week())


def open_until(snapshot: Snapshot) -> str:
    """`9 PM`, or nothing where it does not close."""
    closes = snapshot.opening.closes_at(snapshot.local) if snapshot.local is not None else None
    return wording.round_hour(closes.time(), snapshot.visit.language) if closes is not None else ""


def back_at(snapshot: Snapshot) -> tuple[str, str]:
    """The time at which it is open again, today or tomorrow, or else the weekday; one of them is empty."""
    local = snapshot.local
    opens = snapshot.opening.opens_at(local) if local is not None else None
    if local is None or opens is None:
        return "", ""
    language = snapshot.visit.language
    if (opens.date() - local.date()).days <= 1:
        return wording.morning_hour(opens.time(), language), ""
    return "", wording.weekday(opens.weekday(), language)


def is_after_hours(snapshot: Snapshot) -> bool:
    return snapshot.local is not None and not snapshot.opening.is_open(snapshot.local)


def is_night(snapshot: Snapshot) -> bool:
    """When one says good night."""
    return snapshot.local is None or not _DAWN <= snapshot.local.hour < _EVENING


def _row(found: OpenDays, snapshot: Snapshot) -> HoursRow:
    language, count = snapshot.visit.language, found.last - found.first + 1
    first, last = (_headed(wording.weekday(day, language)) for day in (found.first, found.last))
    days = wording.listed((first, last), language) if count == 2 else first
    ends = (wording.weekday_short(day, language) for day in sorted({found.first, found.last}))
    return HoursRow(
        days=days,
        until=wording.weekday(found.last, language) if count > 2 else "",
        short=_headed((" – " if count > 2 else ", ").join(ends)),
        hours=wording.listed((_span(span, language) for span in found.spans), language),
        is_today=snapshot.local is not None and found.holds(snapshot.local.weekday()),
    )


def _span(span: tuple[time, time], language: str) -> str:
    starts, ends = (wording.round_hour(clock, language) for clock in span)
    return f"{starts} – {ends}"


def _headed(name: str) -> str:
    """As at the beginning of a line."""
    return name[:1].upper() + name[1:]
