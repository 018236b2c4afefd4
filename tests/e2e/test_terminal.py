"""The kiosk and its card terminal as processes of their own: money is asked for over the nexo protocol."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.e2e.commands import kiosk, site, started

ENDED = ["placed", "billed", "completed"]


@contextmanager
def pretending(*words: str) -> Iterator[dict[str, Any]]:
    """What `kiosk sandbox --terminal` says of itself while it serves."""
    with started("sandbox", "--port", "0", "--json", "--terminal", *words) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())


def terminal_of(told: dict[str, Any], way: str) -> str:
    terminal = told["terminal"]
    return f"""
    [terminal]
    driver = "nexo"
    way = "{way}"
    url = "{terminal["url" if way == "local" else "cloud_url"]}"
    poi_id = "{terminal["poi_id"]}"
    sale_id = "kiosk-1"
    key_identifier = "{terminal["key"]["identifier"]}"
    key_version = {terminal["key"]["version"]}
    """


@pytest.mark.parametrize("way", ["local", "cloud"])
def test_guests_pay_at_a_nexo_terminal_that_loses_an_answer(tmp_path: Path, way: str) -> None:
    with pretending("--plays", "approve,lose_answer:approve:1") as told:
        sandbox: Any = SimpleNamespace(credentials=SimpleNamespace(**told))
        secrets = {
            "KIOSK_THANX_PARTNER_TOKEN": told["partner_token"],
            "KIOSK_TERMINAL_PASSPHRASE": told["terminal"]["key"]["passphrase"],
            "KIOSK_TERMINAL_API_KEY": told["terminal"]["api_key"],
        }
        config = site(tmp_path, sandbox, terminal_of(told, way))
        done = kiosk("demo", "--orders", "2", "--config", config, "--json", **secrets)
    assert done.returncode == 0, done.stderr
    orders = [json.loads(line) for line in done.stdout.splitlines()]
    assert [order["states"] for order in orders] == [ENDED] * 2
    assert all(order["paid"] == order["total"] > 0 for order in orders)
