import argparse
import json
from pathlib import Path

import cv2
import pytest

from kiosk.cli import bench
from kiosk.domain.ending import Misuse
from tests.devices.scanner.make_pictures import REWARD, code


def ran(*words: object) -> int:
    parser = argparse.ArgumentParser()
    bench.add(parser.add_subparsers())
    arguments = parser.parse_args(["bench", "scan", *map(str, words)])
    return int(arguments.run(arguments))


def test_a_line_for_each_decoder(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("--count", 3, "--sequences", 0, "--seed", 4, "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["decoder"] for line in lines] == ["kiosk", "zxing-cpp", "pyzbar", "OpenCV"]
    assert all(line["part"] == "frames" and line["frames"] == 3 for line in lines)


def test_pictures_of_a_folder_and_sentences_for_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), code(REWARD))
    (tmp_path / "one.txt").write_text(REWARD)
    assert ran("--frames", tmp_path) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("kiosk: 100.0 % of 1 codes, 0 wrong, 0 false; ")


@pytest.mark.parametrize(
    "words", [("--count", -1), ("--seed", -5), ("--sequences", -1), ("--frames", "/nowhere")]
)
def test_wrong_use_is_told(words: tuple[object, ...]) -> None:
    with pytest.raises(Misuse):
        ran(*words)


@pytest.mark.parametrize("words", [("--seconds", 0), ("--seed", -1)])
def test_a_pace_that_makes_no_sense_is_wrong_use(words: tuple[object, ...]) -> None:
    parser = argparse.ArgumentParser()
    bench.add(parser.add_subparsers())
    arguments = parser.parse_args(["bench", "stall", *map(str, words)])
    with pytest.raises(Misuse):
        arguments.run(arguments)


def test_no_orders_are_wrong_use() -> None:
    parser = argparse.ArgumentParser()
    bench.add(parser.add_subparsers())
    arguments = parser.parse_args(["bench", "journal", "--orders", "0"])
    with pytest.raises(Misuse):
        arguments.run(arguments)


def test_what_was_measured_of_the_journal_in_words() -> None:
    line = {
        "part": "ticket",
        "sales": 3,
        "ms_median": 10.0,
        "ms_p99": 20.0,
        "most_ms": 1000.0,
        "within": True,
    }
    said = "the kitchen has its ticket 10.0 ms after it is paid (99 %: 20.0), within 1000.0"
    assert bench._prompt(line) == said


@pytest.mark.parametrize(
    ("ms", "without_ms", "late"),
    [(None, 20.0, False), (99.0, 20.0, False), (101.0, 20.0, True), (101.0, 400.0, False)],
)
def test_a_tick_is_late_after_a_tenth_of_a_second(ms: float | None, without_ms: float, late: bool) -> None:
    """Or when it comes later than what a busy machine holds up without a camera too."""
    assert bench._is_late(ms, without_ms) is late


@pytest.mark.parametrize(
    ("without_ms", "gap_ms", "tick_ms", "limits", "within"),
    [
        (20.0, 33.0, 100.0, True, True),
        (20.0, 34.0, 50.0, False, False),
        (20.0, 30.0, 101.0, False, False),
        (40.0, 39.0, 50.0, False, True),
        (20.0, 30.0, None, False, True),
    ],
)
def test_the_pace_is_told_beside_its_limits_and_its_baseline(
    without_ms: float, gap_ms: float, tick_ms: float | None, limits: bool, within: bool
) -> None:
    """A machine that is busy without a camera is not blamed on the camera; but limits are not kept then."""
    without = {"gap_ms_p999": without_ms, "tick_ms_p95": None}
    line = bench._judged(without, {"gap_ms_p999": gap_ms, "tick_ms_p95": tick_ms})
    assert (line["within_limits"], line["within"]) == (limits, within)
    assert (line["most_gap_ms"], line["most_tick_ms"], line["baseline_gap_ms_p999"]) == (33, 100, without_ms)
    said = bench._kept(line)
    assert said.startswith("limits kept: " if limits else "limits not kept: ")
    assert f"of at most 33.0 (baseline, without: {without_ms})" in said
