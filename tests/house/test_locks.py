"""What is installed is what was locked: exact versions, hashes, and nothing of one machine."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.reading import ROOT

LOCKS = [ROOT / "packaging" / name for name in ("requirements.lock", "requirements-dev.lock")]
PIN = re.compile(r"^([a-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


def pins(lock: Path) -> set[tuple[str, str]]:
    return {(name, version) for name, version in PIN.findall(lock.read_text())}


def names(lock: Path) -> set[str]:
    return {name for name, _ in pins(lock)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_requirement_is_pinned_and_hashed(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", lock.read_text())
    entries = [entry for entry in entries if not entry.startswith("#")]
    assert entries
    assert [entry for entry in entries if not PIN.match(entry) or "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_no_lock_names_an_index_or_a_path(lock: Path) -> None:
    assert re.findall(r"https?://|file:|--(?:extra-)?index|--find-links|@ /", lock.read_text()) == []


def test_every_run_time_requirement_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[<>=\s;]", need)[0].lower() for need in project["dependencies"]}
    assert wanted - names(LOCKS[0]) == set()


def test_the_gate_tests_what_ships() -> None:
    assert pins(LOCKS[0]) - pins(LOCKS[1]) == set()


def test_slow_starters_stay_out_of_the_run_time() -> None:
    assert names(LOCKS[0]) & {"rich", "pygments", "typer", "pydantic", "opencv-python", "pyside6"} == set()
