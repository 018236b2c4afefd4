"""The door in memory: limits, faults before and after the effect, the journal, odd requests."""

from typing import Any

import httpx
import msgspec
import pytest
from starlette.applications import Starlette

from kiosk.sandbox.app import base_app
from kiosk.sandbox.door import LARGEST_BODY
from kiosk.sandbox.faults import fault
from kiosk.sandbox.world import World
from tests.sandbox.desk import (
    a_basket,
    a_world,
    asked,
    consumer_headers,
    loyalty_headers,
    partner_headers,
    reward,
    token,
)
from tests.sandbox.office import issue_body


class Till:
    """One signed-in client at the loyalty door."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.app: Starlette = base_app(world, "loyalty")
        self.headers = loyalty_headers(token(world))

    def account(self) -> httpx.Response:
        return asked(self.app, "GET", "/api/account", headers=self.headers)

    def basket(self, state: str, **fields: Any) -> httpx.Response:
        body = msgspec.json.encode(a_basket(state=state, **fields))
        return asked(self.app, "POST", "/api/baskets", headers=self.headers, content=body)

    def last(self) -> dict[str, Any]:
        entry: dict[str, Any] = self.world.journal.entries()[-1]
        return entry


@pytest.fixture
def till() -> Till:
    return Till(a_world())


def test_the_sixth_call_in_a_second_is_too_many(till: Till) -> None:
    assert [till.account().status_code for _ in range(6)] == [200] * 5 + [429]
    refused = till.account()
    assert refused.json() == {"code": 429, "message": "Too Many Requests"}
    assert "retry-after" not in refused.headers
    till.world.clock.turn(1)
    assert till.account().status_code == 200


def test_both_bases_share_the_count(till: Till) -> None:
    api = base_app(till.world, "api")
    partner = partner_headers(till.world)
    for _ in range(3):
        till.account()
    seen = [asked(api, "GET", "/partner/scopes", headers=partner).status_code for _ in range(3)]
    assert seen == [200, 200, 429]
    refused = asked(api, "GET", "/partner/scopes", headers=partner)
    assert refused.json()["error"]["code"] == "TOO_MANY_REQUESTS"


def test_strangers_are_not_counted() -> None:
    app = base_app(a_world(), "loyalty")
    assert {asked(app, "GET", "/api/account").status_code for _ in range(9)} == {401}


def test_the_limit_is_a_switch() -> None:
    till = Till(a_world(rate_limit=False))
    assert {till.account().status_code for _ in range(20)} == {200}


@pytest.mark.parametrize(
    ("name", "status"), [("unauthorized", 401), ("too_many", 429), ("server_error", 500)]
)
def test_refusals_on_order_have_no_effect(till: Till, name: str, status: int) -> None:
    till.world.faults.add(fault(name))
    assert till.basket("placed", rewards=["freefries01"]).status_code == status
    assert till.last()["note"] == f"fault: {name}"
    assert till.world.state.baskets == {}
    assert till.basket("placed", rewards=["freefries01"]).status_code == 201


def test_any_5xx(till: Till) -> None:
    till.world.faults.add(fault("server_error", status=503))
    assert till.account().json() == {"code": 503, "message": "Something went wrong"}


def test_an_answer_lost_after_the_effect(till: Till) -> None:
    till.world.faults.add(fault("drop_after", state="placed"))
    with pytest.raises(ConnectionAbortedError):
        till.basket("placed", rewards=["freefries01"])
    assert reward(till.world, "freefries01").state == "pending_use"
    assert till.last()["status"] is None
    assert "handled with 201" in till.last()["note"]
    assert till.basket("placed", rewards=["freefries01"]).json()["discount"] == "4.50"


def test_a_call_lost_before_the_effect(till: Till) -> None:
    till.world.faults.add(fault("drop_before"))
    with pytest.raises(ConnectionAbortedError):
        till.basket("placed", rewards=["freefries01"])
    assert till.world.state.baskets == {}


def test_an_error_after_the_effect(till: Till) -> None:
    till.world.faults.add(fault("server_error", after=True))
    assert till.basket("placed", rewards=["freefries01"]).status_code == 500
    assert reward(till.world, "freefries01").state == "pending_use"


@pytest.mark.parametrize(("after", "baskets"), [(False, 0), (True, 1)])
def test_a_timeout_ends_without_an_answer(till: Till, after: bool, baskets: int) -> None:
    till.world.faults.add(fault("timeout", seconds=0.02, after=after))
    with pytest.raises(ConnectionAbortedError):
        till.basket("placed")
    assert len(till.world.state.baskets) == baskets


def test_latency_answers_in_the_end(till: Till) -> None:
    till.world.faults.add(fault("latency", seconds=0.01))
    till.world.faults.add(fault("zero_discount"))
    answer = till.basket("checkout", rewards=["freefries01"])
    assert answer.json()["discount"] == "0.0"
    assert till.last()["note"] == "fault: latency; fault: zero_discount"


def test_the_journal_keeps_request_and_answer(till: Till) -> None:
    till.basket("checkout", rewards=["threeoff01"])
    entry = till.last()
    assert (entry["base"], entry["method"], entry["path"]) == ("loyalty", "POST", "/api/baskets")
    assert entry["status"] == 201
    assert (entry["basket_id"], entry["state"]) == ("b-1", "checkout")
    assert entry["body"]["rewards"] == ["threeoff01"]
    assert entry["answer"]["discount"] == "3.00"
    assert entry["headers"]["authorization"].startswith("Bearer …")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/partner/scopes", 404),
        ("GET", "/api/baskets", 405),
        ("DELETE", "/api/account", 405),
        ("POST", "/api/account/", 404),
        ("GET", "/loyalty/account", 404),
        ("PATCH", "/%00%ff", 404),
    ],
)
def test_what_is_not_served(till: Till, method: str, path: str, status: int) -> None:
    answer = asked(till.app, method, path)
    assert answer.status_code == status
    assert answer.json()["code"] == status
    assert ("allow" in answer.headers) == (status == 405)


def test_head_has_no_body(till: Till) -> None:
    answer = asked(till.app, "HEAD", "/api/account")
    assert (answer.status_code, answer.content) == (405, b"")


def test_a_body_too_large(till: Till) -> None:
    answer = asked(till.app, "POST", "/api/baskets", headers=till.headers, content=b" " * (LARGEST_BODY + 1))
    assert answer.status_code == 413


def test_the_state_is_kept_after_a_call() -> None:
    kept = []
    world = a_world()
    world.keeps_in(lambda state: kept.append(len(state.baskets)))
    Till(world).basket("placed")
    assert kept == [1]


class Office:
    """A partner at the other door."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.app: Starlette = base_app(world, "api")

    def issue(self, key: str = "key-1") -> httpx.Response:
        headers = partner_headers(self.world) | {"x-idempotency-key": key}
        return asked(self.app, "POST", "/partner/campaigns/issue", headers=headers, json=issue_body())

    def join(self) -> httpx.Response:
        user = {"email": "new@example.com", "first_name": "New", "last_name": "Guest"}
        headers = consumer_headers(self.world)
        return asked(self.app, "POST", "/users", headers=headers, json={"user": user})


