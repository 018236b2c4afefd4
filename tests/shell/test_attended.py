"""The kiosk between its first screen and the wish to leave, as its supervisor sees it."""

import asyncio
import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.clock import SystemClock
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.proving.waiting import until
from kiosk.shell.attended import attended, outbox_hangs, start_anew
from kiosk.shell.loop import application, run
from kiosk.shell.restarts import Restarts
from kiosk.shell.window import Window
from tests import waiting
from tests.machines import Ailing
from tests.walk import Walk, at_the_kiosk


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    """Where systemd would listen."""
    ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
    ear.bind(str(tmp_path / "notify"))
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    return ear


def heard(ear: socket.socket) -> list[str]:
    words = []
    while True:
        try:
            words.append(ear.recv(256).decode())
        except BlockingIOError:
            return words


def attend(tmp_path: Path, ear: socket.socket, check: Callable[[Walk], None]) -> list[str]:
    """What the supervisor heard of a kiosk that lived for a while, opened or not, and was asked to leave."""
    said: list[str] = []

    async def main(leaving: asyncio.Event) -> None:
        async with at_the_kiosk(tmp_path, opens=False) as walk:
            window = Window(walk.attendant)

            async def looks_on() -> None:
                await until(lambda: lives(said, ear), within_s=15, what="signs of life")
                await until(lambda: walk.visit.stage is Stage.ATTRACT or is_resting(walk), what="the doors")
                check(walk)
                leaving.set()

            try:
                await asyncio.gather(
                    attended(walk.attendant, window, tmp_path / "starts.json", leaving), looks_on()
                )
            finally:
                window.close()

    run(application(), main)
    said.extend(heard(ear))
    ear.close()
    return said


def lives(said: list[str], ear: socket.socket) -> bool:
    said.extend(heard(ear))
    return said.count("WATCHDOG=1") >= 3


def is_resting(walk: Walk) -> bool:
    closed_for = walk.snapshot.closed_for
    return closed_for is not None and closed_for.code is Code.SAFE_MODE


def test_it_opens_lives_and_ends_without_a_trace(tmp_path: Path, ear: socket.socket, qtbot: QtBot) -> None:
    def check(walk: Walk) -> None:
        assert walk.snapshot.closed_for is None

    said = attend(tmp_path, ear, check)
    assert (said[0], said[-1]) == ("READY=1", "STOPPING=1")
    assert (tmp_path / "starts.json").read_text() == "[]"


def test_a_damaged_store_is_left_to_the_next_start(
    tmp_path: Path, ear: socket.socket, qtbot: QtBot
) -> None:
    """It leaves by itself, and this end counts as one that nobody asked for."""

    async def main(leaving: asyncio.Event) -> None:
        machine = Ailing(Trouble(Code.STORE_DAMAGED, "torn"))
        async with at_the_kiosk(tmp_path, opens=False, machine=lambda *_: machine) as walk:
            window = Window(walk.attendant)
            try:
                await asyncio.gather(
                    attended(walk.attendant, window, tmp_path / "starts.json", leaving),
                    until(leaving.is_set, within_s=15, what="the wish to leave"),
                )
            finally:
                window.close()
            assert walk.visit.stage is Stage.CLOSED

    run(application(), main)
    assert heard(ear)[-1] == "STOPPING=1"
    ear.close()
    assert len(json.loads((tmp_path / "starts.json").read_text())) == 1


def test_after_too_many_restarts_it_rests_but_what_was_promised_is_kept(
    tmp_path: Path, ear: socket.socket, qtbot: QtBot
) -> None:
    def check(walk: Walk) -> None:
        assert walk.visit.stage is Stage.CLOSED
        assert walk.attendant.safe.is_running("dispatch")
        assert not outbox_hangs(walk.attendant)
        walk.attendant.safe.cancel("dispatch")
        # Whoever still opens starts it.
        assert not outbox_hangs(walk.attendant)
        walk.attendant.safe.cancel("opening")
        assert outbox_hangs(walk.attendant)

    for _ in range(5):
        Restarts(tmp_path / "starts.json").begin(SystemClock().now())
    assert "WATCHDOG=1" in attend(tmp_path, ear, check)


def test_the_machine_is_asked_by_the_sites_own_command(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    start_anew(f"touch '{tmp_path / 'asked of it'}'")
    waiting.until((tmp_path / "asked of it").exists)
    for command in ("false", "'", "no-such-command-here", ""):
        caplog.clear()
        start_anew(command)
        waiting.until(lambda: len(caplog.messages) == 2)
        assert caplog.messages[1] == "the machine does not start anew"
