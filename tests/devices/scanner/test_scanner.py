import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from kiosk.devices.clock import SystemClock
from kiosk.devices.scanner.beep import Beep
from kiosk.devices.scanner.files import Folder
from kiosk.devices.scanner.scanner import DecodingScanner
from kiosk.devices.scanner.sources import source_for
from kiosk.domain.health import Condition, Health
from kiosk.domain.sight import Glimpse
from tests.devices.scanner.make_pictures import MEMBER, PICTURES, REWARD
from tests.devices.scanner.scripted import a_copy

LONG_S = 30


def scanner_of(source: object, repeat_after_s: float = 2.0) -> DecodingScanner:
    clock = SystemClock()
    return DecodingScanner(source_for(str(source), clock), clock, repeat_after_s=repeat_after_s)


async def first(scanner: DecodingScanner, count: int) -> list[str]:
    heard: list[str] = []
    async with asyncio.timeout(LONG_S):
        async for text in scanner.texts():
            heard.append(text)
            if len(heard) == count:
                return heard
    return heard


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONG_S):
        while not condition():  # noqa: ASYNC110 - health is a thread's word, there is no event to wait for
            await asyncio.sleep(0.02)


def watching(scanner: DecodingScanner, visit: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await scanner.start()
        try:
            await visit()
        finally:
            await scanner.stop()

    asyncio.run(whole())


@pytest.mark.parametrize("name", ["reward.png", "photo.jpg", "video.avi"])
def test_a_file_stands_before_the_kiosk(name: str) -> None:
    scanner = scanner_of(PICTURES / name)

    async def visit() -> None:
        assert await first(scanner, 1) == [REWARD]
        assert scanner.health().is_ready

    watching(scanner, visit)


def test_who_looks_sees_what_the_camera_sees_and_where_the_code_is() -> None:
    scanner = scanner_of(PICTURES / "video.avi")
    assert scanner.glimpse() is None

    async def visit() -> None:
        seen: list[Glimpse] = []

        def is_read() -> bool:
            if glimpse := scanner.glimpse():
                seen.append(glimpse)
            return bool(seen) and seen[-1].sight.is_read

        await until(is_read)
        assert len(seen[-1].sight.corners) == 4
        assert len(seen[-1].grey) == seen[-1].width * seen[-1].height

    watching(scanner, visit)
    assert scanner.glimpse() is None


def test_a_code_that_is_taken_is_heard_where_there_is_something_to_hear(tmp_path: Path) -> None:
    heard, player = tmp_path / "heard", tmp_path / "player"
    player.write_text(f"#!/bin/sh\necho $1 >{heard}\n")
    player.chmod(0o755)
    clock, beep = SystemClock(), Beep(Path("tone.wav"), {"pw-play": str(player)}.get)
    DecodingScanner(source_for(str(tmp_path), clock), clock, beep=beep).confirm()
    beep.wait()
    assert heard.read_text() == "tone.wav\n"
    scanner_of(tmp_path).confirm()


def test_a_picture_held_there_is_read_again_later() -> None:
    scanner = scanner_of(PICTURES / "reward.png", repeat_after_s=0.1)

    async def visit() -> None:
        assert await first(scanner, 2) == [REWARD, REWARD]

    watching(scanner, visit)


def test_pictures_put_into_a_folder_are_read_as_they_come(tmp_path: Path) -> None:
    scanner = scanner_of(tmp_path)

    async def visit() -> None:
        await until(lambda: scanner.health() == Health(Condition.READY))
        a_copy("broken.png", tmp_path, "1.png")
        await until(lambda: "skipped 1.png" in scanner.health().detail)
        a_copy("reward.png", tmp_path, "2.png")
        assert await first(scanner, 1) == [REWARD]
        a_copy("member.png", tmp_path, "2.png")
        assert await first(scanner, 1) == [MEMBER]

    watching(scanner, visit)


def test_without_a_camera_the_kiosk_goes_on() -> None:
    scanner = scanner_of("97")

    async def visit() -> None:
        await until(lambda: scanner.health() == Health(Condition.AWAY, "camera 97 can't be opened"))

    watching(scanner, visit)


def test_a_killed_decoder_is_back_within_a_second_or_so(tmp_path: Path) -> None:
    scanner = scanner_of(tmp_path)

    async def visit() -> None:
        await until(lambda: scanner.health().is_ready)
        killed = scanner.decoder_pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        await until(lambda: scanner.decoder_pid not in (None, killed))
        a_copy("reward.png", tmp_path, "after.png")
        assert await first(scanner, 1) == [REWARD]

    watching(scanner, visit)


def test_three_deaths_turn_it_off_and_a_new_start_turns_it_on(tmp_path: Path) -> None:
    scanner = scanner_of(tmp_path)

    async def visit() -> None:
        for _ in range(3):
            await until(lambda: scanner.decoder_pid is not None and scanner.health().is_ready)
            dead = scanner.decoder_pid
            assert dead is not None
            os.kill(dead, signal.SIGKILL)
            await until(lambda dead=dead: scanner.decoder_pid != dead)  # type: ignore[misc]
        await until(lambda: scanner.health() == Health(Condition.OFF, "the decoder keeps dying"))
        a_copy("reward.png", tmp_path, "after.png")
        await until(lambda: "scanner" not in {thread.name for thread in threading.enumerate()})
        await scanner.start()
        assert await first(scanner, 1) == [REWARD]

    watching(scanner, visit)


def test_stopping_ends_the_texts_the_thread_and_the_process(tmp_path: Path) -> None:
    scanner = scanner_of(tmp_path)

    async def whole() -> None:
        await scanner.start()
        await scanner.start()
        await until(lambda: scanner.health().is_ready)
        pid = scanner.decoder_pid
        await scanner.stop()
        await scanner.stop()
        assert await first(scanner, 1) == []
        with pytest.raises(ProcessLookupError):
            os.kill(pid or 0, 0)

    asyncio.run(whole())
    assert scanner.health() == Health(Condition.AWAY, "not started")
    assert "scanner" not in {thread.name for thread in threading.enumerate()}


def test_it_can_be_started_again(tmp_path: Path) -> None:
    scanner = scanner_of(PICTURES / "reward.png")

    async def whole() -> None:
        for _ in range(2):
            await scanner.start()
            assert await first(scanner, 1) == [REWARD]
            await scanner.stop()

    asyncio.run(whole())


def test_when_nobody_listens_the_oldest_texts_go(tmp_path: Path) -> None:
    for number in range(10):
        a_copy("reward.png" if number % 2 else "member.png", tmp_path, f"{number}.png")
    folder = Folder(tmp_path)
    scanner = DecodingScanner(folder, SystemClock(), repeat_after_s=0)

    async def visit() -> None:
        await until(lambda: scanner.health().is_ready)
        a_copy("broken.png", tmp_path, "last.png")
        await until(lambda: "skipped last.png" in scanner.health().detail)
        assert await first(scanner, 8) == [MEMBER, REWARD] * 4

    watching(scanner, visit)


def test_it_runs_on_qts_loop(qapp: QApplication) -> None:
    scanner = scanner_of(PICTURES / "reward.png")

    async def visit() -> None:
        await scanner.start()
        assert await first(scanner, 1) == [REWARD]
        await scanner.stop()

    with QEventLoop(qapp) as loop:
        loop.run_until_complete(visit())
