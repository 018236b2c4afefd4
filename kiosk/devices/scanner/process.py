"""The decoder in a process of its own: hostile pictures can't take the till down, only texts come back."""

import contextlib
import mmap
import os
import select
import subprocess
import sys
from pathlib import Path

import kiosk
from kiosk.devices.scanner.exchange import (
    MOST_REPLY_BYTES,
    READY,
    SLOT_BYTES,
    Frame,
    Header,
    Reading,
    reading,
)
from kiosk.devices.scanner.vision import QUIET

_STARTING_S = 20.0
_ANSWERING_S = 10.0
_ENDING_S = 1.0
_INHERITED = ("PATH", "LD_LIBRARY_PATH")
_COMMAND = (sys.executable, "-P", "-m", "kiosk.devices.scanner.worker")


class DecoderDied(Exception):
    """The decoding process ended, hung or answered nonsense; the frame is lost."""


class DecoderProcess:
    """One decoding process at a time, with its memory. Blocks: for threads only.

    Start it from a thread that lives as long as it is wanted: it dies with that thread.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._memory: mmap.mmap | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """A new process, ready to decode. Raises DecoderDied."""
        self.stop()
        shared = os.memfd_create("kiosk-frame")
        try:
            os.ftruncate(shared, SLOT_BYTES)
            self._memory = mmap.mmap(shared, SLOT_BYTES)
            self._process = subprocess.Popen(
                [*_COMMAND, str(shared)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                pass_fds=[shared], env=_environment(), cwd="/", bufsize=0,
            )  # fmt: skip
        except OSError as fault:
            raise DecoderDied(str(fault)) from fault
        finally:
            os.close(shared)
        if self._line(_STARTING_S) != READY:
            raise DecoderDied("the decoder does not start")

    def read(self, frame: Frame) -> Reading:
        """What the frame says. Raises DecoderDied."""
        if not frame.fits:
            return Reading(is_picture=False)
        if self._process is None or self._process.stdin is None or self._memory is None:
            raise DecoderDied("the decoder was never started")
        self._memory[: len(frame.data)] = frame.data
        header = Header(frame.kind, len(frame.data), frame.width, frame.height)
        try:
            self._process.stdin.write(header.packed())
            return reading(self._line(_ANSWERING_S))
        except (OSError, ValueError) as fault:
            raise DecoderDied(str(fault)) from fault

    def stop(self) -> None:
        """Ends the process, politely at first."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)
        memory, self._memory = self._memory, None
        if memory is not None:
            memory.close()

    def _line(self, seconds: float) -> bytes:
        """One answer; it is short enough to come in one piece. Empty when none comes in time."""
        if self._process is None or self._process.stdout is None:
            return b""
        channel = self._process.stdout.fileno()
        ready, _, _ = select.select([channel], [], [], seconds)
        return os.read(channel, MOST_REPLY_BYTES) if ready else b""


def _end(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    try:
        process.wait(_ENDING_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _environment() -> dict[str, str]:
    """Nothing of the kiosk's own environment but where programs and libraries are: it holds secrets."""
    inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    package = Path(kiosk.__file__).resolve().parent
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return {**inherited, **QUIET, **one_thread, "PYTHONPATH": str(package.parent), "LANG": "C.UTF-8"}
