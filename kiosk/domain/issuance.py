"""Rewards given to many at once: the job at Thanx, and what is remembered of it here (contract 4.6, 4.7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.campaign import CampaignId, VariantId
from kiosk.domain.member import Identifier
from kiosk.domain.recipient import Recipient

JobId = NewType("JobId", str)

MOST_RECIPIENTS = 10_000
REVOKED_WHY = "revoked"


class JobState(StrEnum):
    """Thanx's `state`; one that it adds later is OTHER, and is waited out."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    REVOKING = "revoking"
    REVOKED = "revoked"
    OTHER = "other"


_DONE = frozenset({JobState.COMPLETED, JobState.FAILED, JobState.REVOKED})


@dataclass(frozen=True, slots=True)
class Failure:
    """The recipient at this place of the batch got nothing, and why in Thanx's words."""

    index: int
    why: str


@dataclass(frozen=True, slots=True)
class Job:
    """How far a job has come. `failures` are only known when it is completed."""

    id: JobId
    state: JobState
    campaign_id: CampaignId = CampaignId("")
    variant_id: VariantId = VariantId("")
    total: int = 0
    processed: int = 0
    succeeded: int = 0
    failed: int = 0
    failures: tuple[Failure, ...] = ()

    @property
    def is_done(self) -> bool:
        """Nothing more happens by itself."""
        return self.state in _DONE

    @property
    def may_revoke(self) -> bool:
        """Only then; else Thanx answers 422 (contract 4.7)."""
        return self.state in {JobState.COMPLETED, JobState.FAILED}


@dataclass(frozen=True, slots=True)
class Batch:
    """What one job is asked for: 1 to 10,000 recipients of one variant."""

    campaign_id: CampaignId
    variant_id: VariantId
    recipients: tuple[Identifier, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Recipients of any number for one variant. `source` is where they stand: a file, an order.

    The same wish is never granted twice, unless its `occasion` is another.
    """

    source: str
    campaign_id: CampaignId
    variant_id: VariantId
    recipients: tuple[Recipient, ...]
    occasion: str = ""


class SourceChanged(Exception):
    """What was begun from this source is not finished, and its recipients are not these any more."""

    def __init__(self, begun: "Issuance") -> None:
        super().__init__(begun.source)
        self.begun = begun


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the recipient on a line: `got` is None while or where nobody can tell."""

    line: int
    got: bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Issuance:
    """A job that was asked for here. It holds no recipient: only the lines of `source` they stood on.

    `key` goes with every try; `digest` is of the body that it stands for. `refusal` is Thanx's definitive no.
    """

    key: str
    source: str
    part: int
    digest: str
    campaign_id: CampaignId
    variant_id: VariantId
    lines: tuple[int, ...]
    made_at: datetime
    job: Job | None = None
    refusal: str = ""

    @property
    def is_done(self) -> bool:
        return bool(self.refusal) or (self.job is not None and self.job.is_done)

    @property
    def results(self) -> tuple[Result, ...]:
        """One for each recipient, in the order of the lines."""
        if self.refusal:
            return tuple(Result(line, False, self.refusal) for line in self.lines)
        if self.job is None or not self.job.is_done:
            return tuple(Result(line, None) for line in self.lines)
        if self.job.state is JobState.REVOKED:
            return tuple(Result(line, False, REVOKED_WHY) for line in self.lines)
        return self._of_job(self.job)

    def _of_job(self, job: Job) -> tuple[Result, ...]:
        """Whoever is not named among the failures got it, but only if they are all named."""
        whys = {failure.index: failure.why for failure in job.failures}
        is_told = job.state is JobState.COMPLETED and len(whys) >= job.failed
        return tuple(
            Result(line, False, whys[index]) if index in whys else Result(line, True if is_told else None)
            for index, line in enumerate(self.lines)
        )
