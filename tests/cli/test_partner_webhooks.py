import json
import socket
from pathlib import Path

import pytest

from tests.cli.conftest import Partnered, environment_of
from tests.e2e.commands import started
from tests.waiting import until


@pytest.mark.parametrize("event", ["reward_batch.completed", "reward.batch_completed"])
def test_what_thanx_tells_feeds_the_job_that_waits(partner: Partnered, tmp_path: Path, event: str) -> None:
    """The next look at the job would be long after: it is the webhook that ends the wait."""
    environment = environment_of(partner.sandbox, tmp_path)
    partner.sandbox.switch(job_delay_s=4, batch_event=event)
    with started("partner", "webhooks", "--port", "0", "--json", **environment) as process:
        assert process.stdout is not None
        partner.sandbox.webhooks_to(json.loads(process.stdout.readline())["url"])
        partner.sandbox.fault("webhook_twice", path="batch")
        said = partner("issue", "--campaign", "campservice01", "--to", "jane.smith@example.com", "--json")
        assert said.records[-1]["state"] == "completed"
        until(lambda: _heard(tmp_path) == [("batch_completed", 2), ("reward_issued", 1)])


def test_what_was_not_signed_by_thanx_is_not_kept(partner: Partnered, tmp_path: Path) -> None:
    environment = environment_of(partner.sandbox, tmp_path)
    with started("partner", "webhooks", "--port", "0", "--json", **environment) as process:
        assert process.stdout is not None
        partner.sandbox.webhooks_to(json.loads(process.stdout.readline())["url"])
        partner.sandbox.fault("webhook_forged", path="reward.issued")
        partner("issue", "--campaign", "campservice01", "--to", "jane.smith@example.com")
        until(lambda: _heard(tmp_path) == [("batch_completed", 1)])


def _heard(folder: Path) -> list[tuple[str, int]]:
    import apsw

    connection = apsw.Connection(str(folder / "office.db"))
    try:
        return [tuple(row) for row in connection.execute("SELECT event, times FROM notices ORDER BY event")]
    finally:
        connection.close()


def test_without_a_secret_nothing_is_received(partner: Partnered, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_THANX_WEBHOOK_SECRET")
    said = partner("webhooks", "--port", "0")
    assert (said.code, said.out) == (2, "")
    assert "webhook_secret" in said.sentence


def test_a_port_that_is_taken_is_3(partner: Partnered) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = partner("webhooks", "--port", str(taken.getsockname()[1]))
    assert (said.code, said.out) == (3, "")
    assert "port" in said.sentence


@pytest.mark.parametrize("port", ["-1", "99999", "many"])
def test_a_port_that_is_none_is_wrong(partner: Partnered, port: str) -> None:
    said = partner("webhooks", "--port", port)
    assert (said.code, said.out) == (2, "")
    assert said.sentence
