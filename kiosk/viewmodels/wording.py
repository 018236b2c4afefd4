"""Amounts, points and times as people read them. Qt's own locale does not follow a change of language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.domain.money import Money

_A_WEEK = timedelta(days=6)
_NOON = 12
_SOON = timedelta(days=3)
_MINUS, _FIXED_SPACE, _THIN_SPACE = "\N{MINUS SIGN}", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
# Among words that are read from the right a figure and its sign stay as they are written.
_FROM_THE_LEFT = "\N{LEFT-TO-RIGHT MARK}"


@dataclass(frozen=True, slots=True)
class Custom:
    """How a language writes figures: Arabic with the same figures as the till and the card reader.

    `place` is Qt's name of where times and dates are written so; `day` is a date of this year, `date` of any.
    """

    place: str
    day: str
    date: str
    thousands: str = ","
    point: str = "."
    sign_behind: bool = False
    mark: str = ""
    comma: str = ", "


_CUSTOMS = {
    "en": Custom("en_US", "MMM d", "MMM d, yyyy"),
    "es": Custom("es_US", "d MMM", "d MMM yyyy"),
    "fr": Custom("fr_FR", "d MMM", "d MMM yyyy", _THIN_SPACE, ",", sign_behind=True),
    "de": Custom("de_DE", "d. MMM", "d. MMM yyyy", ".", ",", sign_behind=True),
    "zh": Custom("zh_CN", "M月d日", "yyyy年M月d日", comma="、"),
    "ar": Custom("ar_AE", "d MMM", "d MMM yyyy", mark=_FROM_THE_LEFT, comma="، "),
}


def money(amount: Money, language: str = "en") -> str:
    """`$1,204.50`, or as the language writes it; less than zero with a true minus sign."""
    custom = _custom(language)
    figures = _grouped(f"{abs(amount.cents) // 100:,}.{abs(amount.cents) % 100:02d}", custom)
    told = f"{figures}{_FIXED_SPACE}$" if custom.sign_behind else f"${figures}"
    return f"{custom.mark}{_MINUS if amount.cents < 0 else ''}{told}"


def extra(amount: Money, language: str = "en") -> str:
    """`+$1.20`, and nothing for nothing."""
    if amount.cents <= 0:
        return money(amount, language) if amount else ""
    mark = _custom(language).mark
    return f"{mark}+{money(amount, language).removeprefix(mark)}"


def less(amount: Money, language: str = "en") -> str:
    """What is taken off: `−$4.20`; nothing for nothing."""
    return money(Money(-amount.cents), language) if amount else ""


def points(amount: Decimal, language: str = "en") -> str:
    """`1,248` or `212.5`: no zeros behind."""
    whole = f"{amount:,f}"
    return _grouped(whole.rstrip("0").rstrip(".") if "." in whole else whole, _custom(language))


def listed(names: Iterable[str], language: str) -> str:
    """`wheat, milk, egg`."""
    return _custom(language).comma.join(names)


def time_of(moment: datetime, language: str) -> str:
    """`12:26 PM`, by the clock on the wall."""
    return hour(moment.astimezone().time(), language)


def hour(clock: time, language: str) -> str:
    """`7:30 AM`."""
    told = _locale(language).toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)
    return told.replace(_THIN_SPACE, _FIXED_SPACE)


def round_hour(clock: time, language: str) -> str:
    """`9 PM`, `7:30 AM`; `21:00` where a day has 24 hours."""
    told = hour(clock, language)
    return told.replace(":00", "", 1) if clock.minute == 0 and _has_halves(language) else told


def morning_hour(clock: time, language: str) -> str:
    """`7:30` of a time before noon that can't be mistaken, else as `round_hour`."""
    if _has_halves(language) and clock.hour < _NOON:
        return f"{clock.hour or _NOON}:{clock.minute:02}"
    return round_hour(clock, language)


def stamp(local: datetime, language: str) -> str:
    """`Dec 4, 2026, 12:26 PM`; `local` is by the clock on the wall."""
    custom = _custom(language)
    day = _locale(language).toString(QDate(local.year, local.month, local.day), custom.date)
    return f"{day}{custom.comma if custom.comma != '、' else ' '}{hour(local.time(), language)}"


def day_of(moment: datetime, language: str, now: datetime | None) -> str:
    """`Sunday` within a week of `now`, else `Dec 4`."""
    local = moment.astimezone()
    form = "dddd" if now is not None and moment - now < _A_WEEK else _custom(language).day
    return _locale(language).toString(QDate(local.year, local.month, local.day), form)


def weekday(day: int, language: str) -> str:
    """`Monday` of 0."""
    return _locale(language).standaloneDayName(day + 1)


def weekday_short(day: int, language: str) -> str:
    """`Mon` of 0."""
    return _locale(language).standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def is_soon(moment: datetime, now: datetime | None) -> bool:
    """True within three days of `now`."""
    return now is not None and moment.astimezone(UTC) - now <= _SOON


def _has_halves(language: str) -> bool:
    """Whether a day is two times twelve hours there."""
    return "ap" in _locale(language).timeFormat(QLocale.FormatType.ShortFormat).lower()


def _grouped(figures: str, custom: Custom) -> str:
    """From `1,204.50` to what is written there."""
    return figures.translate({ord(","): custom.thousands, ord("."): custom.point})


def _custom(language: str) -> Custom:
    return _CUSTOMS.get(language) or _CUSTOMS["en"]


def _locale(language: str) -> QLocale:
    return QLocale(_custom(language).place)
