import argparse
import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest

from kiosk.cli.partner_results import follow, tell
from kiosk.domain.campaign import CampaignId, VariantId
from kiosk.domain.issuance import Failure, Issuance, Job, JobId, JobState
from tests.builders import NOON

JOB = Job(JobId("job_1"), JobState.COMPLETED, total=30, processed=30, succeeded=29, failed=1,
          failures=(Failure(4, "User not found"),))  # fmt: skip
DONE = Issuance(
    "key", "/people.csv", 1, "digest", CampaignId("c"), VariantId("v"), tuple(range(2, 32)), NOON, JOB
)


def _told(capsys: pytest.CaptureFixture[str], issuance: Issuance, **options: bool) -> tuple[int, list[str]]:
    arguments = argparse.Namespace(**{"json": False, "all": False, **options})
    code = tell([issuance], {line: f"p{line}" for line in issuance.lines}, arguments)
    return code, capsys.readouterr().out.splitlines()


def test_of_many_only_those_who_did_not_get_it_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = _told(capsys, DONE)
    assert code == 0
    assert lines[2].split() == ["6", "p6", "did", "not", "get", "it", "User", "not", "found"]
    assert lines[-1] == "job job_1: completed, 29 got it, 1 did not get it"
    assert len(lines) == 5
    assert len(_told(capsys, DONE, all=True)[1]) == 34


def test_programs_are_told_of_everybody(capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = _told(capsys, DONE, json=True)
    records: list[dict[str, Any]] = [json.loads(line) for line in lines]
    assert len(records) == 31
    assert records[-1] == {
        "job": "job_1", "state": "completed", "recipients": 30, "got": 29, "failed": 1, "unknown": 0,
        "why": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("issuance", "code", "says"),
    [
        (replace(DONE, job=replace(JOB, state=JobState.FAILED)), 1, "29 not known"),
        (
            replace(DONE, job=None, refusal="400 BAD_REQUEST"),
            1,
            "refused, 30 did not get it: 400 BAD_REQUEST",
        ),
        (replace(DONE, job=replace(JOB, state=JobState.REVOKED)), 0, "revoked, 30 did not get it"),
        (replace(DONE, job=replace(JOB, state=JobState.PENDING)), 0, "pending, 30 not known"),
        (replace(DONE, job=None), 1, "job -: not sent"),
    ],
)
def test_how_each_job_ends(
    capsys: pytest.CaptureFixture[str], issuance: Issuance, code: int, says: str
) -> None:
    found, lines = _told(capsys, issuance)
    assert found == code
    assert says in lines[-1]


def test_what_has_ended_is_not_followed() -> None:
    office: Any = None
    assert asyncio.run(follow(office, [DONE])) == [DONE]
