from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening
from tests.config.sites import THANX, fault_of, loaded

_MONDAY = frozenset({0})


def _opening(folder: Path, hours: str) -> Opening:
    return loaded(folder, f"{THANX}\n[hours]\n{hours}\n").hours.opening


def test_hours_of_a_day(tmp_path: Path) -> None:
    found = _opening(tmp_path, 'monday = ["07:30-11:00", "17:00-01:00"]')
    assert found.spans == (
        Daypart(time(7, 30), time(11), _MONDAY), Daypart(time(17), time(1), _MONDAY)
    )  # fmt: skip


def test_days_off_as_texts_and_as_dates(tmp_path: Path) -> None:
    christmas = frozenset({date(2026, 12, 25)})
    for written in ('days_off = ["2026-12-25"]', "days_off = [2026-12-25]"):
        assert _opening(tmp_path, written).days_off == christmas


def test_a_shop_with_only_days_off_is_open_on_all_others(tmp_path: Path) -> None:
    assert _opening(tmp_path, 'days_off = ["2026-12-25"]').spans == (Daypart(time(0), time(0)),)
    assert _opening(tmp_path, "") == Opening()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('monday = "07:30-21:00"', 'monday: expected a list of hours such as ["07:30-21:00"]'),
        ('monday = ["7:30-21:00"]', "monday: expected a list of hours"),
        ('monday = ["07:30-24:00"]', "monday: expected a list of hours"),
        ('days_off = ["2026-02-30"]', 'days_off: expected a list of dates such as ["2026-12-25"]'),
        ("mondays = []", "there is no key hours.mondays, did you mean monday?"),
    ],
)
def test_what_is_no_time_is_told(tmp_path: Path, written: str, expected: str) -> None:
    assert expected in fault_of(tmp_path, f"{THANX}\n[hours]\n{written}\n")


def test_in_the_environment_they_stand_with_commas(tmp_path: Path) -> None:
    spans, days = "07:30-11:00, 17:00-22:00", "2026-12-25, 2027-01-01"
    found = loaded(tmp_path, THANX, KIOSK_HOURS_MONDAY=spans, KIOSK_HOURS_DAYS_OFF=days).hours.opening
    assert [span.start for span in found.spans] == [time(7, 30), time(17)]
    assert found.days_off == {date(2026, 12, 25), date(2027, 1, 1)}
