from dataclasses import replace
from typing import Any

import pytest

from kiosk.proving.certifying.judging_issuance import ITEMS
from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import (
    Plant,
    answered,
    dropped,
    fact,
    found,
    header,
    must_fail,
    said,
    status,
    url,
)


def issue(call: Call) -> bool:
    return call.path.endswith("/campaigns/issue")


def look(call: Call) -> bool:
    return call.wire.method == "GET" and "/issuance_jobs/" in call.path


def unnamed(kind: str, value: str) -> Plant:
    def change(body: dict[str, Any]) -> None:
        for each in body["identifiers"]:
            if each["type"] == kind:
                each["value"] = value

    return said(issue, change)


def hasty(record: Record) -> Record:
    """The busy call was made again at once."""
    at_s = next(each.at_s for each in record.planned if each.what == "busy")
    calls = [
        replace(call, wire=replace(call.wire, at_s=at_s + 0.01))
        if call.scene == "office campaign" and call.wire.method == "GET" else call
        for call in record.calls
    ]  # fmt: skip
    return replace(record, calls=tuple(calls))


PLANTS: dict[str, Plant] = {
    "9.21": unnamed("email", "nobody"),
    "9.22": unnamed("phone", "(415) 555-0101"),
    "9.23": fact("batches", (10_001,)),
    "9.24": header(issue, "X-Idempotency-Key", None),
    "9.25": fact("job states", ("pending",)),
    "9.26": url(look, "merchant_id=", "merchant="),
    "9.27": fact("results", ((1, True, ""), (2, True, ""))),
    "9.28": fact("results", ((1, True, ""), (2, True, ""), (3, None, ""))),
    "9.29": status(lambda call: call.path.endswith("/revoke"), 500),
    "9.30": hasty,
    "9.31": fact("webhook", (200, 200, 0.1)),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_fault_in_giving_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    # Who speaks TLS before the receiver can't be seen from here: never passed.
    wanted = Result.UNTESTED if item == "9.31" else Result.PASS
    assert found(ITEMS, item, record) is wanted
    assert found(ITEMS, item, plant(record)) is Result.FAIL


@pytest.mark.parametrize(
    ("item", "plant"),
    [
        ("9.24", header(issue, "X-Idempotency-Key", "4a3f9a34-96a5-4a34-9f2c-0d6f6a4c9a11")),
        ("9.24", answered(lambda call: issue(call) and call.wire.status == 202, lambda body: body.clear())),
        ("9.25", dropped(look)),
        ("9.26", dropped(look)),
        ("9.29", fact("revoked again", "unknown")),
        ("9.30", lambda record: replace(record, planned=())),
        ("9.31", fact("webhook", (503, 401, 16.0))),
    ],
)
def test_other_faults_in_giving_fail_too(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, plant(record)) is Result.FAIL
