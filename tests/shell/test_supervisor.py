import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.shell.supervisor import ALIVE, READY, Supervisor


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    """Where systemd would listen."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(5)
        yield ear


def test_it_says_its_words_as_one_message(ear: socket.socket, tmp_path: Path) -> None:
    supervisor = Supervisor({"NOTIFY_SOCKET": str(tmp_path / "notify")})
    supervisor.say(READY, "STATUS=open")
    supervisor.say(ALIVE)
    assert [ear.recv(256), ear.recv(256)] == [b"READY=1\nSTATUS=open", b"WATCHDOG=1"]
    supervisor.close()


def test_a_socket_may_have_a_name_that_is_no_file() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(b"\0kiosk-test-of-names")
        ear.settimeout(5)
        supervisor = Supervisor({"NOTIFY_SOCKET": "@kiosk-test-of-names"})
        supervisor.say(READY)
        assert ear.recv(256) == b"READY=1"
        supervisor.close()


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "vsock:2:1234"}, {"NOTIFY_SOCKET": ""}])
def test_without_a_supervisor_it_is_silent(
    environment: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    supervisor = Supervisor(environment)
    supervisor.say(READY)
    supervisor.close()
    assert caplog.records == []


def test_a_supervisor_that_is_gone_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    supervisor = Supervisor({"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    supervisor.say(ALIVE)
    supervisor.close()
    assert [record.message for record in caplog.records] == ["the supervisor does not hear"]
