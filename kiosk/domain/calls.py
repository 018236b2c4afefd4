"""Calls of guests for somebody of the staff: since when, and who was there first."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

_MOST = 20


@dataclass(frozen=True, slots=True)
class Call:
    """`by` is who of the staff came; empty when whoever called needs nobody any more."""

    at: datetime
    ended_at: datetime | None = None
    by: str = ""

    @property
    def is_open(self) -> bool:
        return self.ended_at is None


@dataclass(frozen=True, slots=True)
class Calls:
    """The newest first; at most one is open, since a kiosk has one guest."""

    latest: tuple[Call, ...] = ()

    @property
    def is_open(self) -> bool:
        return bool(self.latest) and self.latest[0].is_open

    def begun(self, now: datetime) -> Self:
        """Somebody calls; who calls again while nobody has come has called once."""
        return self if self.is_open else replace(self, latest=(Call(now), *self.latest)[:_MOST])

    def ended(self, now: datetime, by: str = "") -> Self:
        if not self.is_open:
            return self
        seen = replace(self.latest[0], ended_at=now, by=by)
        return replace(self, latest=(seen, *self.latest[1:]))
