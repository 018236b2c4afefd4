"""Jobs at work: states in time, failures with reasons, usable rewards, revoking (contract 4.7)."""

import msgspec
import pytest

from kiosk.sandbox.due import run_due
from kiosk.sandbox.jobs import rewards_of
from kiosk.sandbox.records import State
from kiosk.sandbox.world import World
from tests.sandbox.desk import JANE, Guest, a_world, person
from tests.sandbox.office import (
    JANES_EMAIL,
    SAMS_PHONE,
    an_issue,
    email,
    issue_body,
    job_of,
    phone,
    revoked,
)


def given_to(world: World, user_id: str = JANE) -> list[str]:
    return [reward.id for reward in person(world, user_id).rewards if reward.job_id]


def test_without_delays_the_next_look_sees_the_end() -> None:
    world = a_world()
    job = an_issue(world)
    assert job_of(world, job)["state"] == "pending"
    run_due(world)
    shown = job_of(world, job)
    assert (shown["state"], shown["progress_percent"]) == ("completed", 100)
    assert shown["summary"] == {"success_count": 2, "failure_count": 0, "failures": []}


def test_it_takes_its_time() -> None:
    world = a_world(job_delay_s=10, job_time_s=100)
    job = an_issue(world, *[email(JANES_EMAIL)] * 20)
    seen = []
    for _ in range(12):
        world.clock.turn(10)
        run_due(world)
        seen.append((job_of(world, job)["state"], job_of(world, job)["processed_count"]))
    assert seen[:3] == [("processing", 0), ("processing", 2), ("processing", 4)]
    assert seen[-2:] == [("completed", 20), ("completed", 20)]
    shown = job_of(world, job)
    assert (shown["started_at"], shown["completed_at"]) == ("2026-05-13T12:00:10Z", "2026-05-13T12:01:50Z")


def test_while_it_works_there_is_no_summary() -> None:
    world = a_world(job_time_s=100)
    job = an_issue(world)
    run_due(world)
    shown = job_of(world, job)
    assert "summary" not in shown
    assert shown["completed_at"] is None


@pytest.mark.parametrize(
    ("identifier", "error"),
    [
        (email("nobody@example.com"), "User not found"),
        (email("news.only@example.com"), "User not found"),
        (email("pat.moss@example.com"), "User not found"),
        (email("no address"), "Invalid email"),
        (email(""), "Invalid email"),
        (phone("+14155550199"), "User not found"),
        (phone("4155550109"), "Invalid phone"),
        (phone("+1 415 555 0101"), "Invalid phone"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_who_gets_nothing_and_why(identifier: dict[str, str], error: str) -> None:
    world = a_world()
    job = an_issue(world, email(JANES_EMAIL), identifier, phone(SAMS_PHONE))
    run_due(world)
    failure = {"identifier_index": 1, "identifier_type": identifier["type"], "error": error}
    summary = job_of(world, job)["summary"]
    assert summary == {"success_count": 2, "failure_count": 1, "failures": [failure]}


def test_the_reward_is_in_the_account_and_takes_something_off() -> None:
    world = a_world()
    an_issue(world, email(JANES_EMAIL.upper()))
    run_due(world)
    guest = Guest(world)
    [reward] = given_to(world)
    assert reward in guest.reward_ids()
    assert guest.posts(rewards=[reward]).body["discount"] == "5.00"
    for state in ("placed", "billed"):
        guest.posts(state=state, rewards=[reward])
    assert reward not in guest.reward_ids()


def test_a_reward_waits_for_its_day_and_goes_with_it() -> None:
    world = a_world()
    campaign = world.state.campaigns[0]
    campaign.redeemable_from, campaign.redeemable_to = campaign.end_at, campaign.end_at
    job = an_issue(world)
    run_due(world)
    guest = Guest(world)
    [reward] = given_to(world)
    assert reward not in guest.reward_ids()
    assert guest.posts(rewards=[reward]).status == 400
    [kept, _] = rewards_of(world, world.state.jobs[job])
    kept.retire_at = None
    world.clock.turn(336 * 86_400)
    assert reward in Guest(world).reward_ids()


def test_the_control_group_gets_nothing_and_counts() -> None:
    world = a_world()
    job = an_issue(world, variant_id="varcontrol01")
    run_due(world)
    assert job_of(world, job)["success_count"] == 2
    assert given_to(world) == []


def test_a_job_that_fails_stops_half_way() -> None:
    world = a_world(job_ends="failed")
    job = an_issue(world, *[email(JANES_EMAIL)] * 20)
    run_due(world)
    shown = job_of(world, job)
    assert (shown["state"], shown["processed_count"]) == ("failed", 10)
    assert "summary" not in shown
    assert len(given_to(world)) == 10


def test_revoking_takes_back_what_is_not_used() -> None:
    world = a_world(revoke_delay_s=10)
    job = an_issue(world, *[email(JANES_EMAIL)] * 3)
    run_due(world)
    used, locked, free = given_to(world)
    guest = Guest(world)
    guest.posts("b-1", "billed", rewards=[used])
    guest.posts("b-2", "placed", rewards=[locked])
    assert revoked(world, job).body["issuance_job"]["state"] == "revoking"
    assert free in guest.reward_ids()
    run_due(world, all_of_it=True)
    assert job_of(world, job)["state"] == "revoked"
    assert "summary" not in job_of(world, job)
    assert free not in guest.reward_ids()
    assert guest.posts("b-3", rewards=[free]).status == 400
    assert guest.posts("b-2", "voided", rewards=[locked]).status == 201
    assert locked not in guest.reward_ids()
    assert person(world).rewards[-3].state == "used"


@pytest.mark.parametrize(("count", "steps"), [(1, 1), (9, 9), (10, 10), (11, 6), (25, 9)])
def test_every_identifier_is_looked_at_once(count: int, steps: int) -> None:
    world = a_world(job_time_s=100)
    job = an_issue(world, *[email(JANES_EMAIL)] * count)
    assert run_due(world, all_of_it=True) == 1 + steps
    assert job_of(world, job)["processed_count"] == count
    assert len(given_to(world)) == count


def test_a_restart_goes_on_where_it_was() -> None:
    world = a_world(job_time_s=100)
    job = an_issue(world, *[email(JANES_EMAIL)] * 20)
    world.clock.turn(30)
    run_due(world)
    kept = msgspec.json.encode(world.state)
    again = World(msgspec.json.decode(kept, type=State), world.switches, clock=world.clock)
    again.clock.turn(200)
    run_due(again)
    assert job_of(again, job)["state"] == "completed"
    assert len(given_to(again)) == 20


def test_the_body_of_the_tests_is_the_documents() -> None:
    assert set(issue_body()) == {"campaign_id", "merchant_id", "variant_id", "identifiers"}
