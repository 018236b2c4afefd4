from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from kiosk.domain.money import Money
from kiosk.viewmodels import wording

# A Monday, by the clock on this machine's wall.
NOW = datetime(2026, 11, 30, 12, 26).astimezone()


@pytest.mark.parametrize(
    ("cents", "said"),
    [(0, "$0.00"), (5, "$0.05"), (1190, "$11.90"), (120450, "$1,204.50"), (-420, "\u2212$4.20")],
)
def test_money(cents: int, said: str) -> None:
    assert wording.money(Money(cents)) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["$1,204.50", "\u2212$4.20", "+$1.20", "1,248.5"]),
        ("es", ["$1,204.50", "\u2212$4.20", "+$1.20", "1,248.5"]),
        ("fr", ["1\u202f204,50\xa0$", "\u22124,20\xa0$", "+1,20\xa0$", "1\u202f248,5"]),
        ("de", ["1.204,50\xa0$", "\u22124,20\xa0$", "+1,20\xa0$", "1.248,5"]),
        ("zh", ["$1,204.50", "\u2212$4.20", "+$1.20", "1,248.5"]),
        ("ar", ["\u200e$1,204.50", "\u200e\u2212$4.20", "\u200e+$1.20", "1,248.5"]),
        ("xx", ["$1,204.50", "\u2212$4.20", "+$1.20", "1,248.5"]),
    ],
)
def test_every_language_writes_figures_in_its_own_way(language: str, said: list[str]) -> None:
    amounts = [wording.money(Money(120450), language), wording.less(Money(420), language)]
    points = wording.points(Decimal("1248.5"), language)
    assert [*amounts, wording.extra(Money(120), language), points] == said


def test_names_are_listed_as_they_are_read() -> None:
    said = [wording.listed(("a", "b"), language) for language in ("en", "zh", "ar")]
    assert said == ["a, b", "a、b", "a، b"]


def test_more_and_less() -> None:
    assert [wording.extra(Money(cents)) for cents in (0, 120, -50)] == ["", "+$1.20", "\u2212$0.50"]
    assert [wording.less(Money(cents)) for cents in (0, 420)] == ["", "\u2212$4.20"]


@pytest.mark.parametrize(
    ("amount", "said"), [("248", "248"), ("212.50", "212.5"), ("1248.0", "1,248"), ("100", "100"), ("0", "0")]
)
def test_points_have_no_zeros_behind(amount: str, said: str) -> None:
    assert wording.points(Decimal(amount)) == said


def test_points_are_never_written_as_a_power() -> None:
    assert wording.points(Decimal("1E+3")) == "1,000"


def test_the_time_is_written_as_people_do() -> None:
    assert wording.time_of(NOW, "en").replace("\u00a0", " ") == "12:26 PM"
    assert wording.time_of(NOW, "es").startswith("12:26")
    assert [wording.time_of(NOW, language) for language in ("fr", "de", "zh")] == ["12:26"] * 3
    assert wording.time_of(NOW, "ar") == "12:26 م"


@pytest.mark.parametrize(
    ("days", "language", "said"),
    [
        (5, "en", "Saturday"), (5, "es", "sábado"), (5, "zh", "星期六"), (0, "en", "Monday"),
        (6, "en", "Dec 6"), (6, "es", "6 dic"), (6, "fr", "6 déc."), (6, "de", "6. Dez."),
        (6, "zh", "12月6日"), (6, "ar", "6 ديسمبر"),
    ],
)
def test_a_day_is_named_within_the_week(days: int, language: str, said: str) -> None:
    assert wording.day_of(NOW + timedelta(days=days), language, NOW) == said


def test_without_a_now_the_date_is_said() -> None:
    assert wording.day_of(NOW, "en", None) == "Nov 30"


def test_soon_is_three_days() -> None:
    assert wording.is_soon(NOW + timedelta(days=3), NOW)
    assert not wording.is_soon(NOW + timedelta(days=3, seconds=1), NOW)
    assert not wording.is_soon(NOW, None)
