"""Campaigns have a time, jobs have counts."""

from datetime import timedelta

from kiosk.sandbox.campaign import Campaign, Failure, Identifier, Job, Variant
from tests.sandbox.desk import NOON

HOUR = timedelta(hours=1)


def test_a_campaign_has_its_time() -> None:
    campaign = Campaign(id="c", name="n", start_at=NOON, end_at=NOON + HOUR)
    assert [campaign.is_active(NOON + HOUR * count) for count in (-1, 0, 1)] == [False, True, False]
    assert [campaign.is_over(NOON + HOUR * count) for count in (-1, 0, 1)] == [False, False, True]
    assert Campaign(id="c", name="n").is_active(NOON)


def test_a_variant_is_found_by_its_id() -> None:
    control = Variant(id="v", name="Control")
    campaign = Campaign(id="c", name="n", variants=[control])
    assert campaign.variant("v") is control
    assert campaign.variant("w") is None


def test_what_did_not_fail_succeeded() -> None:
    people = [Identifier(type="email", value="a@example.com")] * 3
    failure = Failure(identifier_index=1, identifier_type="email", error="User not found")
    job = Job(
        id="j",
        merchant_id="m",
        campaign_id="c",
        variant_id="v",
        identifiers=people,
        processed=3,
        failures=[failure],
        created_at=NOON,
    )
    assert job.success_count == 2
