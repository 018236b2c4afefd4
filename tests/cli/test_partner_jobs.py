from pathlib import Path
from typing import Any

from tests.cli.conftest import Partnered


def _job(partner: Partnered, *more: str) -> dict[str, Any]:
    words = ("issue", "--campaign", "campservice01", "--to", "jane.smith@example.com", "--json")
    return partner(*words, *more).records[-1]


def test_jobs_that_were_begun_here_are_listed(partner: Partnered) -> None:
    assert partner("jobs").out == "none\n"
    job = _job(partner)
    (record,) = partner("jobs", "--json").records
    assert (record["job"], record["state"], record["recipients"], record["given"]) == (
        job["job"], "completed", 1, 1,
    )  # fmt: skip
    assert job["job"] in partner("jobs").out


def test_a_job_is_shown_to_its_end(partner: Partnered) -> None:
    partner.sandbox.switch(job_delay_s=1)
    job = _job(partner, "--no-wait")
    assert job["state"] == "pending"
    said = partner("job", job["job"], "--wait", "--json")
    assert said.code == 0
    assert said.records[-1]["state"] == "completed"
    assert said.records[0] == {"line": 1, "to": None, "got": True, "why": ""}


def test_a_job_that_was_begun_elsewhere_is_shown_by_its_places(
    partner: Partnered, tmp_path: Path, monkeypatch: Any
) -> None:
    job = _job(partner)
    monkeypatch.setenv("KIOSK_STORE_PATH", str(tmp_path / "other.db"))
    said = partner("job", job["job"])
    assert said.lines[-1] == f"job {job['job']}: completed, 1 got it"


def test_what_was_given_is_taken_back_once(partner: Partnered) -> None:
    job = _job(partner)
    said = partner("revoke", job["job"], "--wait", "--json")
    assert said.code == 0
    assert said.records[-1]["state"] == "revoked"
    again = partner("revoke", job["job"])
    assert (again.code, again.out) == (1, "")
    assert "422" in again.sentence
    assert partner("job", job["job"], "--json").records[0]["why"] == "revoked"


def test_a_job_that_still_runs_is_not_taken_back(partner: Partnered) -> None:
    partner.sandbox.switch(job_delay_s=1_000)
    said = partner("revoke", _job(partner, "--no-wait")["job"])
    assert (said.code, said.out) == (1, "")
    assert "422" in said.sentence


def test_a_job_of_nobody_is_not_found(partner: Partnered) -> None:
    assert partner("job", "job_of_nobody").code == 1
