import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.notice import Event, Notice
from kiosk.thanx.notices import notice
from kiosk.thanx.reading import moment
from tests.thanx.test_signature import BODY

AT = "2025-06-15T10:30:00Z"


def _told(event: str, **data: Any) -> Notice | None:
    return notice(json.dumps({"event": event, "timestamp": AT, "data": data}).encode())


def test_a_purchase_is_known_by_its_id_and_not_by_its_buyer() -> None:
    found = notice(BODY)
    assert found is not None
    assert (found.key, found.event) == ("purchase:bd4163e4ea5e168431fdc4b8d1ea061f", Event.PURCHASE)
    assert "example@" not in repr(found)


@pytest.mark.parametrize("event", ["reward_batch.completed", "reward.batch_completed"])
def test_both_spellings_of_a_batch(event: str) -> None:
    failures = [{"user_identifier": "jane.smith@example.com", "reason": "User not found"}]
    found = _told(event, issuance_job_id="job_1", state="completed", failures=failures)
    assert found == Notice("batch:job_1", Event.BATCH_COMPLETED, "job_1", "completed", moment(AT))
    assert "jane" not in repr(found)


def test_a_reward_is_known_by_its_job_and_id() -> None:
    found = _told("reward.issued", issuance_job_id="job_1", reward_id="r1", user_id="u1", state="active")
    assert found == Notice("reward:job_1:r1", Event.REWARD_ISSUED, "job_1", "active", moment(AT))


def test_other_events_are_told_apart_by_their_bytes() -> None:
    first, second = notice(b'{"event": "x"}'), notice(b'{"event": "y"}')
    assert first is not None
    assert second is not None
    assert first.event is Event.OTHER
    assert first.key != second.key
    assert notice(b'{"event": "x"}') == first


@pytest.mark.parametrize("event", ["reward.issued", "reward_batch.completed"])
def test_a_job_without_a_name_is_another_event(event: str) -> None:
    found = _told(event, state="completed")
    assert found is not None
    assert found.event is Event.OTHER


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"7", b"\xff"])
def test_what_is_no_object_is_none(body: bytes) -> None:
    assert notice(body) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_not(body: bytes) -> None:
    assert isinstance(notice(body), Notice | None)
