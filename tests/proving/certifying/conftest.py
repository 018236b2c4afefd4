"""One run of the certification on the pretend Thanx, in a process of its own, for all tests of this room."""

import fcntl
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.record import Record

_RUN = """
import pickle, sys
from kiosk.proving.certifying.running import Wish, certified

seen = certified(Wish(is_brisk=True, idle_s=1.0), lambda words: None)
with open(sys.argv[1], "wb") as file:
    pickle.dump(seen, file)
"""
_WITHIN_S = 300


@pytest.fixture(scope="session")
def seen(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> tuple[Record, Cast]:
    """What was seen, and who played. The first process that asks plays; the others read what it wrote."""
    own = tmp_path_factory.getbasetemp()
    folder = own if worker_id == "master" else own.parent
    file = folder / "certification.pickle"
    with (folder / "certification.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            _play(file)
    found: tuple[Record, Cast] = pickle.loads(file.read_bytes())  # noqa: S301  written by ourselves
    return found


def _play(file: Path) -> None:
    part = file.with_suffix(".part")
    words = [sys.executable, "-c", _RUN, str(part)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=_WITHIN_S, check=False)
    assert done.returncode == 0, done.stderr
    part.rename(file)


@pytest.fixture(scope="session")
def record(seen: tuple[Record, Cast]) -> Record:
    return seen[0]
