import argparse
import json
import re
import subprocess
import sys
from itertools import cycle
from pathlib import Path

import pytest

from kiosk.app import demo_menu
from kiosk.cli import audit
from kiosk.cli.root import main


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    audit.add(parser.add_subparsers())
    return parser.parse_args(["audit", "--lang", "en", "--size", "800x1280", *words])


def audited(*words: str) -> "subprocess.CompletedProcess[str]":
    """In a process of its own: the panels' sizes are told to Qt before it starts. A crash says where."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "kiosk", "audit", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=7200,
    )


def found(ran: "subprocess.CompletedProcess[str]") -> list[str]:
    """The findings, of guests and of staff; the sums that come after them fit."""
    assert ran.stdout, ran.stderr
    *findings, last = ran.stdout.splitlines()
    sums = json.loads(last)
    assert sums["screens"] > 0
    assert sums["findings"] == len(findings)
    assert all({"rule", "screen", "where", "why"} == set(json.loads(each)) for each in findings)
    assert ran.returncode == (1 if findings else 0)
    return findings


def test_nothing_is_found_on_the_usual_panel_and_the_sums_come_last() -> None:
    ran = audited("--json", "--lang", "en", "--size", "1080x1920", "--mode", "plain", "--one-in", "2")
    assert found(ran) == []
    sums = json.loads(ran.stdout)
    assert sums["screens"] > 50
    assert sums["checks"] > 500 * sums["screens"]


def test_nothing_is_found_anywhere_in_a_lot_of_all_panels_modes_and_languages() -> None:
    assert found(audited("--json", "--lang", "en", "--lang", "es", "--one-in", "450", "--seed", "6")) == []


@pytest.mark.parametrize("state", ["02-menu-member", pytest.param("03-item-order", marks=pytest.mark.long)])
def test_names_of_forty_letters_and_large_sums_are_whole(tmp_path: Path, state: str) -> None:
    text = demo_menu().read_text("utf-8").replace("../images", str(demo_menu().parent.parent / "images"))
    long = cycle(("Slow-Roasted Chicken & Avocado Club Roll", "Crispy Fried Cauliflower with Tahini Dip"))
    name = re.compile(r'^(category = .*\nname = \{ en = )"[^"]+"', re.MULTILINE)
    named = name.sub(lambda found: f'{found[1]}"{next(long)}"', text)
    dear = re.sub(r"(?m)^price = (\d+)\.", r"price = 3\1.", named)
    assert dear.count("Avocado Club Roll") > 15
    (menu := tmp_path / "menu.toml").write_text(dear, "utf-8")
    way = ("--menu", str(menu), "--lang", "en", "--mode", "plain,large-text")
    assert found(audited("--json", *way, "--only", state)) == []


def test_a_menu_with_a_fault_is_misuse(tmp_path: Path) -> None:
    ran = audited("--menu", str(tmp_path / "none.toml"), "--mode", "plain", "--only", "01")
    assert ran.returncode == 2
    assert "none.toml" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_nothing_to_look_at_is_no_finding() -> None:
    ran = audited("--only", "there is no such state", "--mode", "plain", "--size", "1080x1920")
    assert (ran.returncode, ran.stdout) == (0, "0 screens, 0 checks, 0 findings\n")


@pytest.mark.long
@pytest.mark.parametrize("size", ["1080x1920", "1920x1080", "800x1280"])
@pytest.mark.parametrize("language", ["en", "es", "de", "ar", "zh", "fr"])
def test_nothing_is_found_on_any_panel_in_any_mode(size: str, language: str) -> None:
    assert found(audited("--json", "--lang", language, "--size", size)) == []


def test_a_share_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--one-in", "0"]) == 2
    assert capsys.readouterr().err == "kiosk: --one-in 0: expected 1 or more\n"


@pytest.mark.parametrize("word", ["loud", "large-text+loud", "large-text+", "dark,", "Dark"])
def test_a_mode_that_nobody_switches_on_is_said(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--mode", word]) == 2
    said = capsys.readouterr().err
    wrong = word.rpartition(",")[2]
    assert said.startswith(f"kiosk: --mode {wrong}: expected plain, dark, high-contrast, large-text, reach,")
    assert said.count("\n") == 1


def test_a_panel_that_is_not_looked_at_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--size", "800x1281"]) == 2
    expected = "expected one of 1080x1920, 1920x1080, 800x1280"
    assert capsys.readouterr().err == f"kiosk: --size 800x1281: {expected}\n"


def test_modes_are_asked_for_one_by_one_together_and_each_way_once() -> None:
    words = ["--mode", "reach+large-text", "--mode", "plain,large-text", "--mode", "large-text+reach"]
    chosen = audit._chosen(parsed(*words))
    assert [way.modes for way in chosen] == [("large-text", "reach"), (), ("large-text",)]


def test_without_a_word_every_mode_is_looked_at() -> None:
    assert audit._chosen(parsed()) == audit._chosen(parsed("--mode", "all"))
    modes = {way.modes for way in audit._chosen(parsed())}
    assert {(), ("dark",), ("high-contrast",), ("large-text",), ("reach",), ("large-text", "reach")} <= modes
