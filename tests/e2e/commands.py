"""The kiosk's command as a process of its own, the way a person types it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WITHIN_S = 240


def kiosk(*words: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run it to its end."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True, text=True, timeout=WITHIN_S, check=False, env={**os.environ, **environment},
    )  # fmt: skip


@contextmanager
def started(*words: str | Path, **environment: str) -> "Iterator[subprocess.Popen[str]]":
    """While the block runs; asked to end afterwards, and killed if it does not."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment},
    )  # fmt: skip
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    finally:
        process.kill()
        process.communicate()
