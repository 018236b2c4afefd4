"""What is told, to whom, and that nobody is told without an address (contract 6)."""

from typing import Any

import msgspec

from kiosk.sandbox.due import run_due
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, PLACE, Guest, a_world, paid
from tests.sandbox.office import MERCHANT, an_issue, email

URL = "http://127.0.0.1:9/hooks"


def told(world: World) -> list[tuple[str, Any]]:
    return [(letter.event, msgspec.json.decode(letter.body)) for letter in world.post.waiting]


def after_a_job(**switches: Any) -> list[tuple[str, Any]]:
    world = a_world(webhook_url=URL, **switches)
    an_issue(world, email("jane.smith@example.com"), email("nobody@example.com"))
    run_due(world)
    return told(world)


def test_a_reward_that_was_issued() -> None:
    event, said = after_a_job()[0]
    assert event == said["event"] == "reward.issued"
    assert said["timestamp"].startswith("2026-05-13T12:00:00")
    told = said["data"]
    assert told["identifier"] == {"type": "email", "index": 0}
    assert (told["user_id"], told["merchant_id"], told["state"]) == (JANE, MERCHANT, "delivered")
    assert told["campaign"]["variant"] == {
        "id": "varservice01",
        "name": "Treatment",
        "reward_template_id": "tplfiveoff02",
    }
    assert told["expires_at"] == told["campaign"]["redeemable_to"]


def test_the_end_of_a_job() -> None:
    event, said = after_a_job()[-1]
    assert event == said["event"] == "reward_batch.completed"
    told = said["data"]
    assert (told["state"], told["total_count"], told["issued_count"], told["failed_count"]) == (
        "completed", 2, 1, 1,
    )  # fmt: skip
    assert told["failures"] == [{"user_identifier": "nobody@example.com", "reason": "User not found"}]


def test_the_other_spelling_and_a_job_that_failed() -> None:
    event, said = after_a_job(batch_event="reward.batch_completed", job_ends="failed")[-1]
    assert event == said["event"] == "reward.batch_completed"
    assert said["data"]["state"] == "failed"


def test_a_reward_for_later_is_pending() -> None:
    world = a_world(webhook_url=URL)
    world.state.campaigns[0].redeemable_from = world.state.campaigns[0].end_at
    an_issue(world, email("jane.smith@example.com"))
    run_due(world)
    assert told(world)[0][1]["data"]["state"] == "pending"


def test_a_purchase() -> None:
    world = a_world(webhook_url=URL)
    Guest(world).posts(state="billed", payments=paid(15.5))
    [(event, said)] = told(world)
    bought = said["purchase"]
    assert event == "purchase"
    assert (bought["amount"], bought["event"]) == ("15.50", "create")
    assert bought["user"] == {
        "id": JANE,
        "email": "jane.smith@example.com",
        "first_name": "Jane",
        "last_name": "Smith",
    }
    assert bought["merchant"] == {"id": MERCHANT, "name": "Sorrel & Rye"}
    assert bought["location"]["id"] == PLACE
    assert bought["order"] == {"id": "b-1", "provider": "Other"}
    assert bought["products"] == ["Sorrel Burger", "Sea Salt Fries"]


def test_a_purchase_comes_with_its_points() -> None:
    world = a_world(webhook_url=URL, accrual_delay_s=600)
    Guest(world).posts(state="billed", payments=paid(15.5), location_uid=None)
    assert told(world) == []
    run_due(world, all_of_it=True)
    assert told(world)[0][1]["purchase"]["location"] == {}


def test_nobody_is_told_without_an_address() -> None:
    world = a_world()
    Guest(world).posts(state="billed", payments=paid(15.5))
    an_issue(world)
    run_due(world)
    assert told(world) == []
