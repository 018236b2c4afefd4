import json
import subprocess
import sys

import pytest


def audited(*words: str) -> "subprocess.CompletedProcess[str]":
    """In a process of its own: the panels' sizes are told to Qt before it starts."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "audit", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=7200,
    )


def test_screens_are_judged_and_the_sums_come_last() -> None:
    ran = audited("--json", "--lang", "es", "--size", "800x1280", "--mode", "plain", "--only", "01-attract")
    *findings, sums = map(json.loads, ran.stdout.splitlines())
    assert ran.stderr == ""
    assert sums["screens"] >= 2
    assert sums["checks"] > 100
    assert sums["findings"] == len(findings)
    assert all({"rule", "screen", "where", "why"} == set(each) for each in findings)
    assert ran.returncode == (1 if findings else 0)


def test_nothing_to_look_at_is_no_finding() -> None:
    ran = audited("--only", "there is no such state", "--mode", "plain", "--size", "1080x1920")
    assert (ran.returncode, ran.stdout) == (0, "0 screens, 0 checks, 0 findings\n")


def of_guests(ran: "subprocess.CompletedProcess[str]") -> list[str]:
    """What was found where guests are; staff look after the kiosk on screens of their own."""
    *findings, sums = ran.stdout.splitlines()
    assert json.loads(sums)["screens"] > 0, ran.stderr
    return [each for each in findings if json.loads(each)["where"].find("/StaffScreen/") < 0]


def test_nothing_is_found_on_the_usual_panel() -> None:
    ran = audited("--json", "--lang", "en", "--size", "1080x1920", "--mode", "plain", "--one-in", "2")
    assert of_guests(ran) == []


def test_nothing_is_found_anywhere_in_a_lot_of_all_panels_modes_and_languages() -> None:
    ran = audited("--json", "--lang", "en", "--lang", "es", "--one-in", "450", "--seed", "6")
    assert of_guests(ran) == []


@pytest.mark.long
@pytest.mark.parametrize("size", ["1080x1920", "1920x1080", "800x1280"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_found_on_any_panel_in_any_mode(size: str, language: str) -> None:
    assert of_guests(audited("--json", "--lang", language, "--size", size)) == []


def test_a_share_that_is_none_is_said() -> None:
    ran = audited("--one-in", "0")
    assert (ran.returncode, ran.stderr) == (2, "kiosk: --one-in 0: expected 1 or more\n")
