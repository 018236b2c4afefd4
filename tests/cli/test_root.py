"""Which command is meant, and what its end looks like to whoever typed it."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli.root import ended, main
from kiosk.domain.ending import Ending, Misuse, Unreachable
from kiosk.proving.waiting import NeverCame
from kiosk.shell.window import BrokenScreens
from kiosk.store.faults import StoreError

PICTURES = Path(__file__).parents[1] / "devices" / "scanner" / "pictures"


@contextmanager
def untouched_log() -> Iterator[None]:
    """A log as a fresh process has it; pytest's own handlers come back afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers[:] = []
    try:
        yield
    finally:
        root.handlers[:] = before
        root.setLevel(level)


def raising(fault: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise fault

    return work


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Ending("the check failed"), 1),
        (NeverCame("waited 40 s for the moon"), 1),
        (BrokenScreens("Main.qml:3 no such type\nMain.qml:4 nor that"), 1),
        (Misuse("no such file"), 2),
        (Unreachable("port 9 is shut"), 3),
        (StoreError("the store can't be used"), 3),
    ],
)
def test_every_ending_is_one_line_and_its_code(
    fault: Ending, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(raising(fault)) == code
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"kiosk: {' '.join(str(fault).split())}\n")


def test_what_a_command_returns_is_its_code() -> None:
    assert [ended(lambda: 0), ended(lambda: 1)] == [0, 1]


def test_an_interrupt_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(raising(KeyboardInterrupt())) == 130
    assert capsys.readouterr() == ("", "")


def test_a_fault_of_the_program_is_a_line_and_a_log_line_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with untouched_log():
        assert ended(raising(ZeroDivisionError("what jane.smith@example.com typed"))) == 1
    told = capsys.readouterr()
    log, line = told.err.splitlines()
    assert line == "kiosk: a fault of the program, ZeroDivisionError: the log says where"
    assert json.loads(log)["fault"] == "ZeroDivisionError"
    assert any("test_root" in place for place in json.loads(log)["where"])
    assert (told.out, "jane" in told.err) == ("", False)


def test_wrong_words_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as told:
        main(["fly"])
    assert told.value.code == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("kiosk: argument COMMAND: invalid choice: 'fly'")


@pytest.mark.parametrize("words", [[], ["run"]])
def test_without_a_command_it_is_the_kiosk_itself(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = str(tmp_path / "none.toml")
    assert main([*words, "--windowed", "--config", config]) == 2
    assert main([*words, f"--config={config}"]) == 2
    assert capsys.readouterr().err == f"kiosk: {config}: no such file or directory\n" * 2


@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_names_every_command(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as told:
        main([word])
    assert told.value.code == 0
    said = capsys.readouterr().out
    assert all(name in said for name in ("run", "demo", "scan", "sandbox", "screens", "check-menu"))


def test_who_reads_no_further_hears_no_complaint() -> None:
    """`kiosk scan … | head -0`: the pipe is shut before the first line."""
    reads, writes = os.pipe()
    os.close(reads)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "scan", str(PICTURES / "member.png")],
            stdout=writes, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    finally:
        os.close(writes)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_told_in_a_line() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "scan", str(PICTURES / "member.png")],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("kiosk: ")
