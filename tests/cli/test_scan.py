import argparse
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import scan
from kiosk.domain.ending import Misuse, Unreachable
from tests.devices.scanner.make_pictures import PICTURES

KEYS = ["file", "text", "kind", "user_id", "reward_id", "ms"]


def scanned(*words: object) -> int:
    parser = argparse.ArgumentParser()
    scan.add(parser.add_subparsers())
    arguments = parser.parse_args(["scan", *map(str, words)])
    return int(arguments.run(arguments))


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("name", "text", "kind", "user_id", "reward_id"),
    [
        ("reward.png", "wroeiu2304hfwf|gheTfR", "reward", "wroeiu2304hfwf", "gheTfR"),
        ("photo.jpg", "wroeiu2304hfwf|gheTfR", "reward", "wroeiu2304hfwf", "gheTfR"),
        ("video.avi", "wroeiu2304hfwf|gheTfR", "reward", "wroeiu2304hfwf", "gheTfR"),
        ("member.png", "wroeiu2304hfwf", "member", "wroeiu2304hfwf", None),
        ("unsupported.png", "LSTR|1234s6||LEND", "unsupported", None, None),
        ("no-code.png", None, "none", None, None),
    ],
)
def test_a_file_is_a_json_line(
    capsys: pytest.CaptureFixture[str], name: str, text: str | None, kind: str, user_id: str, reward_id: str
) -> None:
    assert scanned(PICTURES / name, "--json") == 0
    [line] = lines(capsys)
    assert list(line) == KEYS
    assert isinstance(line.pop("ms"), float)
    assert line == {
        "file": str(PICTURES / name), "text": text, "kind": kind, "user_id": user_id, "reward_id": reward_id,
    }  # fmt: skip


def test_several_files_and_folders_keep_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert scanned(PICTURES / "no-code.png", PICTURES / "folder", "--json") == 0
    assert [line["kind"] for line in lines(capsys)] == ["none", "member", "reward"]


def test_people_read_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("reward.png", "member.png", "unsupported.png", "no-code.png")
    assert scanned(*(PICTURES / name for name in names)) == 0
    said = capsys.readouterr().out.splitlines()
    assert "reward.png: reward gheTfR of member wroeiu2304hfwf (" in said[0]
    assert "member.png: member wroeiu2304hfwf (" in said[1]
    assert "unsupported.png: a code that is not supported: LSTR|1234s6||LEND (" in said[2]
    assert "no-code.png: no code (" in said[3]


def test_what_is_no_picture_is_named_and_the_others_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert scanned(PICTURES / "broken.png", "missing.png", PICTURES / "reward.png", "--json") == 2
    said = capsys.readouterr()
    assert said.err.splitlines() == [
        f"kiosk: {PICTURES / 'broken.png'}: not a picture",
        "kiosk: missing.png: no such file",
    ]
    assert [json.loads(line)["kind"] for line in said.out.splitlines()] == ["reward"]


def test_a_missing_camera_cannot_be_reached() -> None:
    with pytest.raises(Unreachable, match="camera 97"):
        scanned("--camera", 97)


@pytest.mark.parametrize("words", [[], ["--json"], ["x.png", "--camera", "1"]])
def test_it_is_either_files_or_a_camera(words: list[str]) -> None:
    with pytest.raises(Misuse, match="either"):
        scanned(*words)


def test_a_name_that_is_no_text_is_printed_all_the_same(tmp_path: Path) -> None:
    strange = tmp_path / "caf\udce9.png"
    strange.write_bytes((PICTURES / "reward.png").read_bytes())
    (tmp_path / "\udcff.png").write_text("broken")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "scan", str(tmp_path)], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert b"reward gheTfR" in done.stdout
    assert done.stderr.count(b"\n") == 1
    assert b"not a picture" in done.stderr


def test_the_command_from_the_outside() -> None:
    command = [sys.executable, "-m", "kiosk", "scan", "--json"]
    reward = str(PICTURES / "reward.png")
    done = subprocess.run([*command, reward], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0
    assert done.stderr == b""
    assert json.loads(done.stdout)["reward_id"] == "gheTfR"
    away = subprocess.run([*command, "--camera", "97"], capture_output=True, check=False, timeout=60)
    assert away.returncode == 3
    assert away.stderr == b"kiosk: camera 97 can't be opened\n"
    assert away.stdout == b""
