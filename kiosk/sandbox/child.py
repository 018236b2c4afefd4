"""The pretend Thanx as a child process on loopback: the demo house talks to it over real HTTP."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from kiosk.sandbox.problems import SandboxProblem
from kiosk.sandbox.told import Serving

_STOP_WITHIN_S = 5.0


@contextmanager
def child() -> Iterator[Serving]:
    """Serves until the block ends. It ends with its parent, even if that is killed.

    Raises SandboxProblem with the child's own words if it can't serve.
    """
    command = [sys.executable, "-m", "kiosk", "sandbox", "--port", "0", "--json", "--until-eof"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        yield _heard(process)
    finally:
        _stop(process)


def _heard(process: "subprocess.Popen[str]") -> Serving:
    """Its first line says where it serves."""
    assert process.stdout is not None  # noqa: S101  it was piped
    assert process.stderr is not None  # noqa: S101
    line = process.stdout.readline()
    if not line:
        raise SandboxProblem(process.stderr.read().strip() or "the pretend Thanx did not start")
    return read(line)


def read(line: str) -> Serving:
    """What `kiosk sandbox --json` printed. Raises SandboxProblem."""
    try:
        return msgspec.json.decode(line, type=Serving)
    except msgspec.MsgspecError as fault:
        raise SandboxProblem(f"the pretend Thanx said something else: {fault}") from fault


def _stop(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None  # noqa: S101
    process.stdin.close()
    process.terminate()
    try:
        process.wait(_STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
