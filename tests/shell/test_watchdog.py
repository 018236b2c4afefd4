"""Only while everything lives does the supervisor hear of it."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.proving.waiting import until
from kiosk.shell.supervisor import Supervisor
from kiosk.shell.watchdog import LOOP, OUTBOX, STORE, UI, Watchdog, watched
from tests.clock import TurnedClock


class Ear:
    """The supervisor's side of the socket."""

    def __init__(self, folder: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._socket.bind(str(folder / "notify"))
        self.supervisor = Supervisor({"NOTIFY_SOCKET": str(folder / "notify")})
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        """What came since the last time."""
        came = []
        while True:
            try:
                came.append(self._socket.recv(256).decode())
            except BlockingIOError:
                self.heard += came
                return came

    def close(self) -> None:
        self._socket.close()
        self.supervisor.close()


@pytest.fixture
def ear(tmp_path: Path) -> Ear:
    return Ear(tmp_path)


async def well() -> None:
    """A store that answers."""


async def heard_in(ear: Ear, clock: TurnedClock, seconds: float) -> list[str]:
    """What is said while that much time passes, from now on."""
    ear.listen()
    end_s = clock.monotonic_s() + seconds
    await until(lambda: clock.monotonic_s() >= end_s, what="time to pass")
    return ear.listen()


def played(
    ear: Ear,
    store: Callable[[], Awaitable[object]],
    scene: Callable[[Watchdog, TurnedClock], Awaitable[None]],
) -> None:
    async def whole() -> None:
        clock = TurnedClock()
        async with asyncio.timeout(20), watched(clock, ear.supervisor, store) as watchdog:
            await scene(watchdog, clock)

    try:
        asyncio.run(whole())
        ear.listen()
    finally:
        ear.close()


def test_it_says_that_it_is_up_that_it_lives_and_that_it_ends(ear: Ear) -> None:
    async def scene(watchdog: Watchdog, _: TurnedClock) -> None:
        await until(lambda: "WATCHDOG=1" in ear.listen() or "WATCHDOG=1" in ear.heard, what="a sign of life")

    played(ear, well, scene)
    assert ear.heard[0] == "READY=1"
    assert ear.heard[-1] == "STOPPING=1"


def test_screens_that_hang_are_heard_as_silence_until_they_live_again(ear: Ear) -> None:
    async def scene(watchdog: Watchdog, clock: TurnedClock) -> None:
        await until(lambda: watchdog.late == (UI,), what="the screens to be missed")
        await asyncio.sleep(0)
        assert await heard_in(ear, clock, 10) == []
        watchdog.beat(UI)
        await until(lambda: "WATCHDOG=1" in ear.listen(), what="a sign of life")

    played(ear, well, scene)


def test_a_store_that_hangs_is_heard_as_silence(ear: Ear) -> None:
    async def hangs() -> None:
        await asyncio.Event().wait()

    async def scene(watchdog: Watchdog, clock: TurnedClock) -> None:
        await until(lambda: STORE in watchdog.late, what="the store to be missed")
        for _ in range(10):
            watchdog.beat(UI)
            assert await heard_in(ear, clock, 1) == []

    played(ear, hangs, scene)


def test_a_store_that_says_no_lives(ear: Ear) -> None:
    async def full() -> None:
        raise Outage(Code.STORE_FAILED)

    async def scene(watchdog: Watchdog, clock: TurnedClock) -> None:
        end_s = clock.monotonic_s() + 10
        await until(lambda: clock.monotonic_s() >= end_s, what="time to pass")
        assert watchdog.late == (UI,)

    played(ear, full, scene)


def test_a_part_is_late_after_two_seconds(ear: Ear) -> None:
    clock = TurnedClock()
    watchdog = Watchdog(clock, ear.supervisor)
    clock.turn(1.9)
    assert watchdog.late == ()
    watchdog.beat(LOOP)
    clock.turn(0.1)
    assert watchdog.late == (UI, STORE)
    ear.close()


def test_an_outbox_that_says_that_it_hangs_is_heard_as_silence(ear: Ear) -> None:
    clock, hangs = TurnedClock(), [False]
    watchdog = Watchdog(clock, ear.supervisor, lambda: hangs[0])
    assert watchdog.late == ()
    hangs[0] = True
    assert watchdog.late == (OUTBOX,)
    ear.close()
