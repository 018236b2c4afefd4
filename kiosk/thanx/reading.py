"""How answers are read: generously and totally. What can't be read is none, and never raises."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeVar

import msgspec

from kiosk.domain.money import Money

T = TypeVar("T")
Raw = msgspec.Raw

UNREADABLE = "unreadable answer"
_MOST_TEXT = 2_000


def each(raw: Raw, kind: type[T]) -> list[T]:
    """The readable ones of a list; of no list, none."""
    found = [read(each, kind) for each in read(raw, list[Raw]) or []]
    return [each for each in found if each is not None]


def read(raw: Raw | bytes, kind: type[T]) -> T | None:
    """None for what is not of that kind."""
    try:
        return msgspec.json.decode(raw, type=kind, strict=False)
    except (ValueError, RecursionError):
        return None


def decimal(raw: Raw) -> Decimal | None:
    """A number of any size that means something."""
    found = read(raw, Decimal)
    return found if found is not None and found.is_finite() and abs(found) <= 10**9 else None


def money(raw: Raw) -> Money | None:
    """Dollars."""
    found = decimal(raw)
    return None if found is None else Money.of(found)


def ids(said: list[str | int] | None) -> frozenset[str]:
    """Ids are texts, whatever they look like (contract 1)."""
    return frozenset(str(each) for each in said or ())


def text(said: str | int | None) -> str:
    """Printable, of bearable length."""
    return "".join(each for each in str(said or "").strip() if each.isprintable() or each == "\n")[
        :_MOST_TEXT
    ]


def moment(said: str | None) -> datetime | None:
    """A time without an offset is UTC; one that can't be read is none."""
    try:
        found = datetime.fromisoformat(said or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
