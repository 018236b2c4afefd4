"""The two commands make their environment once, from locked packages, and say in one line what is missing.

The commands of the system are stood in for by small scripts at the front of the PATH.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.reading import ROOT

PYTHON = """echo "$0 $*" >>"$CALLS"
case "$*" in "-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python ;; esac"""


class Checkout:
    """A copy of what the scripts read, with stand-ins for Debian and Python."""

    def __init__(self, root: Path) -> None:
        self.root, self.bin, self.calls = root / "checkout", root / "bin", root / "calls"
        shutil.copytree(ROOT / "packaging", self.root / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.root)
        self.bin.mkdir()
        self.calls.touch()
        self.command("dpkg-query", "echo installed")
        self.command("id", "echo 1000")
        for python in ("python3.11", "python3", "python3.12", "python3.13"):
            self.command(python, PYTHON)

    def command(self, name: str, script: str, folder: Path | None = None) -> None:
        file = (folder or self.bin) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def made(self) -> None:
        """As after a complete setup with the development lock."""
        room = self.root / ".venv" / "bin"
        self.command("python", PYTHON, room)
        self.command("kiosk", PYTHON, room)
        (room / "pip").write_text(f"#!{room}/python\n")
        self.holds("dev", "packaging/requirements-dev.lock")
        self.holds("project", "pyproject.toml")

    def holds(self, name: str, file: str) -> None:
        with (self.root / file).open("rb") as content:
            run = subprocess.run(["cksum"], stdin=content, check=True, capture_output=True, text=True)  # noqa: S607
        (self.root / ".venv" / f"holds-{name}").write_text(f"{self.root} {run.stdout}")

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
        path = f"{self.bin}:{os.environ['PATH']}"
        return subprocess.run(
            ["sh", *arguments],  # noqa: S607
            cwd=self.root,
            check=False,
            capture_output=True,
            text=True,
            env={**kept, "PATH": path, "CALLS": str(self.calls), **environment},
        )

    def called(self) -> list[str]:
        return self.calls.read_text().splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


@pytest.mark.parametrize("script", ["packaging/demo.sh", "packaging/test.sh"])
def test_a_second_start_installs_nothing(checkout: Checkout, script: str) -> None:
    checkout.made()
    run = checkout.run(script, "--setup-only")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    assert [call for call in checkout.called() if "pip" in call] == []


def test_a_changed_lock_is_installed_with_its_hashes(checkout: Checkout) -> None:
    checkout.made()
    with (checkout.root / "packaging" / "requirements-dev.lock").open("a") as lock:
        lock.write("# newer\n")
    run = checkout.run("packaging/test.sh", "--setup-only")
    assert run.returncode == 0, run.stderr
    installs = [call for call in checkout.called() if "pip install" in call]
    assert len(installs) == 2
    assert "--require-hashes --only-binary :all: -r packaging/requirements-dev.lock" in installs[0]
    assert "--no-index --editable ." in installs[1]
    assert checkout.called()[-1].endswith("-m compileall -q kiosk")


def test_an_unfinished_environment_is_made_anew(checkout: Checkout) -> None:
    checkout.made()
    (checkout.root / ".venv" / "unfinished").touch()
    (checkout.root / ".venv" / "leftover").touch()
    run = checkout.run("packaging/demo.sh", "--setup-only")
    assert run.returncode == 0, run.stderr
    assert not (checkout.root / ".venv" / "leftover").exists()
    assert not (checkout.root / ".venv" / "unfinished").exists()


def test_a_failed_fetch_is_said_and_tried_again(checkout: Checkout) -> None:
    failing = PYTHON + '\ncase "$*" in *require-hashes*) exit 1 ;; esac'
    checkout.command("python3.11", failing)
    run = checkout.run("packaging/demo.sh", "--setup-only")
    assert run.returncode == 3
    assert "can't be fetched" in run.stderr
    assert (checkout.root / ".venv" / "unfinished").exists()


def test_missing_debian_packages_are_named_in_one_line(checkout: Checkout) -> None:
    checkout.command("dpkg-query", "exit 1")
    run = checkout.run("packaging/demo.sh", "--setup-only")
    assert run.returncode == 3
    assert run.stdout == ""
    assert len(run.stderr.splitlines()) == 1
    assert "libegl1" in run.stderr
    assert "libzbar0" in run.stderr
    assert "libxcb-cursor0" not in run.stderr


def test_a_display_needs_more_of_them(checkout: Checkout) -> None:
    checkout.command("dpkg-query", "exit 1")
    run = checkout.run("packaging/demo.sh", "--setup-only", DISPLAY=":9", WAYLAND_DISPLAY="wayland-0")
    assert "libxcb-cursor0" in run.stderr
    assert "libwayland-cursor0" in run.stderr


def test_a_python_without_environments_is_named(checkout: Checkout) -> None:
    for python in ("python3.11", "python3", "python3.12", "python3.13"):
        checkout.command(python, 'case "$*" in *ensurepip*) exit 1 ;; esac')
    run = checkout.run("packaging/demo.sh", "--setup-only")
    assert run.returncode == 3
    assert run.stderr.rstrip().endswith(" python3-venv")


@pytest.mark.parametrize("script", ["packaging/demo.sh", "packaging/test.sh", "packaging/setup.sh"])
def test_wrong_use_is_one_line(checkout: Checkout, script: str) -> None:
    run = checkout.run(script, "--nonsense")
    assert run.returncode == 2
    assert run.stderr.startswith("usage: ")
    assert len(run.stderr.splitlines()) == 1
