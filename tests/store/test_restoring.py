import asyncio
import logging
from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.store.backups import Backups
from kiosk.store.database import Database
from kiosk.store.faults import Damaged, StoreError
from kiosk.store.opening import connect
from kiosk.store.restoring import mark
from tests.builders import NOON
from tests.clock import TurnedClock

_COUNT = "INSERT INTO counters VALUES (?, 1)"


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "backups"


def _a_store_with_backups(path: Path, folder: Path, *names: str) -> None:
    """A backup after each name that is written down; one name more is only in the store."""
    database, clock = Database.open(path), TurnedClock()
    backups = Backups(database, folder, path.name, clock)
    for name in names:
        asyncio.run(database.run(lambda each, name=name: each.execute(_COUNT, (name,))))  # type: ignore[misc]
        asyncio.run(backups.take())
        clock.turn(60)
    asyncio.run(database.run(lambda each: each.execute(_COUNT, ("of the gap",))))
    backups.close()
    database.close()


def _names(path: Path, folder: Path) -> list[str]:
    database = Database.open_or_restore(path, folder, NOON)
    rows = asyncio.run(database.rows("SELECT name FROM counters ORDER BY rowid"))
    database.close()
    return [name for (name,) in rows]


def test_a_sound_store_is_used_as_it_is(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, "first")
    assert _names(path, folder) == ["first", "of the gap"]
    assert sorted(each.name for each in path.parent.iterdir()) == ["backups", "orders.db"]


def test_a_damaged_one_is_kept_aside_and_the_newest_backup_takes_its_place(
    path: Path, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _a_store_with_backups(path, folder, "first", "second")
    damaged = b"\xaa" * path.stat().st_size
    path.write_bytes(damaged)
    Path(f"{path}-wal").write_bytes(b"\xbb" * 100)
    with caplog.at_level(logging.ERROR):
        assert _names(path, folder) == ["first", "second"]
    assert caplog.messages == ["store restored"]
    aside = path.with_name("orders.db.damaged-20260302T120000Z")
    assert aside.read_bytes() == damaged
    assert Path(f"{aside}-wal").read_bytes() == b"\xbb" * 100
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_happens_twice_and_nothing_is_overwritten(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, "first")
    for _ in range(3):
        path.write_bytes(b"\xaa" * 10_000)
        assert _names(path, folder) == ["first"]
    assert len(list(path.parent.glob("orders.db.damaged-*"))) == 3


def test_a_backup_that_is_damaged_too_is_passed_over(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, "first", "second")
    newest = max(folder.iterdir())
    newest.write_bytes(newest.read_bytes()[:-4_096])
    path.write_bytes(b"\xaa" * 10_000)
    assert _names(path, folder) == ["first"]
    assert newest.exists()


def test_without_a_sound_backup_nothing_is_moved(path: Path, folder: Path) -> None:
    path.write_bytes(b"\xaa" * 10_000)
    with pytest.raises(Damaged, match="can't be used"):
        _names(path, folder)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_store_that_is_gone_comes_back(path: Path, folder: Path) -> None:
    """As when the power went between putting aside and putting back."""
    _a_store_with_backups(path, folder, "first")
    path.unlink()
    path.with_name("orders.db.part").write_bytes(b"half of it")
    assert _names(path, folder) == ["first"]


def test_a_page_that_turned_is_seen_at_the_start(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, *(f"name {number:0300}" for number in range(3)))
    connection = connect(path)
    connection.executemany(_COUNT, ((f"{number:0900}",) for number in range(200)))
    connection.close()
    content = bytearray(path.read_bytes())
    content[-8_192:] = b"\xaa" * 8_192
    path.write_bytes(content)
    assert len(_names(path, folder)) == 3


def _torn(path: Path) -> None:
    """Everything behind the first page turns on the disk, behind the back of whoever has it open."""
    with path.open("r+b") as file:
        file.seek(4_096)
        file.write(b"\xaa" * (path.stat().st_size - 4_096))


def _forgetting(database: Database) -> None:
    """What the connection remembers of the file does not hide what became of it."""
    asyncio.run(database.wipe_log())
    asyncio.run(database.rows("PRAGMA shrink_memory"))


def test_damage_that_a_sale_runs_into_is_marked_and_mended_by_the_next_start(
    path: Path, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _a_store_with_backups(path, folder, "first")
    database = Database.open(path)
    _forgetting(database)
    _torn(path)
    with pytest.raises(Outage) as outage:
        asyncio.run(database.rows("SELECT name FROM counters"))
    assert outage.value.code is Code.STORE_FAILED
    assert database.damage
    assert path.with_name("orders.db.is-damaged").exists()
    database.close()
    assert _names(path, folder) == ["first"]
    assert [each.name for each in path.parent.glob("orders.db*")] != []
    assert not path.with_name("orders.db.is-damaged").exists()
    assert len(list(path.parent.glob("orders.db.damaged-*Z"))) == 1


def test_damage_that_nobody_runs_into_is_found_when_a_backup_is_taken(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, "first")
    database = Database.open(path)
    asyncio.run(database.wipe_log())
    backups = Backups(database, folder, path.name, TurnedClock())
    assert database.damage == ""
    _torn(path)
    with pytest.raises(StoreError):
        asyncio.run(backups.take())
    assert database.damage
    backups.close()
    database.close()
    assert _names(path, folder) == ["first"]


def test_a_store_that_was_marked_is_not_trusted_though_it_seems_sound(path: Path, folder: Path) -> None:
    _a_store_with_backups(path, folder, "first")
    mark(path, "an index is torn")
    assert _names(path, folder) == ["first"]
    assert _names(path, folder) == ["first"]


def test_a_folder_that_takes_no_mark_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    mark(tmp_path / "no folder" / "orders.db", "torn")
    assert caplog.messages == ["the damage is not marked"]
