import json
import subprocess
import sys


def audited(*words: str) -> "subprocess.CompletedProcess[str]":
    """In a process of its own: the panels' sizes are told to Qt before it starts."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "audit", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
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
