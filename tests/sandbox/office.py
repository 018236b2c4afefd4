"""What its tests share about campaigns: an office that issues rewards and looks at the jobs."""

from typing import Any

from kiosk.sandbox.world import World
from tests.sandbox.desk import as_partner, partner

MERCHANT = "k2lye10h32l5wzo"
BAKERY = "9a1f0772c9ac"
JANES_EMAIL = "jane.smith@example.com"
SAMS_PHONE = "+14155550102"


def email(value: str) -> dict[str, str]:
    return {"type": "email", "value": value}


def phone(value: str) -> dict[str, str]:
    return {"type": "phone", "value": value}


def issue_body(*identifiers: dict[str, str], **fields: Any) -> dict[str, Any]:
    return {
        "campaign_id": "campservice01",
        "merchant_id": MERCHANT,
        "variant_id": "varservice01",
        "identifiers": list(identifiers or (email(JANES_EMAIL), phone(SAMS_PHONE))),
    } | fields


def issue(world: World, body: dict[str, Any], key: str = "") -> Any:
    headers = {"x-idempotency-key": key} if key else {}
    return as_partner(world, "POST", "/partner/campaigns/issue", body, **headers)


def an_issue(world: World, *identifiers: dict[str, str], **fields: Any) -> str:
    """The id of a new job."""
    answer = issue(world, issue_body(*identifiers, **fields))
    assert answer.status == 202
    job: str = answer.body["issuance_job"]["id"]
    return job


def job_of(world: World, job: str, merchant_id: str = MERCHANT) -> Any:
    answer = partner(world, "GET", f"/partner/issuance_jobs/{job}", merchant_id=merchant_id)
    assert answer.status == 200
    return answer.body["issuance_job"]


def revoked(world: World, job: str, merchant_id: str = MERCHANT) -> Any:
    return partner(world, "POST", f"/partner/issuance_jobs/{job}/revoke", {"merchant_id": merchant_id})
