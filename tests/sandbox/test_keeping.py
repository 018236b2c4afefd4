"""The state file: everything comes back, nothing is half-written, and a broken one is named."""

import logging
from pathlib import Path

import msgspec
import pytest

from kiosk.sandbox.keeping import StateFile
from kiosk.sandbox.problems import BadState
from tests.sandbox.desk import SAM, Guest, a_world, paid


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    world = a_world(accrual_delay_s=60)
    guest = Guest(world, SAM)
    guest.posts("a", "billed", points_products=["fiveoff150"], payments=paid(11.0))
    guest.posts("b", "placed", rewards=["freecoffee02"], order_timestamp="2026-05-16T18:00:00+02:00")
    world.clock.turn(12.5)
    file = StateFile(tmp_path / "state.json")
    world.keeps_in(file.keep)
    world.keep()
    kept = StateFile(tmp_path / "state.json").load()
    assert kept == world.state
    assert kept is not None
    assert kept.clock_offset_s == 12.5
    assert [basket.state for basket in kept.baskets.values()] == ["billed", "placed"]


def test_no_file_is_no_state(tmp_path: Path) -> None:
    assert StateFile(tmp_path / "none.json").load() is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "broken"),
        (b"{", "broken"),
        (b"[]", "broken"),
        (b'{"version": 2}', "$.version"),
        (b"\xff" * 10, "broken"),
        (b"[" * 100_000, "broken"),
    ],
)
def test_a_broken_file_is_named_and_left_alone(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "state.json"
    file.write_bytes(content)
    with pytest.raises(BadState) as problem:
        StateFile(file).load()
    assert str(file) in str(problem.value)
    assert said in str(problem.value)
    assert file.read_bytes() == content


def test_a_folder_or_a_lost_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadState, match="can't be read"):
        StateFile(tmp_path).load()
    with pytest.raises(BadState, match="can't be written"):
        StateFile(tmp_path / "no" / "state.json").open(a_world().state)


def test_a_broken_state_of_the_right_shape_is_still_json(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    StateFile(file).open(a_world().state)
    half = file.read_bytes()[:-40]
    file.write_bytes(half)
    with pytest.raises(BadState):
        StateFile(file).load()


def test_nothing_is_written_twice_and_nothing_left_over(tmp_path: Path) -> None:
    world = a_world()
    file = StateFile(tmp_path / "state.json")
    file.open(world.state)
    first = (tmp_path / "state.json").stat().st_ino
    file.keep(world.state)
    assert (tmp_path / "state.json").stat().st_ino == first
    Guest(world).posts(state="placed")
    file.keep(world.state)
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]
    assert msgspec.json.decode((tmp_path / "state.json").read_bytes())["baskets"]


def test_a_full_or_lost_disk_later_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    place = tmp_path / "place"
    place.mkdir()
    world = a_world()
    file = StateFile(place / "state.json")
    file.open(world.state)
    (place / "state.json").unlink()
    place.rmdir()
    Guest(world).posts(state="placed")
    with caplog.at_level(logging.WARNING):
        file.keep(world.state)
    assert "can't be written" in caplog.text
    place.mkdir()
    file.keep(world.state)
    assert (place / "state.json").exists()


def test_a_failed_write_leaves_no_rest(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    world = a_world()
    file = StateFile(tmp_path / "state.json")
    file.open(world.state)
    (tmp_path / "state.json").unlink()
    (tmp_path / "state.json").mkdir()
    Guest(world).posts(state="placed")
    file.keep(world.state)
    assert "can't be written" in caplog.text
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_only_the_owner_may_read_the_tokens(tmp_path: Path) -> None:
    StateFile(tmp_path / "state.json").open(a_world().state)
    assert (tmp_path / "state.json").stat().st_mode & 0o077 == 0
