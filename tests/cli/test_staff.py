"""`kiosk staff`: PINs come by stdin, are told to nobody, and are kept as hashes alone."""

import io
import json
from pathlib import Path

import pytest

from kiosk.cli.root import main

_EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "config.example.toml"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "orders.db"
    monkeypatch.setenv("KIOSK_STORE_PATH", str(path))
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "token-of-the-sandbox")
    return path


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def says(self, *words: str, pin: str = "") -> tuple[int, str, str]:
        self._monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
        code = main(["staff", *words, "--config", str(_EXAMPLE)])
        told = self._capsys.readouterr()
        return code, told.out, told.err


@pytest.fixture
def desk(store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(monkeypatch, capsys)


def test_somebody_comes_and_goes(desk: Desk, store: Path) -> None:
    assert desk.says("list")[:2] == (0, "none\n")
    assert desk.says("add", "Maya R.", "--role", "manager", pin="271828") == (0, "", "")
    assert desk.says("add", "Maya R.", "--role", "manager", pin="314159") == (0, "", "")
    code, out, _ = desk.says("list", "--json")
    assert (code, json.loads(out)) == (0, {"name": "Maya R.", "role": "manager"})
    assert b"314159" not in store.read_bytes()
    assert desk.says("unlock")[0] == 0
    assert desk.says("remove", "Maya R.")[0] == 0
    code, _, err = desk.says("remove", "Maya R.")
    assert (code, err.count("\n")) == (1, 1)


@pytest.mark.parametrize("pin", ["", "1234", "12a456", "123456", "000000", "2718281"])
def test_a_pin_that_is_none(desk: Desk, pin: str) -> None:
    code, out, err = desk.says("add", "Jo", pin=pin)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert pin == "" or pin not in err


def test_two_people_never_have_one_pin(desk: Desk) -> None:
    desk.says("add", "Maya", pin="271828")
    code, _, err = desk.says("add", "Jo", pin="271828")
    assert (code, err.count("\n")) == (2, 1)


def test_a_name_is_short_and_plain(desk: Desk) -> None:
    assert desk.says("add", "x" * 41, pin="271828")[0] == 2
    assert desk.says("add", "a\tb", pin="271828")[0] == 2
