"""The pretend Thanx as a child process on loopback: the demo house talks to it over real HTTP."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.sandbox.problems import SandboxProblem
from kiosk.sandbox.roster import PersonShown
from kiosk.sandbox.serving import Serving

_STOP_WITHIN_S = 5.0


@contextmanager
def child() -> Iterator[Serving]:
    """Serves until the block ends. It ends with its parent, even if that is killed.

    Raises SandboxProblem with the child's own words if it can't serve.
    """
    command = [sys.executable, "-m", "kiosk", "sandbox", "--port", "0", "--json", "--until-eof"]
    process = subprocess.Popen(  # noqa: S603  our own command
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
    """What `kiosk sandbox --json` printed."""
    fields = json.loads(line)
    people = tuple(
        PersonShown(**{name: tuple(value) if isinstance(value, list) else value for name, value in each.items()})
        for each in fields.pop("people")
    )
    return Serving(**fields, people=people)


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
