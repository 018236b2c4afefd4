"""The kiosk as a process under a supervisor, which a test plays."""

import json
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sandbox.running import RunningSandbox
from tests.e2e.commands import site, started


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd listens on."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(40)
        yield ear


def environment(folder: Path, sandbox: RunningSandbox) -> dict[str, str]:
    return {
        "KIOSK_THANX_PARTNER_TOKEN": sandbox.credentials.partner_token,
        "NOTIFY_SOCKET": str(folder / "notify"),
        "WATCHDOG_USEC": "10000000",
    }


def forget(ear: socket.socket) -> None:
    """All that has come so far."""
    ear.setblocking(False)
    try:
        while True:
            ear.recv(256)
    except BlockingIOError:
        ear.settimeout(40)


def test_it_tells_that_it_is_up_lives_hangs_lives_again_and_ends(
    tmp_path: Path, sandbox: RunningSandbox, ear: socket.socket
) -> None:
    (tmp_path / "codes").mkdir()
    config = site(tmp_path, sandbox)
    with started("run", "--windowed", "--config", config, **environment(tmp_path, sandbox)) as process:
        assert ear.recv(256) == b"READY=1"
        assert ear.recv(256) == b"WATCHDOG=1"
        process.send_signal(signal.SIGSTOP)
        forget(ear)
        ear.settimeout(3)
        with pytest.raises(TimeoutError):
            ear.recv(256)
        process.send_signal(signal.SIGCONT)
        ear.settimeout(40)
        assert ear.recv(256) == b"WATCHDOG=1"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        words = b""
        while words != b"STOPPING=1":
            words = ear.recv(256)
    assert json.loads((tmp_path / "orders.starts").read_text()) == []


def test_killed_again_and_again_it_rests(tmp_path: Path, sandbox: RunningSandbox, ear: socket.socket) -> None:
    (tmp_path / "codes").mkdir()
    config = site(tmp_path, sandbox)
    for number in range(6):
        with started("run", "--windowed", "--config", config, **environment(tmp_path, sandbox)) as process:
            while ear.recv(256) != b"READY=1":
                continue
            told = [line_of(process)["event"], line_of(process)["event"]] if number == 5 else []
            process.kill()
            process.wait()
        forget(ear)
    assert told == ["the kiosk is up", "too many restarts: it rests before it opens"]


@pytest.mark.parametrize("after_s", [0.1, 0.4, 0.8, 1.5])
def test_ended_early_it_leaves_nothing_behind(tmp_path: Path, after_s: float) -> None:
    with started("run", "--windowed", TMPDIR=str(tmp_path)) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(after_s)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) in (0, -signal.SIGTERM)
    assert list(tmp_path.iterdir()) == []


def line_of(process: "subprocess.Popen[str]") -> dict[str, str]:
    """The next one of the part that is tested here."""
    assert process.stderr is not None
    lines: Iterator[dict[str, str]] = map(json.loads, iter(process.stderr.readline, ""))
    return next(line for line in lines if line["room"] == "kiosk.shell.attended")