def test_rewards_whose_answer_was_lost_are_issued_once() -> None:
    office = Office(a_world())
    office.world.faults.add(fault("drop_after", path="/campaigns/issue"))
    with pytest.raises(ConnectionAbortedError):
        office.issue()
    assert office.issue().status_code == 202
    assert len(office.world.state.jobs) == 1


def test_who_joined_and_never_heard_is_told_they_are_there() -> None:
    office = Office(a_world())
    office.world.faults.add(fault("server_error", path="/users", after=True))
    assert office.join().status_code == 500
    again = office.join()
    assert (again.status_code, again.json()["error"]["message"]) == (400, "User account exists")


@pytest.mark.parametrize(
    ("name", "status"), [("unauthorized", 401), ("too_many", 429), ("server_error", 500)]
)
def test_every_trouble_strikes_the_other_paths_too(name: str, status: int) -> None:
    office = Office(a_world())
    office.world.faults.add(fault(name, path="/campaigns/issue"))
    refused = office.issue()
    assert refused.status_code == status
    assert set(refused.json()["error"]) == {"code", "message"}
    assert office.world.state.jobs == {}
    assert office.issue().status_code == 202


def test_a_line_break_in_a_path_is_no_surprise() -> None:
    app = base_app(a_world(), "api")
    answer = asked(app, "GET", "/users/a%0Ab", headers=consumer_headers(a_world()))
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "AUTHENTICATION_GENERIC")


def test_who_only_names_the_client_is_counted() -> None:
    office = Office(a_world())
    statuses = [office.join().status_code for _ in range(6)]
    assert statuses == [201, 400, 400, 400, 400, 429]
