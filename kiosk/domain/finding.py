"""What an examination of the kiosk found: seen, meant, to be done."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is. What could not be looked at is never called good."""

    GOOD = "good"
    WARNING = "warning"
    FAULT = "fault"
    UNTESTED = "not tested"


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look found, in words for the person who looks after the kiosk."""

    level: Level
    words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was seen, what it means for guests, and how to mend it (both empty when it is good)."""

    check: str
    level: Level
    seen: str
    meaning: str = ""
    remedy: str = ""


def good(words: str) -> Seen:
    return Seen(Level.GOOD, words)


def warning(words: str) -> Seen:
    return Seen(Level.WARNING, words)


def fault(words: str) -> Seen:
    return Seen(Level.FAULT, words)


def untested(words: str) -> Seen:
    return Seen(Level.UNTESTED, words)
