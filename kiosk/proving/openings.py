"""The prepared states of a shop with opening hours: the poster of the day and the closed door."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from typing import TypeVar

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening
from kiosk.domain.visit import Stage
from kiosk.proving.stock import NOW

T = TypeVar("T")
Make = Callable[..., T]

_FROM_MONDAY, _WEEKEND, _SUNDAY = frozenset(range(4)), frozenset({4, 5}), frozenset({6})
# As in the drawing of the closed door.
USUAL = Opening((
    Daypart(time(7, 30), time(21), _FROM_MONDAY),
    Daypart(time(7, 30), time(22), _WEEKEND),
    Daypart(time(8, 30), time(20), _SUNDAY),
))  # fmt: skip
# Every day another, with a rest at noon.
_RESTLESS = Opening(tuple(
    Daypart(start, end, frozenset({day}))
    for day in range(7)
    for start, end in ((time(11, 30), time(14)), (time(17), time(21, 5 * day)))
))  # fmt: skip
_SUNDAYS = Opening((Daypart(time(9), time(14, 30), _SUNDAY),))
# The night of a Thursday, and the same day's afternoon.
_NIGHT = NOW - timedelta(days=2) + timedelta(hours=10)
_REST = _NIGHT.replace(hour=15)


def poster(make: Make[T]) -> Iterator[T]:
    yield make("01-attract", Stage.ATTRACT, opening=USUAL, local=NOW)
    yield make("01-attract-always", Stage.ATTRACT)


def closed(make: Make[T]) -> Iterator[T]:
    yield _closed(make, "09-closed", USUAL, _NIGHT)
    yield _closed(make, "09-closed-rest", _RESTLESS, _REST)
    yield _closed(make, "09-closed-days", _SUNDAYS, _NIGHT)
    yield make("09-closed-always", Stage.CLOSED)


def _closed(make: Make[T], name: str, opening: Opening, local: datetime) -> T:
    return make(name, Stage.CLOSED, opening=opening, local=local)
