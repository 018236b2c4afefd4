"""Who is to get something: one line of a list, and what is wrong with lines that can't be used."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.member import IdentifiedBy, Identifier

_DOTS = "•••"


class LineFlaw(StrEnum):
    """Why a line can't be used."""

    BAD_EMAIL = "bad_email"
    BAD_PHONE = "bad_phone"
    BAD_TEXT = "bad_text"
    NOBODY = "nobody"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone on a line of the list; lines count from 1."""

    line: int
    who: Identifier


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that can't be used; `first` is the line that has the same recipient."""

    line: int
    flaw: LineFlaw
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Roll:
    """A list of recipients as it was read."""

    recipients: tuple[Recipient, ...]
    bad: tuple[BadLine, ...] = ()


def masked(who: Identifier) -> str:
    """Enough to be recognised by whoever knows it, and no more."""
    if who.by is IdentifiedBy.EMAIL:
        return f"{who.value[:1]}{_DOTS}@{who.value.rpartition('@')[2]}"
    return f"{_DOTS}{who.value[-4:]}"
