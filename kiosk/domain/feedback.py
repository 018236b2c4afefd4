"""What guests say about a visit: a rating of 1 to 10 and a few words (contract 4.10, 5.9)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

FeedbackId = NewType("FeedbackId", str)


class FeedbackState(StrEnum):
    """Thanx's `state`; one that it adds later is OTHER."""

    UNVIEWED = "unviewed"
    VIEWED = "viewed"
    EXPIRED = "expired"
    RATED = "rated"
    REVIEWED = "reviewed"
    RESPONDED = "responded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One question about one purchase. The words may name people and are never logged."""

    id: FeedbackId
    state: FeedbackState
    location_id: str = ""
    purchased_at: datetime | None = None
    expires_at: datetime | None = None
    rating: int | None = None
    review: str = field(default="", repr=False)
    response: str = field(default="", repr=False)
    merchant_id: str = ""

    def is_open(self, now: datetime) -> bool:
        """May the guest still be asked?"""
        is_waiting = self.state in {FeedbackState.UNVIEWED, FeedbackState.VIEWED}
        return is_waiting and self.rating is None and (self.expires_at is None or now < self.expires_at)


@dataclass(frozen=True, slots=True)
class Rating:
    """The one question on the last screen: is it looked for, is it asked, and what was said (1 to 10).

    Not answered it is let go with the visit.
    """

    is_looking: bool = False
    asked: FeedbackId | None = None
    given: int | None = None

    @property
    def is_asking(self) -> bool:
        return self.asked is not None and self.given is None
