"""The sandbox in a thread: what other rooms' tests lean on."""

import threading

import httpx
import pytest

from kiosk.sandbox.faults import fault
from kiosk.sandbox.running import running
from tests.sandbox.desk import JANE, loyalty_headers, token
from tests.sandbox.office import an_issue, job_of


def test_it_serves_and_tells() -> None:
    with running() as sandbox:
        assert sandbox.loyalty_url == sandbox.credentials.loyalty_url
        assert sandbox.loyalty_url.endswith("/api/")
        assert not sandbox.api_url.endswith("/")
        headers = loyalty_headers(token(sandbox.world), sandbox.credentials.merchant_key)
        account = httpx.get(sandbox.loyalty_url + "account", headers=headers).json()
        assert account["id"] == JANE == sandbox.credentials.people[0].user_id
        [entry] = sandbox.journal()
        assert entry["status"] == 200
        assert sandbox.journal("b-1") == []


def test_two_at_once_know_nothing_of_each_other() -> None:
    with running() as one, running(strict=True) as other:
        assert one.loyalty_url != other.loyalty_url
        httpx.get(one.loyalty_url + "account")
        assert (len(one.journal()), len(other.journal())) == (1, 0)
        assert (one.world.switches.strict, other.world.switches.strict) == (False, True)


def test_the_limit_can_be_off() -> None:
    for rate_limit, expected in ((False, {200}), (True, {200, 429})):
        with running(rate_limit=rate_limit) as sandbox:
            account, headers = sandbox.loyalty_url + "account", loyalty_headers(token(sandbox.world))
            with httpx.Client(headers=headers) as http:
                assert {http.get(account).status_code for _ in range(12)} == expected


def test_faults_clock_and_reset() -> None:
    with running(faults=["server_error", fault("too_many", path="account")]) as sandbox:
        account = sandbox.loyalty_url + "account"
        assert httpx.get(account).status_code == 500
        sandbox.fault("server_error", status=503, path="account")
        assert httpx.get(account).status_code == 503
        headers = loyalty_headers(token(sandbox.world, expires_in_s=60))
        assert httpx.get(account, headers=headers).status_code == 200
        sandbox.clock_turn(61)
        assert httpx.get(account, headers=headers).status_code == 401
        sandbox.reset()
        assert sandbox.journal() == []


def test_it_leaves_nothing_behind() -> None:
    before = set(threading.enumerate())
    with running() as sandbox:
        address = sandbox.loyalty_url
    assert [thread.name for thread in threading.enumerate() if thread not in before] == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)


def test_the_block_ends_on_an_error_too() -> None:
    addresses: list[str] = []

    def fails() -> None:
        with running() as sandbox:
            addresses.append(sandbox.api_url)
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    with pytest.raises(httpx.ConnectError):
        httpx.get(addresses[0])


def test_it_can_be_told_more() -> None:
    with running(switches={"job_delay_s": 60}) as sandbox:
        assert sandbox.secure_url == sandbox.api_url + "/secure" == sandbox.credentials.secure_url
        job = an_issue(sandbox.world)
        assert job_of(sandbox.world, job)["state"] == "pending"
        assert sandbox.run_due() == 1 + 2
        assert job_of(sandbox.world, job)["state"] == "completed"
        sandbox.crowd(3)
        assert sandbox.world.state.people[-1].email == "crowd00003@example.com"
        sandbox.switch(strict=True)
        sandbox.webhooks_to("http://127.0.0.1:9/")
        switches = sandbox.world.switches
        assert (switches.strict, switches.job_delay_s, switches.webhook_url) == (True, 60, "http://127.0.0.1:9/")


def test_it_says_whom_and_what_there_is() -> None:
    with running() as sandbox:
        given = sandbox.credentials
    assert given.webhook_secret == "sandbox-webhook-secret-opens-nothing"
    assert {"auth.create", "rewards.issue"} <= set(given.scopes)
    assert given.template_ids == ("tplfreecoffee01", "tplfiveoff02", "tplfreefries03", "tpltwentyoff04")
    assert given.campaign_ids == ("campservice01", "campcoffee02", "campended03")
    assert given.subscribers == ("news.only@example.com",)
