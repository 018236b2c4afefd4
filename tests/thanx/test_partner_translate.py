import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.campaign import Campaign, CampaignId, Variant, VariantId
from kiosk.domain.feedback import FeedbackState
from kiosk.domain.issuance import Batch, JobState
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.merchant import TemplateId
from kiosk.domain.profile import Subscriber
from kiosk.thanx import partner_translate as translate

READERS = [
    translate.merchant, translate.location, translate.template, translate.campaign, translate.job,
    translate.profile, translate.feedback,
]  # fmt: skip
PHONE = Identifier(IdentifiedBy.PHONE, "+14155550101")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["id", "state", "name", "start_at", "end_at", "redeemable_from", "redeemable_to", "variants", "summary",
     "discount", "loyalty", "purchase", "rating", "total_count"]
)  # fmt: skip


def raw(said: Any) -> msgspec.Raw:
    return msgspec.Raw(json.dumps(said).encode())


@given(st.dictionaries(KEYS, ANYTHING) | ANYTHING)
def test_nothing_that_is_said_breaks_a_reader(said: Any) -> None:
    for reader in READERS:
        found = reader(raw(said))
        assert found is None or found.id is not None


def test_a_campaign_as_thanx_shows_it() -> None:
    said = {
        "id": "camp_abc123", "name": "Summer Coffee", "objective": "Re-engage", "fine_print": "Limit one",
        "start_at": "2025-06-01T00:00:00Z", "end_at": "2025-08-31T23:59:59Z",
        "redeemable_from": "2025-06-01T00:00:00Z", "redeemable_to": "2025-09-30T23:59:59Z",
        "time_zone": "America/Los_Angeles",
        "variants": [{"id": "var_treat1", "name": "Treatment", "reward_template_id": "abc123def456"},
                     {"id": "var_ctrl1", "name": "Control", "reward_template_id": None}],
    }  # fmt: skip
    found = translate.campaign(raw(said))
    assert found is not None
    assert (found.id, found.redeemable_to.month) == ("camp_abc123", 9)
    assert found.variants == (
        Variant("Treatment", TemplateId("abc123def456"), VariantId("var_treat1")),
        Variant("Control", None, VariantId("var_ctrl1")),
    )
    assert translate.campaign(raw({**said, "end_at": "later"})) is None


def test_a_job_as_thanx_shows_it() -> None:
    said = {
        "id": "job_xyz789", "campaign_id": "camp_abc123", "variant_id": "var_treat1", "state": "pending",
        "total_count": 2, "processed_count": 0, "success_count": 0, "failure_count": 0, "progress_percent": 0,
        "created_at": "2025-06-15T10:30:00Z", "started_at": None, "completed_at": None,
    }  # fmt: skip
    found = translate.job(raw(said))
    assert found is not None
    assert (found.id, found.state, found.total, found.failures) == ("job_xyz789", JobState.PENDING, 2, ())


def test_a_failure_that_cannot_be_read_is_missed_in_the_count() -> None:
    failures = [{"identifier_index": 1, "error": "User not found"}, {"identifier_index": -1}, "x"]
    said = {"id": "j", "state": "completed", "failure_count": 3, "summary": {"failures": failures}}
    found = translate.job(raw(said))
    assert found is not None
    assert (len(found.failures), found.failed) == (1, 3)


def test_feedback_is_read_alike_in_both_apis() -> None:
    said = {
        "id": "f1", "state": "rated", "rating": 7, "review": "Good", "location_id": "92b7b0dac4",
        "purchase": {"id": "p1", "purchased_at": "2025-06-01T10:00:00Z", "amount": 9.99},
    }  # fmt: skip
    found = translate.feedback(raw(said))
    assert found is not None
    assert (found.state, found.rating) == (FeedbackState.RATED, 7)
    assert found.purchased_at == datetime(2025, 6, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize("balance", ["NaN", "Infinity"])
def test_points_that_are_no_number_are_none(balance: str) -> None:
    found = translate.profile(raw({"id": "u1", "loyalty": {"points_balance": balance}}))
    assert found is None or found.points is None


def test_a_campaign_is_written_in_utc_and_a_control_group_without_template() -> None:
    moment = datetime(2026, 6, 1, tzinfo=timezone(timedelta(hours=-7)))
    variants = (Variant("Treatment", TemplateId("t1")), Variant("Control"))
    campaign = Campaign("Summer", moment, moment, moment, moment, variants)
    said = json.loads(translate.campaign_body(campaign, "m1"))["campaign"]
    assert said["start_at"] == "2026-06-01T07:00:00Z"
    assert said["variants"] == [{"name": "Treatment", "reward_template_id": "t1"}, {"name": "Control"}]
    assert list(said)[:4] == ["merchant_id", "name", "objective", "fine_print"]


def test_a_batch_is_written_unwrapped() -> None:
    body = translate.batch_body(Batch(CampaignId("c1"), VariantId("v1"), (PHONE,)), "m1")
    assert json.loads(body) == {
        "campaign_id": "c1", "merchant_id": "m1", "variant_id": "v1",
        "identifiers": [{"type": "phone", "value": "+14155550101"}],
    }  # fmt: skip


def test_a_subscriber_is_written_without_what_is_not_known() -> None:
    said = json.loads(translate.subscriber_body(Subscriber("a@example.com"), "m1"))
    assert said == {"merchant_id": "m1", "subscriber": {"email": "a@example.com"}}
