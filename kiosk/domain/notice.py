"""What Thanx tells by webhook, less whom it is about (contract 6)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Event(StrEnum):
    """The events that are told; any other is kept as OTHER."""

    PURCHASE = "purchase"
    REWARD_ISSUED = "reward_issued"
    BATCH_COMPLETED = "batch_completed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Notice:
    """The same `key` again is the same event: the last delivery wins. `job_id` is empty without a job."""

    key: str
    event: Event
    job_id: str = ""
    state: str = ""
    at: datetime | None = None
