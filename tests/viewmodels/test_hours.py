from datetime import datetime, time, timedelta

import pytest

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening
from kiosk.viewmodels import wording
from kiosk.viewmodels.hours import HoursRow, back_at, hours_rows, is_after_hours, is_night, open_until
from tests.builders import NOON
from tests.viewmodels.snapshots import a_snapshot

_MONDAY = datetime.fromisoformat("2026-11-16T12:00")
_SHOP = Opening((
    Daypart(time(7, 30), time(21), frozenset(range(4))),
    Daypart(time(11), time(14), frozenset({4, 5})),
    Daypart(time(17), time(22), frozenset({4, 5})),
))  # fmt: skip


def _at(days: float, language: str = "en", opening: Opening = _SHOP) -> dict[str, object]:
    return {"local": _MONDAY + timedelta(days=days), "opening": opening, "language": language}


def test_days_with_the_same_hours_are_a_row() -> None:
    assert hours_rows(a_snapshot(**_at(0))) == (
        HoursRow("Monday", "Thursday", "Mon – Thu", f"{_en('7:30 AM')} – {_en('9 PM')}", is_today=True),
        HoursRow(
            "Friday, Saturday", "", "Fri, Sat",
            f"{_en('11 AM')} – {_en('2 PM')}, {_en('5 PM')} – {_en('10 PM')}", is_today=False,
        ),
        HoursRow("Sunday", "", "Sun", "", is_today=False),
    )  # fmt: skip
    assert hours_rows(a_snapshot()) == ()


def test_names_begin_a_line_with_a_capital() -> None:
    first, *_ = hours_rows(a_snapshot(**_at(0, "fr")))
    assert (first.days, first.until, first.short) == ("Lundi", "jeudi", "Lun. – jeu.")
    assert first.hours == "07:30 – 21:00"


@pytest.mark.parametrize(("language", "told"), [("en", "9 PM"), ("de", "21:00"), ("es", "9 p.m.")])
def test_the_poster_tells_until_when(language: str, told: str) -> None:
    assert open_until(a_snapshot(**_at(0, language))) == _en(told)
    assert open_until(a_snapshot(**_at(0.5, language))) == ""
    assert open_until(a_snapshot()) == ""


@pytest.mark.parametrize(
    ("days", "language", "told"),
    [
        (0.5, "en", ("7:30", "")),
        (0.5, "de", ("07:30", "")),
        (4.1, "en", (f"5{chr(0xa0)}PM", "")),
        (5.46, "en", ("", "Monday")),
        (5.46, "fr", ("", "lundi")),
        (6.5, "en", ("7:30", "")),
    ],
)
def test_the_door_tells_when_it_opens(days: float, language: str, told: tuple[str, str]) -> None:
    assert back_at(a_snapshot(**_at(days, language))) == told


def test_a_shop_that_is_always_open_has_nothing_to_tell() -> None:
    always = a_snapshot(**_at(0, opening=Opening()))
    assert (back_at(always), is_after_hours(always), open_until(always)) == (("", ""), False, "")
    assert back_at(a_snapshot()) == ("", "")


def test_good_night_is_for_the_night() -> None:
    assert [is_night(a_snapshot(**_at(hour / 24))) for hour in (0, 5.5, 6, 12, 16, 17)] == [
        False, False, True, True, True, False
    ]  # fmt: skip
    assert is_night(a_snapshot(now=NOON))


def _en(told: str) -> str:
    """As it is printed: a time never breaks."""
    assert wording.hour(time(7, 30), "en") == f"7:30{chr(0xa0)}AM"
    return told.replace(" ", chr(0xa0))
