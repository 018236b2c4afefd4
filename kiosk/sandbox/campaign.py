"""Campaigns and their issuance jobs as records (contract 4.5 to 4.7)."""

from datetime import datetime
from typing import Literal

from kiosk.sandbox.record import Name, Record

JobState = Literal["pending", "processing", "completed", "failed", "revoking", "revoked"]
CONTROL = "Control"


class Variant(Record, kw_only=True):
    """What part of the people get; without a template it is the control group, which gets nothing."""

    id: Name
    name: Name
    reward_template_id: str | None = None


class Campaign(Record, kw_only=True):
    """Who gets which reward, when, and until when it can be used.

    The days are for the file of people and count from the first day.
    """

    id: Name
    name: Name
    merchant_id: str = ""
    objective: str | None = None
    fine_print: str | None = None
    time_zone: str = "America/Los_Angeles"
    variants: list[Variant] = []
    starts_in_days: float | None = None
    ends_in_days: float | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    redeemable_from: datetime | None = None
    redeemable_to: datetime | None = None

    def is_active(self, now: datetime) -> bool:
        """Whether rewards are given then."""
        begun = self.start_at is None or self.start_at <= now
        return begun and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        """Whether its time has passed."""
        return self.end_at is not None and self.end_at <= now

    def variant(self, variant_id: str) -> Variant | None:
        """Its variant of that id."""
        return next((v for v in self.variants if v.id == variant_id), None)


class Identifier(Record, kw_only=True):
    """How somebody is named in a job."""

    type: Literal["email", "phone"]
    value: str


class Failure(Record, kw_only=True):
    """Who got nothing, and why; the index counts from 0 in the order given."""

    identifier_index: int
    identifier_type: str
    error: str


class Job(Record, kw_only=True):
    """One issuance job. `processed` counts the identifiers already looked at."""

    id: Name
    merchant_id: str
    campaign_id: str
    variant_id: str
    identifiers: list[Identifier]
    state: JobState = "pending"
    processed: int = 0
    failures: list[Failure] = []
    created_at: datetime
    started_at: datetime | None = None
    completed_at: datetime | None = None

    @property
    def success_count(self) -> int:
        """How many of those looked at did not fail."""
        return self.processed - len(self.failures)
