"""Real sockets: connections that are cut, calls that hang, and a stop that waits for nobody."""

import socket
import time
from contextlib import ExitStack

import httpx
import pytest

from kiosk.sandbox.running import RunningSandbox, running
from tests.sandbox.desk import a_basket, loyalty_headers, token


def post(sandbox: RunningSandbox, state: str, timeout_s: float = 5.0) -> httpx.Response:
    headers = loyalty_headers(token(sandbox.world))
    body = a_basket(state=state, rewards=["freefries01"])
    return httpx.post(sandbox.loyalty_url + "baskets", headers=headers, json=body, timeout=timeout_s)


@pytest.mark.parametrize(("name", "baskets"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection_is_one(name: str, baskets: int) -> None:
    with running() as sandbox:
        sandbox.fault(name, state="placed")
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            post(sandbox, "placed")
        assert len(sandbox.world.state.baskets) == baskets
        assert post(sandbox, "placed").json()["discount"] == "4.50"


def test_a_call_that_hangs_lets_the_caller_time_out() -> None:
    with running() as sandbox:
        sandbox.fault("timeout", after=True)
        with pytest.raises(httpx.ReadTimeout):
            post(sandbox, "placed", timeout_s=1.0)
        assert len(sandbox.world.state.baskets) == 1


def test_a_dropped_connection_spares_the_others() -> None:
    with running() as sandbox, httpx.Client() as http:
        account = sandbox.loyalty_url + "account"
        headers = loyalty_headers(token(sandbox.world))
        assert http.get(account, headers=headers).status_code == 200
        sandbox.fault("drop_before", state="placed")
        with pytest.raises(httpx.TransportError):
            post(sandbox, "placed")
        assert http.get(account, headers=headers).status_code == 200


def test_a_caller_who_leaves_in_the_middle_does_no_harm() -> None:
    with running() as sandbox:
        place = httpx.URL(sandbox.loyalty_url)
        with socket.create_connection((place.host, place.port or 0)) as caller:
            caller.sendall(b"POST /api/baskets HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{")
        assert post(sandbox, "checkout").status_code == 201
        assert [entry["status"] for entry in sandbox.journal()] == [201]


def test_stopping_lets_hanging_calls_go() -> None:
    started = time.monotonic()
    with running() as sandbox:
        sandbox.fault("timeout", seconds=600)
        with httpx.Client() as http, pytest.raises(httpx.ReadTimeout):
            http.get(sandbox.loyalty_url + "account", timeout=0.05)
    assert time.monotonic() - started < 5


def test_a_caller_who_never_ends_the_request_is_cut_off_at_the_end() -> None:
    with ExitStack() as calls:
        with running() as sandbox:
            place = httpx.URL(sandbox.loyalty_url)
            caller = calls.enter_context(socket.create_connection((place.host, place.port or 0)))
            caller.settimeout(10.0)
            caller.sendall(b"POST /api/baskets HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{")
            assert post(sandbox, "checkout").status_code == 201
        assert caller.recv(1) == b""
