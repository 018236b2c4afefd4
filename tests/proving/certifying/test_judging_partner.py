from dataclasses import replace
from typing import Any

import pytest

from kiosk.proving.certifying.judging_partner import ITEMS
from kiosk.proving.certifying.record import OFFICE, Call, Record
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import (
    Plant,
    doubled,
    dropped,
    fact,
    found,
    header,
    must_fail,
    said,
)

_FIRST_DAY = "2026-06-01T08:00:00Z"


def office(part: str = "", method: str = "") -> "object":
    def is_it(call: Call) -> bool:
        return call.by == OFFICE and part in call.path and method in ("", call.wire.method)

    return is_it


def made(**parts: Any) -> Plant:
    """A campaign that is made otherwise."""
    which = office("/partner/campaigns", "POST")
    return said(
        lambda call: which(call) and call.path.endswith("/campaigns"),  # type: ignore[operator]
        lambda body: body["campaign"].update(parts),
    )


def doubled_list(record: Record) -> Record:
    """The merchants are asked for again at once."""
    return doubled(lambda call: "/merchants" in call.path)(record)


def no_control(body: dict[str, Any]) -> None:
    body["campaign"]["variants"][1]["name"] = "Nothing"


def hurried(record: Record) -> Record:
    """All the office's calls within half a second."""
    calls = [
        replace(call, wire=replace(call.wire, at_s=1.0 + call.number / 100)) if call.by == OFFICE else call
        for call in record.calls
    ]
    return replace(record, calls=tuple(calls))


OFFICE_CALL: Any = office()
ONE_DAY = dict.fromkeys(("start_at", "end_at", "redeemable_from", "redeemable_to"), _FIRST_DAY)
PLANTS: dict[str, Plant] = {
    "9.1": header(OFFICE_CALL, "Authorization", "Bearer another"),
    "9.2": header(OFFICE_CALL, "X-ClientId", "another"),
    "9.3": header(OFFICE_CALL, "Accept-Version", None),
    "9.4": header(OFFICE_CALL, "Content-Type", "text/plain"),
    "9.5": header(OFFICE_CALL, "User-Agent", "curl/8"),
    "9.6": doubled_list,
    "9.7": fact("refusal", ""),
    "9.8": hurried,
    "9.9": dropped(lambda call: call.path.endswith("/merchants")),
    "9.10": dropped(lambda call: call.scene == "office other merchants"),
    "9.11": fact("calls for what is kept", 2),
    "9.12": made(merchant_id="another"),
    "9.13": made(name=" "),
    "9.14": made(objective=""),
    "9.15": made(fine_print=""),
    "9.16": made(start_at="06/01/2026"),
    "9.17": made(redeemable_to="2020-01-01T00:00:00Z"),
    "9.18": made(variants=[{"name": "Treatment", "reward_template_id": "unheard-of"}]),
    "9.19": made(**ONE_DAY),
    "9.20": fact("reused", False),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_fault_of_the_office_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


def test_a_control_group_is_called_so(record: Record) -> None:
    which: Any = office("/partner/campaigns", "POST")
    plant = said(lambda call: which(call) and call.path.endswith("/campaigns"), no_control)
    assert found(ITEMS, "9.19", plant(record)) is Result.FAIL


def test_credentials_without_the_scope_leave_it_untested(record: Record) -> None:
    poor = replace(record, missing={"office": "these credentials lack the scope rewards.issue"})
    told = {item.id: item.judge(poor).result for item in ITEMS}
    assert told["9.12"] is told["9.20"] is Result.UNTESTED
    assert told["9.9"] is Result.PASS
