"""Five ends in ten minutes that nobody asked for are too many."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.shell.restarts import Restarts
from tests.builders import NOON


def crashes(file: Path, count: int, every_s: float = 30) -> None:
    """So many starts without an end, the last just now."""
    for number in range(count, 0, -1):
        Restarts(file).begin(NOON - timedelta(seconds=number * every_s))


@pytest.mark.parametrize(("count", "is_too_many"), [(0, False), (4, False), (5, True), (9, True)])
def test_the_sixth_start_in_ten_minutes_is_one_too_many(
    tmp_path: Path, count: int, is_too_many: bool
) -> None:
    crashes(tmp_path / "starts.json", count)
    assert Restarts(tmp_path / "starts.json").begin(NOON) is is_too_many


def test_what_is_longer_ago_is_forgiven(tmp_path: Path) -> None:
    crashes(tmp_path / "starts.json", 9, every_s=150)
    assert not Restarts(tmp_path / "starts.json").begin(NOON)


def test_a_start_that_ended_as_it_was_asked_to_does_not_count(tmp_path: Path) -> None:
    for second in range(9):
        restarts = Restarts(tmp_path / "starts.json")
        restarts.begin(NOON + timedelta(seconds=second))
        restarts.end()
    assert not Restarts(tmp_path / "starts.json").begin(NOON + timedelta(seconds=9))


def test_starts_of_a_wrong_clock_do_not_count(tmp_path: Path) -> None:
    for _ in range(6):
        Restarts(tmp_path / "starts.json").begin(NOON + timedelta(days=900))
    assert not Restarts(tmp_path / "starts.json").begin(NOON)


@pytest.mark.parametrize("held", ["", "no list", "3", '["x", 4, "2026-03-02T11:59:00"]', "\u00e9"])
def test_a_file_that_says_nothing_counts_nothing(tmp_path: Path, held: str) -> None:
    file = tmp_path / "starts.json"
    file.write_text(held, "utf-8")
    assert not Restarts(file).begin(NOON)
    assert NOON.isoformat() in file.read_text()


def test_where_nothing_can_be_written_the_kiosk_opens_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    restarts = Restarts(tmp_path / "no folder" / "starts.json")
    assert not restarts.begin(NOON)
    restarts.end()
    assert {record.message for record in caplog.records} == {"starts can't be counted"}


def test_nine_ends_in_ten_minutes_ask_for_no_reboot(tmp_path: Path) -> None:
    crashes(tmp_path / "starts.json", 9)
    restarts = Restarts(tmp_path / "starts.json")
    restarts.begin(NOON)
    assert not restarts.may_reboot(NOON)


def test_ten_ends_in_ten_minutes_ask_for_one_once_a_day(tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    crashes(file, 10)
    restarts = Restarts(file)
    restarts.begin(NOON)
    assert restarts.may_reboot(NOON)
    assert not restarts.may_reboot(NOON)
    later = NOON + timedelta(hours=12)
    for second in range(12):
        restarts.begin(later + timedelta(seconds=second))
    assert not restarts.may_reboot(later + timedelta(seconds=12))
    assert restarts.may_reboot(NOON + timedelta(days=1, seconds=1))


@pytest.mark.parametrize("held", ["", "not a moment", "2036-03-02T12:00:00+00:00"])
def test_a_reboot_that_nobody_remembers_rightly_does_not_stand_in_the_way(tmp_path: Path, held: str) -> None:
    file = tmp_path / "starts.json"
    crashes(file, 10)
    file.with_suffix(".reboot").write_text(held)
    restarts = Restarts(file)
    restarts.begin(NOON)
    assert restarts.may_reboot(NOON)


def test_what_can_not_be_remembered_is_not_asked_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "starts.json"
    crashes(file, 10)
    file.with_suffix(".reboot").mkdir()
    restarts = Restarts(file)
    restarts.begin(NOON)
    assert not restarts.may_reboot(NOON)
    assert caplog.messages == ["a reboot can't be remembered"]
