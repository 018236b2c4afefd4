import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.scanner.exchange import SLOT_BYTES, Frame, Kind, Reading
from kiosk.devices.scanner.process import DecoderDied, DecoderProcess
from tests.devices.scanner.make_pictures import PICTURES, REWARD

PICTURE = Frame(Kind.FILE, (PICTURES / "reward.png").read_bytes())


@pytest.fixture
def process() -> Iterator[DecoderProcess]:
    started = DecoderProcess()
    started.start()
    yield started
    started.stop()


def test_a_picture_is_read(process: DecoderProcess) -> None:
    assert process.read(PICTURE) == Reading((REWARD,))


def test_frames_that_do_not_fit_are_no_pictures(process: DecoderProcess) -> None:
    for data in (b"", bytes(SLOT_BYTES + 1)):
        assert process.read(Frame(Kind.FILE, data)) == Reading(is_picture=False)
    assert process.read(PICTURE) == Reading((REWARD,))


def test_no_secret_reaches_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "secret-1")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "/run/secret-2")
    process = DecoderProcess()
    process.start()
    environment = Path(f"/proc/{process.pid}/environ").read_bytes()
    process.stop()
    assert b"PATH=" in environment
    assert b"secret" not in environment


def test_a_killed_process_is_told_of_and_can_be_started_again(process: DecoderProcess) -> None:
    killed = process.pid
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    with pytest.raises(DecoderDied):
        process.read(PICTURE)
    process.start()
    assert process.pid != killed
    assert process.read(PICTURE) == Reading((REWARD,))


def test_before_the_start_there_is_nobody_to_ask() -> None:
    process = DecoderProcess()
    assert not process.is_running
    with pytest.raises(DecoderDied, match="never started"):
        process.read(PICTURE)


def test_stopping_leaves_no_process_and_no_open_file() -> None:
    before = open_files()
    process = DecoderProcess()
    process.start()
    pid = process.pid
    process.stop()
    process.stop()
    assert not process.is_running
    assert not Path(f"/proc/{pid}").exists()
    assert open_files() - before == set()


def open_files() -> set[str]:
    """By what they are: one of somebody else's may be closed meanwhile."""
    return {file.readlink().name for file in Path("/proc/self/fd").iterdir() if file.is_symlink()}
