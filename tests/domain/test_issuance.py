from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.campaign import CampaignId, VariantId
from kiosk.domain.issuance import (
    REVOKED_WHY,
    Batch,
    Failure,
    Issuance,
    Job,
    JobId,
    JobState,
    Result,
    SourceChanged,
    Wanted,
)
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.recipient import Recipient
from tests.builders import NOON

CAMPAIGN, VARIANT = CampaignId("c1"), VariantId("v1")
JUNE = Identifier(IdentifiedBy.EMAIL, "june.park@example.com")
ASKED = Issuance("key-1", "guests.csv", 1, "digest", CAMPAIGN, VARIANT, (2, 3, 5), NOON)
DONE = Job(JobId("job_1"), JobState.COMPLETED, total=3, processed=3, succeeded=3)


def _of(state: JobState, *failures: Failure, failed: int = 0) -> Issuance:
    return replace(ASKED, job=replace(DONE, state=state, failed=failed, failures=failures))


@pytest.mark.parametrize("state", JobState)
def test_what_is_over_and_what_may_be_revoked(state: JobState) -> None:
    job = replace(DONE, state=state)
    over = {JobState.COMPLETED, JobState.FAILED, JobState.REVOKED}
    assert job.is_done == (state in over)
    assert job.may_revoke == (state in over - {JobState.REVOKED})
    assert _of(state).is_done == job.is_done


def test_before_an_answer_nobody_knows_who_got_it() -> None:
    assert not ASKED.is_done
    assert ASKED.results == (Result(2, None), Result(3, None), Result(5, None))


@pytest.mark.parametrize("state", [JobState.PENDING, JobState.PROCESSING, JobState.REVOKING, JobState.OTHER])
def test_while_it_runs_nobody_knows_either(state: JobState) -> None:
    assert {result.got for result in _of(state, Failure(0, "early"), failed=1).results} == {None}


def test_a_refusal_is_a_no_for_all_whatever_the_job_says() -> None:
    refused = replace(_of(JobState.COMPLETED), refusal="Variant not found")
    assert refused.is_done
    assert refused.results == tuple(Result(line, False, "Variant not found") for line in (2, 3, 5))


def test_failures_are_told_by_the_line_of_the_source() -> None:
    told = _of(JobState.COMPLETED, Failure(1, "User not found"), failed=1)
    assert told.results == (Result(2, True), Result(3, False, "User not found"), Result(5, True))


def test_with_failures_unnamed_nobody_can_tell_who_got_it() -> None:
    told = _of(JobState.COMPLETED, Failure(1, "User not found"), failed=2)
    assert told.results == (Result(2, None), Result(3, False, "User not found"), Result(5, None))


def test_a_failed_job_may_have_given_some_of_them_something() -> None:
    assert _of(JobState.FAILED, Failure(0, "User not found"), failed=1).results == (
        Result(2, False, "User not found"), Result(3, None), Result(5, None),
    )  # fmt: skip


def test_what_was_revoked_nobody_has() -> None:
    assert _of(JobState.REVOKED).results == tuple(Result(line, False, REVOKED_WHY) for line in (2, 3, 5))


@given(
    st.lists(st.integers(1, 99), unique=True, max_size=8).map(sorted),
    st.sampled_from(JobState),
    st.sets(st.integers(0, 9)),
    st.integers(0, 9),
)
def test_there_is_one_result_for_each_line_and_never_a_yes_for_a_failure(
    lines: list[int], state: JobState, failing: set[int], failed: int
) -> None:
    failures = (Failure(index, "User not found") for index in sorted(failing))
    results = replace(_of(state, *failures, failed=failed), lines=tuple(lines)).results
    assert [result.line for result in results] == lines
    assert not any(result.got for index, result in enumerate(results) if index in failing)


def test_no_recipient_is_printed() -> None:
    batch = Batch(CAMPAIGN, VARIANT, (JUNE,))
    wanted = Wanted("guests.csv", CAMPAIGN, VARIANT, (Recipient(1, JUNE),))
    assert "june" not in f"{batch!r} {wanted!r}"


def test_a_changed_source_says_what_was_begun() -> None:
    fault = SourceChanged(ASKED)
    assert fault.begun is ASKED
    assert str(fault) == "guests.csv"
