"""Issue Rewards: accepted at once, the same key once, revoked only when over (contract 4.6, 4.7, 2.4)."""

from typing import Any

import pytest

from kiosk.sandbox.due import run_due
from kiosk.sandbox.partner.wire import MOST_IDENTIFIERS
from tests.sandbox.desk import a_world, partner
from tests.sandbox.office import (
    BAKERY,
    JANES_EMAIL,
    MERCHANT,
    an_issue,
    email,
    issue,
    issue_body,
    job_of,
    revoked,
)

KEY = "3f2b8c1e-1111-4222-8333-944444444444"


def test_it_is_accepted_at_once() -> None:
    answer = issue(a_world(), issue_body())
    assert answer.status == 202
    job = answer.body["issuance_job"]
    assert job.pop("id").startswith("job_")
    assert job == {
        "campaign_id": "campservice01",
        "variant_id": "varservice01",
        "state": "pending",
        "total_count": 2,
        "processed_count": 0,
        "success_count": 0,
        "failure_count": 0,
        "progress_percent": 0,
        "created_at": job["created_at"],
        "started_at": None,
        "completed_at": None,
    }


def test_the_same_key_and_body_are_one_job() -> None:
    world = a_world()
    first = issue(world, issue_body(), KEY)
    run_due(world)
    again = issue(world, dict(reversed(issue_body().items())), KEY)
    assert (again.status, again.body) == (first.status, first.body)
    assert len(world.state.jobs) == 1


def test_the_same_key_with_another_body_is_refused() -> None:
    world = a_world()
    issue(world, issue_body(), KEY)
    answer = issue(world, issue_body(email(JANES_EMAIL)), KEY)
    assert answer.status == 422
    assert len(world.state.jobs) == 1


def test_another_key_or_none_is_another_job() -> None:
    world = a_world()
    for key in (KEY, "another", "", ""):
        assert issue(world, issue_body(), key).status == 202
    assert len(world.state.jobs) == 4


def test_a_refused_call_does_not_use_up_its_key() -> None:
    world = a_world()
    assert issue(world, issue_body(variant_id="none"), KEY).status == 400
    assert issue(world, issue_body(), KEY).status == 202


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"campaign_id": "none"}, 404),
        ({"merchant_id": "other"}, 403),
        ({"merchant_id": BAKERY}, 404),
        ({"variant_id": "varcoffee02"}, 400),
        ({"campaign_id": "campended03", "variant_id": "varended03"}, 400),
        ({"identifiers": []}, 400),
        ({"identifiers": [{"type": "user_id", "value": "x"}]}, 400),
        ({"identifiers": [{"type": "email"}]}, 400),
        ({"identifiers": [JANES_EMAIL]}, 400),
        ({"identifiers": None}, 400),
    ],
    ids=str,
)
def test_what_is_not_accepted(fields: dict[str, Any], status: int) -> None:
    world = a_world()
    assert issue(world, issue_body() | fields).status == status
    assert world.state.jobs == {}


def test_ten_thousand_are_the_most() -> None:
    world = a_world()
    many = [email(JANES_EMAIL)] * MOST_IDENTIFIERS
    assert issue(world, issue_body(*many)).status == 202
    assert issue(world, issue_body(*many, email(JANES_EMAIL))).status == 400


def test_a_key_too_long() -> None:
    assert issue(a_world(), issue_body(), "k" * 256).status == 400


def test_a_job_needs_its_merchant() -> None:
    world = a_world()
    job = an_issue(world)
    path = f"/partner/issuance_jobs/{job}"
    assert partner(world, "GET", path).status == 400
    assert partner(world, "GET", path, merchant_id=BAKERY).status == 404
    assert partner(world, "GET", path, merchant_id="other").status == 403
    assert partner(world, "GET", "/partner/issuance_jobs/none", merchant_id=MERCHANT).status == 404
    assert revoked(world, job, BAKERY).status == 404
    assert partner(world, "POST", f"{path}/revoke", {}).status == 400


def test_revoking_wants_a_job_that_is_over() -> None:
    world = a_world(job_delay_s=10, job_time_s=10, revoke_delay_s=10)
    job = an_issue(world)
    seen = []
    for _ in range(6):
        seen.append((job_of(world, job)["state"], revoked(world, job).status))
        world.clock.turn(10)
        run_due(world)
    assert seen == [
        ("pending", 422),
        ("processing", 422),
        ("completed", 202),
        ("revoked", 422),
        ("revoked", 422),
        ("revoked", 422),
    ]


def test_revoking_twice_and_a_failed_job() -> None:
    world = a_world(revoke_delay_s=10, job_ends="failed")
    job = an_issue(world)
    run_due(world)
    assert job_of(world, job)["state"] == "failed"
    assert revoked(world, job).body["issuance_job"]["state"] == "revoking"
    assert revoked(world, job).status == 422
