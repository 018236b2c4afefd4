import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import screens
from kiosk.domain.ending import Misuse


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    screens.add(parser.add_subparsers())
    return parser.parse_args(["screens", *words])


@pytest.mark.parametrize("size", ["1080", "1080*1920", "0x100", "99999x10", "10x10", "axb"])
def test_a_size_nobody_builds_is_misuse(size: str, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="WIDTHxHEIGHT"):
        screens.run(parsed("--out", str(tmp_path), "--size", size))


def test_a_folder_that_cannot_be_made_is_misuse(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Misuse, match="--out"):
        screens.run(parsed("--out", str(tmp_path / "file" / "pictures")))


def test_the_command_takes_pictures(tmp_path: Path) -> None:
    """In a process of its own: the panel's size is told to Qt before it starts."""
    words = ["--out", str(tmp_path), "--size", "800x1280", "--lang", "es", "--only", "01-attract"]
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "screens", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert [Path(line).name for line in ran.stdout.splitlines()] == [
        "01-attract.png",
        "01-attract-no-scanner.png",
    ]
    assert all(Path(line).is_file() for line in ran.stdout.splitlines())
