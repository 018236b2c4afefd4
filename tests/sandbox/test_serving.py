"""The sandbox as a process: announces, keeps its state, ends on a signal, says what is wrong."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.sandbox.people import shipped
from kiosk.sandbox.problems import BadFaults, BadParts, BadPeople, BadState, PortInUse
from kiosk.sandbox.serving import Serving, new_world, serve
from kiosk.sandbox.switches import Switches
from tests.sandbox.desk import AGENT, a_basket, loyalty_headers

SCRIPT = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from kiosk.sandbox.serving import serve

def announce(serving):
    print(json.dumps(asdict(serving)), flush=True)

state, faults = (Path(name) if name else None for name in sys.argv[1:])
serve("127.0.0.1", 0, state, faults, announce)
print("ended", flush=True)
"""


@contextmanager
def process(state: str = "", faults: str = "") -> Iterator[tuple[dict[str, Any], "subprocess.Popen[str]"]]:
    command = [sys.executable, "-W", "error", "-c", SCRIPT, state, faults]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            yield json.loads(child.stdout.readline()), child
        finally:
            if child.poll() is None:
                child.kill()


def partner(serving: dict[str, Any]) -> dict[str, str]:
    return {
        "authorization": f"Bearer {serving['partner_token']}",
        "x-clientid": serving["client_id"],
        "accept-version": "v4.0",
        "content-type": "application/json",
        "user-agent": AGENT,
    }


def signed_in(serving: dict[str, Any]) -> dict[str, str]:
    body = {"merchant_id": serving["merchant_id"], "user_id": serving["people"][0]["user_id"]}
    answer = httpx.post(serving["api_url"] + "/partner/oauth/token", headers=partner(serving), json=body)
    return loyalty_headers(answer.json()["access_token"], serving["merchant_key"])


def ended(child: "subprocess.Popen[str]", number: signal.Signals) -> tuple[str, str, int]:
    child.send_signal(number)
    out, err = child.communicate(timeout=15)
    return out, err, child.returncode


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_what_it_announced_and_ends_quietly(number: signal.Signals) -> None:
    with process() as (serving, child):
        assert serving["loyalty_url"].endswith("/api/")
        assert httpx.get(serving["loyalty_url"] + "account").status_code == 401
        headers = signed_in(serving)
        assert httpx.get(serving["loyalty_url"] + "account", headers=headers).status_code == 200
        journal = httpx.get(serving["api_url"] + "/_sandbox/journal").json()
        assert [entry["status"] for entry in journal] == [401, 200, 200]
        assert ended(child, number) == ("ended\n", "", 0)


def test_a_restart_remembers(tmp_path: Path) -> None:
    file = str(tmp_path / "state.json")
    with process(file) as (serving, child):
        headers = signed_in(serving)
        body = a_basket(state="placed", rewards=["freefries01"])
        assert httpx.post(serving["loyalty_url"] + "baskets", headers=headers, json=body).status_code == 201
        child.kill()
    with process(file) as (serving, child):
        account = httpx.get(serving["loyalty_url"] + "account", headers=headers)
        assert account.status_code == 200
        assert "freefries01" not in account.text
        answer = httpx.post(serving["loyalty_url"] + "baskets", headers=headers, json=body)
        assert answer.json()["discount"] == "4.50"
        ended(child, signal.SIGTERM)


def test_faults_and_switches_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "faults.toml"
    file.write_text('[switches]\nstrict = true\n[[faults]]\nname = "server_error"\nstatus = 502\n')
    with process("", str(file)) as (serving, child):
        assert httpx.get(serving["loyalty_url"] + "account").status_code == 502
        switches = httpx.get(serving["api_url"] + "/_sandbox/switches").json()
        assert switches["strict"] is True
        ended(child, signal.SIGTERM)


def never(_: Serving) -> None:
    raise AssertionError("nothing serves, so nothing may be announced")


def test_a_port_in_use() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortInUse):
            serve("127.0.0.1", other.getsockname()[1], None, None, never)


def test_broken_files_are_named_before_anything_is_bound(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("{[")
    with pytest.raises(BadState):
        serve("127.0.0.1", 0, broken, None, never)
    with pytest.raises(BadFaults):
        serve("127.0.0.1", 0, None, broken, never)
    with pytest.raises(BadPeople):
        serve("127.0.0.1", 0, None, None, never, people_file=broken)


def test_reset_starts_from_the_people_file() -> None:
    world = new_world(shipped(), Switches(), [])
    world.state.people.clear()
    world.reset()
    assert world.state.people[0].user_id == "wroeiu2304hfwf"


def test_a_pretend_terminal_answers_beside_it() -> None:
    told: list[Serving] = []

    def announce(serving: Serving) -> None:
        told.append(serving)
        assert serving.terminal is not None
        assert httpx.post(serving.terminal.cloud_url).status_code == 401
        signal.raise_signal(signal.SIGTERM)

    serve("127.0.0.1", 0, None, None, announce, terminal=("decline",))
    assert told
    with pytest.raises(BadParts):
        serve("127.0.0.1", 0, None, None, never, terminal=("explode",))
