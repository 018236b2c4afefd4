"""Single values of a menu file: each gives the domain's value, or a ValueError that says what is expected."""

import re
from datetime import time
from decimal import Decimal
from typing import Any

from kiosk.domain.daypart import EVERY_DAY
from kiosk.domain.money import Money
from kiosk.domain.words import Words
from kiosk.menus.shapes import Text

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DEAREST = Decimal(10_000)


def price(raw: Any) -> Money:
    """Dollars as a TOML number: not negative, at most two decimals."""
    amount = _decimal(raw)
    if amount is None or not 0 <= amount <= _DEAREST or amount != round(amount, 2):
        raise ValueError(f"a price is dollars such as 11.90, from 0 to {_DEAREST}, not {_shown(raw)}")
    return Money.of(amount)


def change(raw: Any) -> Money:
    """What an option adds: a price, or less than nothing as a credit."""
    amount = _decimal(raw)
    if amount is None or abs(amount) > _DEAREST or amount != round(amount, 2):
        raise ValueError(f"it adds dollars such as 1.50, or -0.50, not {_shown(raw)}")
    return Money.of(amount)


def clock(raw: Any) -> time:
    """A time of the day: "07:30", or 07:30:00 as TOML writes it."""
    try:
        return raw if isinstance(raw, time) else time.fromisoformat(raw)
    except (TypeError, ValueError) as fault:
        raise ValueError(f"a time is such as 07:30, not {_shown(raw)}") from fault


def days(raw: list[str]) -> frozenset[int]:
    """Weekdays by their first three letters; of none it is every day."""
    for name in raw:
        if name not in _DAYS:
            raise ValueError(f"a day is one of {', '.join(_DAYS)}, not {_shown(name)}")
    return frozenset(_DAYS.index(name) for name in raw) or EVERY_DAY


def percent(raw: Any) -> int:
    """Percent to thousandths of a percent: 8.875 is 8875."""
    rate = _decimal(raw)
    if rate is None or not 0 <= rate <= 100 or rate != round(rate, 3):
        raise ValueError(f"a tax is percent such as 8.875, from 0 to 100, not {_shown(raw)}")
    return int(rate * 1000)


def identifier(raw: str) -> str:
    """An id as a till may have it."""
    if not _ID.fullmatch(raw):
        raise ValueError(f"an id is 1 to 64 letters, digits and _ . : -, not {_shown(raw)}")
    return raw


def language(raw: str) -> str:
    if not _LANGUAGE.fullmatch(raw):
        raise ValueError(f"a language is two small letters such as en, not {_shown(raw)}")
    return raw


def words(raw: Text, default: str) -> Words:
    """A text that has at least its default language; nothing in it is empty."""
    texts = {default: raw} if isinstance(raw, str) else raw
    for code, text in texts.items():
        language(code)
        if not text.strip():
            raise ValueError(f"the text in {code} is empty")
    if default not in texts:
        raise ValueError(f"the text in {default} is missing")
    return Words(texts[default], {code: text for code, text in texts.items() if code != default})


def _decimal(raw: Any) -> Decimal | None:
    """A finite number of the file; true and false are numbers to Python, but not here."""
    if isinstance(raw, bool) or not isinstance(raw, int | Decimal):
        return None
    number = Decimal(raw)
    return number if number.is_finite() else None


def _shown(raw: Any) -> str:
    text = str(raw) if isinstance(raw, Decimal) else repr(raw)
    return text if len(text) <= 60 else f"{text[:60]}…"
