"""The kiosk itself as a process: it comes up, serves a guest, and ends cleanly when it is asked to."""

import asyncio
import json
import signal
import subprocess
from pathlib import Path

import pytest

from kiosk.proving.demo import holding_up
from kiosk.proving.waiting import until
from kiosk.sandbox.running import RunningSandbox
from tests.e2e.commands import site, started

JANE = "wroeiu2304hfwf"


def is_up(process: "subprocess.Popen[str]") -> bool:
    """Once it says so; a process that dies before never does."""
    assert process.stderr is not None
    return any(json.loads(line)["event"] == "the kiosk is up" for line in iter(process.stderr.readline, ""))


def told_at_the_end(process: "subprocess.Popen[str]", wish: signal.Signals) -> list[str]:
    """The last lines of one that ends with 0 when it is asked to."""
    process.send_signal(wish)
    out, errors = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, "")
    return errors.splitlines()


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_without_a_configuration_it_brings_its_own_house_and_takes_it_away(
    tmp_path: Path, wish: signal.Signals
) -> None:
    with started("run", "--windowed", TMPDIR=str(tmp_path)) as process:
        assert is_up(process)
        assert children_of(process.pid)
        told = told_at_the_end(process, wish)
    # Whether a machine's clock is kept in time is the machine's.
    records = [json.loads(line) for line in told]
    assert [each for each in records if each["level"] != "info" and each["event"] != "the machine"] == []
    assert list(tmp_path.iterdir()) == []


def test_with_a_configuration_it_asks_thanx_who_holds_up_a_code(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    codes = tmp_path / "codes"
    codes.mkdir()
    token = sandbox.credentials.partner_token
    with started("--config", site(tmp_path, sandbox), KIOSK_THANX_PARTNER_TOKEN=token) as process:
        assert is_up(process)
        holding_up(codes)(JANE)

        def answers() -> list[int]:
            return [call["status"] for call in sandbox.journal() if call["status"]][:2]

        asyncio.run(until(lambda: len(answers()) == 2, what="Thanx to be asked and to answer"))
        assert answers() == [200, 200]
        lines = told_at_the_end(process, signal.SIGTERM)
    assert not any(JANE in line or token in line for line in lines)
    assert [line for line in lines if json.loads(line)["level"] == "error"] == []
    assert (tmp_path / "orders.db").is_file()


def children_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
