"""The switchboard: loopback only, clear refusals, and every lever moves something."""

from typing import Any

import httpx
import pytest

from kiosk.sandbox.app import base_app
from kiosk.sandbox.world import World
from tests.sandbox.desk import Guest, a_world, asked, balance, paid
from tests.sandbox.office import an_issue, job_of

PATHS = ["journal", "people", "baskets", "faults", "switches", "openapi.json", "webhooks", "mail"]


def get(world: World, name: str, **fields: Any) -> httpx.Response:
    return asked(base_app(world, "loyalty"), "GET", f"/_sandbox/{name}", **fields)


def post(world: World, name: str, body: Any = None, **fields: Any) -> httpx.Response:
    content = {"json": body} if body is not None else {}
    return asked(base_app(world, "api"), "POST", f"/_sandbox/{name}", **content, **fields)


@pytest.mark.parametrize("name", PATHS)
def test_it_answers_on_loopback_only(name: str) -> None:
    world = a_world()
    assert get(world, name).status_code == 200
    assert get(world, name, client=("::1", 5)).status_code == 200
    assert get(world, name, client=("192.0.2.7", 5)).status_code == 404
    forwarded = get(world, name, client=("192.0.2.7", 5), headers={"x-forwarded-for": "127.0.0.1"})
    assert forwarded.status_code == 404
    assert get(world, name, client=("not an address", 5)).status_code == 404


def test_strangers_pull_no_lever() -> None:
    world = a_world()
    assert post(world, "switches", {"strict": True}, client=("192.0.2.7", 5)).status_code == 404
    assert not world.switches.strict


def test_the_journal() -> None:
    world = a_world()
    app = base_app(world, "loyalty")
    for basket in ("b-1", "b-2"):
        asked(app, "POST", "/api/baskets", json={"id": basket, "state": "placed"})
    assert [entry["seq"] for entry in get(world, "journal").json()] == [1, 2]
    [entry] = get(world, "journal?basket=b-2").json()
    assert (entry["state"], entry["status"]) == ("placed", 401)
    assert [entry["seq"] for entry in get(world, "journal?since=1").json()] == [2]
    assert get(world, "journal?since=x").status_code == 400


def test_people_and_baskets() -> None:
    world = a_world()
    Guest(world).posts(state="placed", rewards=["freefries01"])
    people = get(world, "people").json()
    assert people[0]["email"] == "jane.smith@example.com"
    assert "freefries01" not in people[0]["reward_ids"]
    [basket] = get(world, "baskets").json()
    assert (basket["id"], basket["state"], basket["reward_id"]) == ("b-1", "placed", "freefries01")


def test_faults_come_and_go() -> None:
    world = a_world()
    assert post(world, "faults", {"name": "latency"}).status_code == 200
    both = post(world, "faults", {"faults": [{"name": "drop_after", "state": "billed", "count": 2}]}).json()
    assert [fault["name"] for fault in both] == ["latency", "drop_after"]
    assert get(world, "faults").json() == both
    assert post(world, "faults", {"clear": True}).json() == []


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("faults", {"name": "gremlin"}),
        ("faults", {"faults": "all"}),
        ("faults", [1]),
        ("switches", {"strickt": True}),
        ("switches", [True]),
        ("switches", {"accrual_delay_s": -1}),
        ("switches", {"webhook_url": "http://192.0.2.7/"}),
        ("webhooks", {"url": "https://hooks.example.com/"}),
        ("webhooks", {}),
        ("crowd", {"count": 0}),
        ("crowd", {"count": 100_001}),
        ("clock", {}),
        ("clock", {"turn_s": "60"}),
        ("clock", {"turn_s": 1e12}),
    ],
)
def test_wrong_levers_say_why(name: str, body: Any) -> None:
    world = a_world()
    answer = post(world, name, body)
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert world.faults.waiting == []


def test_bodies_that_are_none() -> None:
    app = base_app(a_world(), "api")
    assert asked(app, "POST", "/_sandbox/faults", content=b"{").status_code == 400
    assert asked(app, "POST", "/_sandbox/faults", content=b" " * 200_000).status_code == 413


def test_levers_that_are_not_there() -> None:
    world = a_world()
    assert get(world, "clock").status_code == 404
    assert post(world, "journal").status_code == 404
    assert get(world, "nothing").status_code == 404
    assert world.journal.entries() == []


def test_switches() -> None:
    world = a_world()
    assert post(world, "switches", {"strict": True, "minimum_unmet": "refuse"}).json()["strict"] is True
    assert get(world, "switches").json()["minimum_unmet"] == "refuse"


def test_the_clock_brings_what_is_due() -> None:
    world = a_world(accrual_delay_s=600)
    Guest(world).posts(state="billed", payments=paid(10))
    assert post(world, "clock", {"turn_s": 600}).json() == {"now": "2026-05-13T12:10:00.000Z"}
    assert balance(world) == 258


def test_run_due_does_not_wait() -> None:
    world = a_world(accrual_delay_s=600)
    Guest(world).posts(state="billed", payments=paid(10))
    assert post(world, "run_due").json() == {"done": 1}
    assert balance(world) == 258


def test_reset_is_the_first_day() -> None:
    world = a_world()
    Guest(world).posts(state="placed", points_products=["fiveoff150"])
    world.clock.turn(99)
    assert post(world, "reset").json() == {"reset": True}
    assert balance(world) == 248
    assert world.state.baskets == {}
    assert world.clock.offset_s == 0


def test_where_webhooks_go() -> None:
    world = a_world()
    url = "http://127.0.0.1:9/hooks"
    assert post(world, "webhooks", {"url": url, "secret": "another"}).json() == {"url": url}
    an_issue(world)
    post(world, "run_due")
    assert get(world, "webhooks").json() == {"url": url, "waiting": 3, "delivered": []}
    assert world.state.credentials.webhook_secret == "another"
    assert post(world, "webhooks", {"url": ""}).json() == {"url": ""}


def test_a_crowd_comes() -> None:
    world = a_world()
    assert post(world, "crowd", {"count": 7}).json() == {"members": 7}
    assert len(get(world, "people").json()) == len(a_world().state.people) + 7


def test_jobs_wait_for_nobody() -> None:
    world = a_world(job_delay_s=60, job_time_s=60)
    job = an_issue(world)
    assert post(world, "run_due").json() == {"done": 3}
    assert job_of(world, job)["state"] == "completed"


def test_reset_forgets_jobs_and_post() -> None:
    world = a_world(webhook_url="http://127.0.0.1:9/")
    an_issue(world)
    post(world, "run_due")
    post(world, "reset")
    assert (world.state.jobs, len(world.post.waiting)) == ({}, 0)
