"""`kiosk sandbox` as a process: it speaks once it serves, and ends with whoever started it."""

import argparse
import json
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
import httpx
import pytest
import zxingcpp

from kiosk.app import PersonShown, Serving
from kiosk.cli import sandbox
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.sandbox.terminal.serving import TerminalServing

JANE = PersonShown(
    "jane01", "jane.smith@example.com", "+14155550101", ("jane01", "jane01|threeoff01"), ("threeoff01",), (),
    "A reward.", points="248", gift_card_ids=("gcjane01",),
)  # fmt: skip
ROBIN = PersonShown("robin02", None, None, ("robin02",), (), (), "Nothing.", is_member=False)
SERVING = Serving(
    "http://127.0.0.1:8701/api/", "http://127.0.0.1:8702", "client", "secret", "token", "merchant", "cb71e3",
    "92b7b0dac4", "partner", (JANE, ROBIN),
)  # fmt: skip


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    sandbox.add(parser.add_subparsers())
    return parser.parse_args(["sandbox", *words])


@contextmanager
def process(*words: str) -> "Iterator[subprocess.Popen[str]]":
    command = [sys.executable, "-m", "kiosk", "sandbox", "--port", "0", *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def first_line(child: "subprocess.Popen[str]") -> str:
    assert child.stdout is not None
    return child.stdout.readline()


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_its_one_line_comes_when_it_answers_and_it_ends_when_asked(wish: signal.Signals) -> None:
    with process("--json") as child:
        told = json.loads(first_line(child))
        assert httpx.get(told["loyalty_url"] + "account").status_code in (400, 401)
        assert httpx.get(told["api_url"] + "/partner/scopes").status_code in (400, 401)
        assert [person["user_id"] for person in told["people"]][:1] == ["wroeiu2304hfwf"]
        child.send_signal(wish)
        assert child.wait(15) == 0
        assert (child.stdout and child.stdout.read(), child.stderr and child.stderr.read()) == ("", "")


def test_it_ends_with_whoever_started_it() -> None:
    with process("--json", "--until-eof") as child:
        first_line(child)
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait(15) == 0


def test_people_read_where_it_serves_and_who_can_be_who(capsys: pytest.CaptureFixture[str]) -> None:
    sandbox.as_text(SERVING)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "loyalty_url    http://127.0.0.1:8701/api/"
    assert "merchant_key   cb71e3" in lines
    assert "partner_token  token" in lines
    [jane] = [line for line in lines if "jane.smith@example.com" in line]
    who = ["jane01", "+14155550101", "jane.smith@example.com", "code", "phone", "e-mail"]
    assert jane.split() == [*who, "248", "threeoff01", "-", "gcjane01", "-"]
    assert "    code jane01|threeoff01" in lines
    robin, noted = [line.split() for line in lines if line.split()[:1] == ["robin02"]]
    assert robin == ["robin02", *"--------"]
    assert noted == ["robin02", "Nothing."]
    assert lines[-1] == "Stop with Ctrl-C."


def test_codes_are_drawn_for_the_camera(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = sandbox.draw(SERVING.people, tmp_path / "codes")
    assert {file.name for file in (tmp_path / "codes").iterdir()} == {
        "jane01.png", "jane01-threeoff01.png", "robin02.png",
    }  # fmt: skip
    for text, file in files.items():
        picture = cv2.imread(str(file))
        assert picture is not None
        assert zxingcpp.read_barcodes(picture)[0].text == text
    sandbox.as_text(SERVING, files)
    [line] = [line for line in capsys.readouterr().out.splitlines() if "jane01|threeoff01" in line]
    assert line.split()[-1] == str(files["jane01|threeoff01"])


def test_without_a_folder_the_codes_stand_in_one_that_goes_with_it() -> None:
    with process() as child:
        assert child.stdout is not None
        lines = []
        for line in child.stdout:
            lines.append(line.split())
            if line.startswith("Stop"):
                break
        files = {words[1]: Path(words[2]) for words in lines if words[:1] == ["code"]}
        assert {"wroeiu2304hfwf", "wroeiu2304hfwf|threeoff01"} <= set(files)
        for text, file in list(files.items())[:3]:
            picture = cv2.imread(str(file))
            assert picture is not None
            assert zxingcpp.read_barcodes(picture)[0].text == text
        child.send_signal(signal.SIGTERM)
        assert child.wait(15) == 0
        assert not any(file.exists() for file in files.values())


def test_the_switchboard_of_a_process() -> None:
    """The journal, faults, the clock and a reset, as a test of somebody else's uses them."""
    with process("--json") as child:
        told = json.loads(first_line(child))
        base = told["loyalty_url"].removesuffix("/api/")
        fault = {"name": "too_many", "path": "account"}
        assert httpx.post(f"{base}/_sandbox/faults", json=fault).status_code == 200
        headers = {
            "Merchant-Key": told["merchant_key"], "Authorization": "Bearer none",
            "Accept": "application/vnd.thanx-v1+json", "User-Agent": "somebody/1.0.0",
        }  # fmt: skip
        asked = [httpx.get(f"{base}/api/account", headers=headers).status_code for _ in range(2)]
        assert asked == [429, 401]
        journal = httpx.get(f"{base}/_sandbox/journal").json()
        assert [(call["path"], call["status"]) for call in journal] == [
            ("/api/account", 429), ("/api/account", 401),
        ]  # fmt: skip
        before = httpx.post(f"{base}/_sandbox/clock", json={"turn_s": 0}).json()["now"]
        after = httpx.post(f"{base}/_sandbox/clock", json={"turn_s": 86_400}).json()["now"]
        assert after[:10] > before[:10]
        assert httpx.post(f"{base}/_sandbox/reset").json() == {"reset": True}
        assert httpx.get(f"{base}/_sandbox/journal").json() == []


def test_a_folder_for_codes_that_cant_be_written_is_misuse(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    arguments = parsed("--port", "0", "--codes", str(tmp_path / "file" / "codes"))
    with pytest.raises(Misuse, match="--codes"):
        arguments.run(arguments)


def test_json_is_one_line_with_every_credential(capsys: pytest.CaptureFixture[str]) -> None:
    sandbox.as_json(SERVING)
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    told = json.loads(said)
    assert set(told) == set(Serving.__dataclass_fields__)
    assert told["people"][0]["qr_texts"] == ["jane01", "jane01|threeoff01"]


def test_a_port_in_use_cant_be_reached() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        arguments = parsed("--port", str(taken.getsockname()[1]))
        with pytest.raises(Unreachable, match="in use"):
            arguments.run(arguments)


@pytest.mark.parametrize("option", ["--faults", "--people"])
def test_a_file_that_cant_be_used_is_misuse(option: str, tmp_path: Path) -> None:
    arguments = parsed("--port", "0", option, str(tmp_path / "none.toml"))
    with pytest.raises(Misuse, match=r"none\.toml"):
        arguments.run(arguments)


def test_a_pretend_terminal_tells_what_a_site_writes_down(capsys: pytest.CaptureFixture[str]) -> None:
    sandbox.as_text(replace(SERVING, terminal=TerminalServing("http://127.0.0.1:1/nexo", "http://x/sync")))
    told = capsys.readouterr().out
    written = tomllib.loads(told[told.index("[terminal]") : told.index("\nand in the environment")])
    assert written["terminal"]["url"] == "http://127.0.0.1:1/nexo"
    assert written["terminal"]["driver"] == "nexo"
    assert "KIOSK_TERMINAL_PASSPHRASE='a pretend passphrase'" in told


def test_the_terminal_plays_what_it_is_told() -> None:
    assert not parsed().terminal
    words = parsed("--terminal", "--plays", "decline:bank, late:2")
    assert (words.terminal, words.plays) == (True, ("decline:bank", "late:2"))
    with process("--json", "--terminal", "--plays", "explode") as child:
        assert child.wait(15) == 2
        assert child.stderr is not None
        assert "the pretend terminal can't play explode" in child.stderr.read()
