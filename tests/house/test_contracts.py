"""The import contracts bite: each is broken on purpose in a copy of the house, and must say so."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.reading import ROOT

STOREYS = "Storeys"
WRONG = [
    ("annex/__init__.py", "", STOREYS),
    ("domain/wrong.py", "import kiosk.ports", STOREYS),
    ("services/wrong.py", "import kiosk.store", STOREYS),
    ("viewmodels/wrong.py", "import kiosk.shell", STOREYS),
    ("domain/wrong.py", "import asyncio", "The domain knows"),
    ("domain/wrong.py", "import msgspec", "The domain knows"),
    ("services/wrong.py", "import PySide6.QtCore", "Qt only"),
    ("devices/wrong.py", "def late():\n    import PySide6", "Qt only"),
    ("services/wrong.py", "import httpx", "HTTP calls only"),
    ("services/wrong.py", "import apsw", "SQL only"),
    ("devices/wrong.py", "import sqlite3", "SQL only"),
    ("viewmodels/wrong.py", "import msgspec", "msgspec only"),
    ("services/wrong.py", "import kiosk.thanx.wire", "Wire shapes"),
    ("cli/wrong.py", "import kiosk.thanx", "Only app"),
    ("proving/wrong.py", "import kiosk.store", "Only app"),
]


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=house, check=False, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_keeps_them(copy: Path) -> None:
    run = lint(copy)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize(("file", "text", "contract"), WRONG, ids=[f"{row[2]}: {row[1]}" for row in WRONG])
def test_a_breach_is_named(copy: Path, file: str, text: str, contract: str) -> None:
    place = copy / "kiosk" / file
    place.parent.mkdir(exist_ok=True)
    place.write_text(text + "\n")
    run = lint(copy)
    assert run.returncode == 1, run.stdout
    verdict = re.search(rf"{contract}.*?\b(KEPT|BROKEN)\b", run.stdout, re.DOTALL)
    assert verdict is not None
    assert verdict[1] == "BROKEN"
