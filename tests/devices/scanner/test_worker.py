import mmap
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.devices.scanner.exchange import READY, RUBBISH, SLOT_BYTES, Frame, Header, Kind, reading, reply
from tests.devices.scanner.make_pictures import MEMBER, PICTURES, REWARD, held


class Asked:
    """A decoding process, spoken to as the kiosk does, byte for byte."""

    def __init__(self) -> None:
        shared = os.memfd_create("frame")
        os.ftruncate(shared, SLOT_BYTES)
        self.memory = mmap.mmap(shared, SLOT_BYTES)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.devices.scanner.worker", str(shared)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=[shared],
        )  # fmt: skip
        os.close(shared)

    def line(self) -> bytes:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def ask(self, frame: Frame) -> bytes:
        self.memory[: len(frame.data)] = frame.data
        return self.send(Header(frame.kind, len(frame.data), frame.width, frame.height).packed())

    def send(self, header: bytes) -> bytes:
        assert self.process.stdin is not None
        self.process.stdin.write(header)
        self.process.stdin.flush()
        return self.line()

    def end(self) -> int:
        """The process after its stdin has ended."""
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()
        self.memory.close()
        return self.process.wait(10)


@pytest.fixture
def asked() -> Iterator[Asked]:
    found = Asked()
    assert found.line() == READY
    yield found
    found.process.kill()
    found.end()


def test_it_reads_pixels_and_files_one_after_the_other(asked: Asked) -> None:
    grey = held(REWARD)
    height, width = grey.shape
    assert asked.ask(Frame(Kind.STILL, grey.tobytes(), width, height)) == reply([REWARD])
    streamed = reading(asked.ask(Frame(Kind.STREAM, grey.tobytes(), width, height)))
    assert streamed.texts == (REWARD,)
    assert streamed.sight.is_read
    assert len(streamed.sight.corners) == 4
    assert asked.ask(Frame(Kind.FILE, (PICTURES / "member.png").read_bytes())) == reply([MEMBER])
    assert asked.ask(Frame(Kind.FILE, (PICTURES / "see-through.png").read_bytes())) == reply([REWARD])
    assert asked.ask(Frame(Kind.FILE, (PICTURES / "no-code.png").read_bytes())) == reply([])


def hostile_files() -> dict[str, bytes]:
    png = (PICTURES / "reward.png").read_bytes()
    jpeg = (PICTURES / "photo.jpg").read_bytes()
    vast = bytearray(png)
    vast[16:24] = b"\x7f\xff\xff\xff" * 2
    return {
        "text": b"not a picture",
        "a byte": b"\x89",
        "cut png": png[:60],
        "cut jpeg": jpeg[:30],
        "vast png": bytes(vast),
        "zeros": bytes(5000),
        "html": b"<html><img src='x'></html>",
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    }


def test_no_hostile_file_ends_it(asked: Asked) -> None:
    for name, data in hostile_files().items():
        assert asked.ask(Frame(Kind.FILE, data)) == RUBBISH, name
    assert asked.ask(Frame(Kind.FILE, (PICTURES / "reward.png").read_bytes())) == reply([REWARD])


@pytest.mark.parametrize("count", [80, pytest.param(20_000, marks=pytest.mark.long)])
def test_bent_pictures_neither_end_it_nor_say_anything_else(asked: Asked, count: int) -> None:
    chance = np.random.default_rng(11)
    originals = {name: (PICTURES / name).read_bytes() for name in ("reward.png", "photo.jpg")}
    for number in range(count):
        bent = np.frombuffer(originals[list(originals)[number % 2]], np.uint8).copy()
        places = chance.integers(0, len(bent), chance.integers(1, 40))
        bent[places] = chance.integers(0, 256, len(places), dtype=np.uint8)
        cut = bent[: chance.integers(1, len(bent))] if number % 5 == 0 else bent
        assert asked.ask(Frame(Kind.FILE, cut.tobytes())) in (RUBBISH, reply([]), reply([REWARD]))


@pytest.mark.parametrize("count", [200, pytest.param(100_000, marks=pytest.mark.long)])
def test_its_memory_stays_flat(asked: Asked, count: int) -> None:
    frames = [cv2.resize(held(REWARD, seed), (320, 240)) for seed in range(3)]
    frames += [np.random.default_rng(seed).integers(0, 256, (240, 320), dtype=np.uint8) for seed in range(3)]
    for number in range(60):
        asked.ask(Frame(Kind.STREAM, frames[number % 6].tobytes(), 320, 240))
    before = resident_kb(asked.process.pid)
    for number in range(count):
        asked.ask(Frame(Kind.STREAM, frames[number % 6].tobytes(), 320, 240))
    assert resident_kb(asked.process.pid) < before + 16_384


def resident_kb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


def test_a_picture_of_one_pixel_is_a_picture(asked: Asked) -> None:
    encoded = cv2.imencode(".png", np.zeros((1, 1), np.uint8))[1].tobytes()
    assert asked.ask(Frame(Kind.FILE, encoded)) == reply([])


def test_a_header_that_lies_ends_it(asked: Asked) -> None:
    assert asked.send(Header(Kind.STREAM, 10, 999, 999).packed()) == b""
    assert asked.process.wait(10) != 0


def test_it_ends_with_its_input(asked: Asked) -> None:
    assert asked.end() == 0


def test_it_prints_nothing_but_answers(asked: Asked) -> None:
    asked.ask(Frame(Kind.FILE, (PICTURES / "photo.jpg").read_bytes()[:-2000]))
    assert asked.process.stdin is not None
    asked.process.stdin.close()
    assert asked.process.stderr is not None
    assert asked.process.stderr.read() == b""
    assert asked.line() == b""


def test_it_has_given_up_what_it_does_not_need(asked: Asked) -> None:
    limits = Path(f"/proc/{asked.process.pid}/limits").read_text()
    status = Path(f"/proc/{asked.process.pid}/status").read_text()
    by_name = {line[:26].strip(): line[26:].split()[:2] for line in limits.splitlines()[1:]}
    assert by_name["Max core file size"] == ["0", "0"]
    assert by_name["Max file size"] == ["0", "0"]
    assert by_name["Max address space"] == [str(2 * 1024**3)] * 2
    assert "NoNewPrivs:\t1" in status
    assert os.getpriority(os.PRIO_PROCESS, asked.process.pid) >= os.getpriority(os.PRIO_PROCESS, 0) + 5


def test_it_dies_with_its_parent() -> None:
    parent = (
        "import os\n"
        "from kiosk.devices.scanner.process import DecoderProcess\n"
        "process = DecoderProcess()\n"
        "process.start()\n"
        "print(process.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", parent], stdout=subprocess.PIPE, check=False, timeout=60)
    assert has_ended(int(done.stdout), within_s=10)


def has_ended(pid: int, within_s: float) -> bool:
    try:
        watched = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([watched], [], [], within_s)
    os.close(watched)
    return bool(ended)
