import argparse
import json
from pathlib import Path

import pytest

from kiosk.cli import check_menu
from kiosk.domain.ending import Misuse
from kiosk.viewmodels.languages import NAMES

_MENU = """
name = "Corner"
taxes.food = { eat_in = 8, take_away = 6 }
categories = [{ id = "mains", title = "Mains", ground = "sage" }]
items = [{ id = "soup", category = "mains", name = "Soup", price = 4.50 }]
"""


def _run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    check_menu.add(parser.add_subparsers())
    arguments = parser.parse_args(["check-menu", *words])
    return int(arguments.run(arguments))


def test_the_demo_menu_is_proved_when_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run() == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith("demo.toml: 0 faults, 0 warnings\n")


def test_warnings_are_told_and_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "menu.toml").write_text(_MENU)
    assert _run(str(tmp_path / "menu.toml")) == 0
    told = capsys.readouterr()
    assert "warning: item soup, picture: there is none" in told.out
    assert "0 faults, 3 warnings" in told.err
    assert _run(str(tmp_path / "menu.toml"), "--strict") == 1


def test_languages_can_be_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "menu.toml").write_text(_MENU)
    assert _run(str(tmp_path / "menu.toml"), "--languages", "en,fr") == 0
    assert "item soup, name: there is no translation to fr" in capsys.readouterr().out


def test_the_demo_menu_is_told_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--languages", ",".join(NAMES), "--strict") == 0
    assert capsys.readouterr().out == ""


def test_a_fault_is_a_failed_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "menu.toml").write_text(_MENU.replace("4.50", "-4.50"))
    assert _run(str(tmp_path / "menu.toml"), "--json") == 1
    line = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (line["level"], line["place"]) == ("fault", "item 1 (soup), price")


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=r"there is no menu file .*menu\.toml"):
        _run(str(tmp_path / "menu.toml"))
