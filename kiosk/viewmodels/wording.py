"""Amounts, points and times as people read them. Qt's own locale does not follow a change of language."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.domain.money import Money

# The kiosk stands in the United States: every language writes dollars and times as they are written there.
_PLACES = {"en": "en_US", "es": "es_US"}
_A_WEEK = timedelta(days=6)
_SOON = timedelta(days=3)


def money(amount: Money) -> str:
    """`$1,204.50`; less than zero with a true minus sign."""
    sign = "\N{MINUS SIGN}" if amount.cents < 0 else ""
    return f"{sign}${abs(amount.cents) // 100:,}.{abs(amount.cents) % 100:02d}"


def extra(amount: Money) -> str:
    """`+$1.20`, and nothing for nothing."""
    if not amount:
        return ""
    return money(amount) if amount.cents < 0 else f"+{money(amount)}"


def less(amount: Money) -> str:
    """What is taken off: `−$4.20`; nothing for nothing."""
    return money(Money(-amount.cents)) if amount else ""


def points(amount: Decimal) -> str:
    """`1,248` or `212.5`: no zeros behind."""
    whole = f"{amount:,f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def time_of(moment: datetime, language: str) -> str:
    """`12:26 PM`, by the clock on the wall."""
    local = moment.astimezone()
    return _locale(language).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day_of(moment: datetime, language: str, now: datetime | None) -> str:
    """`Sunday` within a week of `now`, else `Dec 4`."""
    local = moment.astimezone()
    form = "dddd" if now is not None and moment - now < _A_WEEK else _month_form(language)
    return _locale(language).toString(QDate(local.year, local.month, local.day), form)


def is_soon(moment: datetime, now: datetime | None) -> bool:
    """True within three days of `now`."""
    return now is not None and moment.astimezone(UTC) - now <= _SOON


def _month_form(language: str) -> str:
    return "MMM d" if language == "en" else "d MMM"


def _locale(language: str) -> QLocale:
    return QLocale(_PLACES.get(language, "en_US"))
