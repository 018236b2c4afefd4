from datetime import date, datetime, time

import pytest

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening

_TO_THURSDAY, _WEEKEND = frozenset(range(4)), frozenset({4, 5})
_SHOP = Opening(
    (
        Daypart(time(7, 30), time(21), _TO_THURSDAY),
        Daypart(time(7, 30), time(1), _WEEKEND),
        Daypart(time(8, 30), time(20), frozenset({6})),
    ),
    frozenset({date(2026, 11, 26)}),
)


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """The 16th is a Monday."""
    return datetime.fromisoformat(f"2026-11-{day:02}T{hour:02}:{minute:02}")


@pytest.mark.parametrize(
    ("local", "closes"),
    [
        (_at(16, 7, 29), None),
        (_at(16, 7, 30), _at(16, 21)),
        (_at(16, 20, 59), _at(16, 21)),
        (_at(16, 21), None),
        (_at(21, 0, 30), _at(21, 1)),
        (_at(22, 0, 59), _at(22, 1)),
        (_at(22, 1), None),
        (_at(26, 12), None),
    ],
    ids=str,
)
def test_it_is_open_until_it_closes(local: datetime, closes: datetime | None) -> None:
    assert _SHOP.closes_at(local) == closes
    assert _SHOP.is_open(local) == (closes is not None)


@pytest.mark.parametrize(
    ("local", "opens"),
    [
        (_at(16, 3), _at(16, 7, 30)),
        (_at(16, 21), _at(17, 7, 30)),
        (_at(22, 1), _at(22, 8, 30)),
        (_at(25, 22), _at(27, 7, 30)),
    ],
    ids=str,
)
def test_it_tells_when_it_is_back(local: datetime, opens: datetime) -> None:
    assert _SHOP.opens_at(local) == opens


def test_what_began_before_a_day_off_goes_on_into_it() -> None:
    late = Opening((Daypart(time(18), time(2)),), frozenset({date(2026, 11, 17)}))
    assert late.closes_at(_at(17, 1)) == _at(17, 2)
    assert not late.is_open(_at(17, 19))
    assert not late.is_open(_at(18, 1))


def test_hours_that_touch_are_one() -> None:
    split = Opening((Daypart(time(7), time(11)), Daypart(time(11), time(15)), Daypart(time(17), time(22))))
    assert split.closes_at(_at(16, 8)) == _at(16, 15)
    assert split.opens_at(_at(16, 16)) == _at(16, 17)


def test_without_hours_it_is_always_open() -> None:
    for shop in (Opening(), Opening((Daypart(time(0), time(0)),))):
        assert shop.is_open(_at(16, 3))
        assert shop.closes_at(_at(16, 3)) is None
    assert Opening().opens_at(_at(16, 3)) is None
    assert Opening().week() == ()


def test_a_shop_that_has_its_only_day_off_is_back_in_two_weeks() -> None:
    sundays = Opening((Daypart(time(9), time(12), frozenset({6})),), frozenset({date(2026, 11, 22)}))
    assert sundays.opens_at(_at(16, 12)) == _at(29, 9)
    assert Opening(sundays.spans, sundays.days_off | {date(2026, 11, 29)}).opens_at(_at(16, 12)) is None


def test_days_with_the_same_hours_stand_together() -> None:
    rows = [(row.first, row.last, row.spans) for row in _SHOP.week()]
    assert rows == [
        (0, 3, ((time(7, 30), time(21)),)),
        (4, 5, ((time(7, 30), time(1)),)),
        (6, 6, ((time(8, 30), time(20)),)),
    ]
    assert [row.holds(4) for row in _SHOP.week()] == [False, True, False]
    sundays = Opening((Daypart(time(9), time(12), frozenset({6})),))
    assert next((row.first, row.last, row.spans) for row in sundays.week()) == (0, 5, ())
