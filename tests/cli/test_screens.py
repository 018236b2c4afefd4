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


@pytest.mark.parametrize("wrong", [("--lang", "xx"), ("--mode", "dark+loud"), ("--lang", "en,")])
def test_what_nobody_speaks_or_switches_on_is_misuse(wrong: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=f"{wrong[0]} .*expected"):
        screens.run(parsed("--out", str(tmp_path), *wrong))


@pytest.mark.parametrize("option", ["--record", "--compare"])
def test_references_are_in_their_own_ways(option: str, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="themselves"):
        screens.run(parsed(option, str(tmp_path), "--lang", "es", "--out", str(tmp_path)))


def test_without_a_folder_it_is_misuse() -> None:
    with pytest.raises(Misuse, match="--out DIR is missing"):
        screens.run(parsed())


def test_several_values_are_each_with_each_and_all_is_all() -> None:
    words = ["--lang", "en,ar", "--lang", "de", "--size", "800x1280,1080x1920", "--mode", "dark+reach,plain"]
    chosen = screens._chosen(parsed(*words))
    assert [str(way) for way in chosen[:2]] == ["en-800x1280-dark-reach", "en-800x1280"]
    assert len(chosen) == 3 * 2 * 2
    every = screens._chosen(parsed("--lang", "all", "--size", "all", "--mode", "all"))
    assert len(every) == 6 * 3 * 8


def test_a_folder_that_cannot_be_made_is_misuse(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Misuse, match="--out"):
        screens.run(parsed("--out", str(tmp_path / "file" / "pictures")))


def test_the_command_takes_pictures_records_and_compares(tmp_path: Path) -> None:
    """In processes of their own: the panel's size is told to Qt before it starts."""
    album, kept, out = tmp_path / "album", tmp_path / "kept", tmp_path / "out"
    lines = ran("--out", album, "--size", "800x1280", "--lang", "es,ar", "--only", "01-attract-no")
    assert lines == [str(album / f"{way}-800x1280" / "01-attract-no-scanner.png") for way in ("es", "ar")]
    assert all(Path(line).is_file() for line in lines)
    assert "es-800x1280/01-attract-no-scanner.png" in (album / "index.html").read_text("utf-8")
    assert ran("--record", kept, "--only", "01-attract-no") == ["1 pictures recorded"]
    (file,) = kept.glob("*/*.webp")
    file.rename(file.with_stem("01-attract-nobody"))
    differs = ran("--compare", kept, "--out", out, "--only", "01-attract-no", code=1)
    assert "no reference is recorded" in differs[0]
    assert "there is no such state" in differs[1]
    assert differs[2] == "1 pictures compared, 2 differ"


def ran(*words: str | Path, code: int = 0) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "screens", *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (code, "")
    return done.stdout.splitlines()
