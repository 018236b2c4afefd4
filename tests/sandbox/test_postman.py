"""Webhooks over real HTTP: signed, once, in order, and bent on order (contract 6)."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec
import pytest

from kiosk.sandbox.letters import signature
from kiosk.sandbox.running import RunningSandbox, running
from tests.sandbox.office import an_issue, email

SECRET = "sandbox-webhook-secret-opens-nothing"


class Receiver(ThreadingHTTPServer):
    """A partner's server: keeps every body with its signature and answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[bytes, str]] = []
        self.status = 200
        self.enough = threading.Condition()
        super().__init__(("127.0.0.1", 0), _Receiving)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hooks?key=1"

    def wait(self, count: int) -> list[str]:
        """The events of that many letters."""
        with self.enough:
            assert self.enough.wait_for(lambda: len(self.got) >= count, 10)
        return [msgspec.json.decode(body).get("event", "purchase") for body, _ in self.got]


class _Receiving(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        with self.server.enough:
            self.server.got.append((body, self.headers["x-thanx-signature"]))
            self.server.enough.notify_all()
        self.send_response(self.server.status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keeps quiet."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    server = Receiver()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def sandbox(receiver: Receiver) -> Iterator[RunningSandbox]:
    with running(switches={"webhook_url": receiver.url}) as serving:
        yield serving


def until(what: Callable[[], bool]) -> None:
    waited = threading.Event()
    for _ in range(500):
        if what():
            return
        waited.wait(0.02)
    raise AssertionError("it did not happen in ten seconds")


def outcomes(sandbox: RunningSandbox) -> list[tuple[str, str]]:
    return [(note["event"], note["outcome"]) for note in sandbox.world.post.delivered]


def test_signed_over_the_raw_bytes_and_in_order(sandbox: RunningSandbox, receiver: Receiver) -> None:
    an_issue(sandbox.world)
    assert receiver.wait(3) == ["reward.issued", "reward.issued", "reward_batch.completed"]
    for body, signed in receiver.got:
        assert signed == signature(SECRET, body)
    until(lambda: len(outcomes(sandbox)) == 3)
    assert {outcome for _, outcome in outcomes(sandbox)} == {"200"}


def test_the_work_is_done_though_nobody_calls(sandbox: RunningSandbox, receiver: Receiver) -> None:
    sandbox.switch(job_time_s=0.2)
    an_issue(sandbox.world, email("jane.smith@example.com"))
    assert receiver.wait(2)[-1] == "reward_batch.completed"


def test_one_that_fails_is_not_tried_again(sandbox: RunningSandbox, receiver: Receiver) -> None:
    receiver.status = 500
    an_issue(sandbox.world, email("jane.smith@example.com"))
    receiver.wait(2)
    until(lambda: len(outcomes(sandbox)) == 2)
    assert {outcome for _, outcome in outcomes(sandbox)} == {"500"}
    assert len(receiver.got) == 2


def test_duplicates_forgeries_and_losses_on_order(sandbox: RunningSandbox, receiver: Receiver) -> None:
    sandbox.fault("webhook_twice", path="reward.issued")
    sandbox.fault("webhook_forged", path="batch")
    an_issue(sandbox.world, email("jane.smith@example.com"))
    assert receiver.wait(3) == ["reward.issued", "reward.issued", "reward_batch.completed"]
    (first, _), (again, _), (last, forged) = receiver.got
    assert first == again
    assert forged != signature(SECRET, last)
    sandbox.fault("webhook_lost", path="reward.issued")
    an_issue(sandbox.world, email("jane.smith@example.com"))
    assert receiver.wait(4)[3:] == ["reward_batch.completed"]
    assert ("reward.issued", "lost") in outcomes(sandbox)


def test_nobody_listens(receiver: Receiver) -> None:
    with running(switches={"webhook_url": "http://127.0.0.1:9/hooks"}) as sandbox:
        an_issue(sandbox.world, email("jane.smith@example.com"))
        until(lambda: len(outcomes(sandbox)) == 2)
        assert {outcome for _, outcome in outcomes(sandbox)} == {"ConnectError"}
        sandbox.webhooks_to(receiver.url)
        an_issue(sandbox.world, email("jane.smith@example.com"))
        assert len(receiver.wait(2)) == 2
