import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.campaign import CampaignId, VariantId
from kiosk.domain.issuance import Failure, Issuance, Job, JobId, JobState
from kiosk.domain.notice import Event, Notice
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.issuances import SqliteIssuances
from tests.builders import NOON

ASKED = Issuance(
    "key-1", "/people.csv", 1, "digest-1", CampaignId("camp1"), VariantId("var1"), (2, 3, 5), NOON
)
JOB = Job(
    JobId("job-1"), JobState.COMPLETED, CampaignId("camp1"), VariantId("var1"), 3, 3, 2, 1, (Failure(1, "x"),)
)
DONE = Notice("batch:job-1", Event.BATCH_COMPLETED, "job-1", "completed", NOON)


@pytest.fixture
def issuances(database: Database) -> SqliteIssuances:
    return SqliteIssuances(database)


def _begun(issuances: SqliteIssuances, issuance: Issuance = ASKED, *, anew: bool = False) -> Issuance:
    return asyncio.run(issuances.begin(issuance, anew=anew))


def test_a_job_is_found_by_its_name_and_its_source(issuances: SqliteIssuances) -> None:
    assert _begun(issuances) == ASKED
    assert asyncio.run(issuances.by_job(JobId("job-1"))) is None
    running = replace(ASKED, job=JOB)
    asyncio.run(issuances.keep(running))
    assert asyncio.run(issuances.by_job(JobId("job-1"))) == running
    assert asyncio.run(issuances.of_source("/people.csv")) == (running,)


def test_the_same_batch_is_begun_once(issuances: SqliteIssuances) -> None:
    _begun(issuances)
    asyncio.run(issuances.keep(replace(ASKED, job=JOB)))
    assert _begun(issuances, replace(ASKED, key="key-2")) == replace(ASKED, job=JOB)
    assert len(asyncio.run(issuances.recent(10))) == 1


def test_a_batch_that_was_refused_or_is_wanted_again_begins_anew(issuances: SqliteIssuances) -> None:
    _begun(issuances)
    asyncio.run(issuances.keep(replace(ASKED, refusal="400")))
    second, third = replace(ASKED, key="key-2"), replace(ASKED, key="key-3")
    assert _begun(issuances, second) == second
    assert _begun(issuances, third, anew=True) == third
    assert asyncio.run(issuances.recent(1)) == (third,)
    assert [each.key for each in asyncio.run(issuances.of_source("/people.csv"))] == [
        "key-1",
        "key-2",
        "key-3",
    ]


@pytest.mark.parametrize("other", [replace(ASKED, digest="digest-2"), replace(ASKED, source="/other.csv")])
def test_a_key_stands_for_one_batch(issuances: SqliteIssuances, other: Issuance) -> None:
    asyncio.run(issuances.keep(ASKED))
    with pytest.raises(Contradiction, match="one batch"):
        asyncio.run(issuances.keep(other))
    assert asyncio.run(issuances.recent(10)) == (ASKED,)


def test_a_batch_keeps_its_job(issuances: SqliteIssuances) -> None:
    asyncio.run(issuances.keep(replace(ASKED, job=JOB)))
    for other in (ASKED, replace(ASKED, job=replace(JOB, id=JobId("job-2")))):
        with pytest.raises(Contradiction, match="keeps its job"):
            asyncio.run(issuances.keep(other))


def test_a_notice_counts_once_however_often_it_comes(issuances: SqliteIssuances) -> None:
    assert asyncio.run(issuances.hear(DONE)) is True
    assert asyncio.run(issuances.hear(DONE)) is False
    assert asyncio.run(issuances.hear(replace(DONE, key="batch:job-2", job_id="job-2", at=None))) is True


def test_a_job_is_done_when_its_batch_was_told_of(issuances: SqliteIssuances) -> None:
    asyncio.run(issuances.hear(replace(DONE, key="reward:job-1:r1", event=Event.REWARD_ISSUED)))
    assert asyncio.run(issuances.is_told_done(JobId("job-1"))) is False
    asyncio.run(issuances.hear(DONE))
    assert asyncio.run(issuances.is_told_done(JobId("job-1"))) is True
    assert asyncio.run(issuances.is_told_done(JobId("job-2"))) is False


def test_of_the_same_event_the_last_delivery_wins(issuances: SqliteIssuances, database: Database) -> None:
    asyncio.run(issuances.hear(DONE))
    asyncio.run(issuances.hear(replace(DONE, state="failed")))
    assert asyncio.run(database.rows("SELECT state, times FROM notices")) == [("failed", 2)]


def test_another_process_sees_it_at_once(path: Path, issuances: SqliteIssuances) -> None:
    other = Database.open(path)
    asyncio.run(SqliteIssuances(other).keep(ASKED))
    other.close()
    assert asyncio.run(issuances.recent(1)) == (ASKED,)
