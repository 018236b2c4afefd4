from datetime import UTC, datetime
from pathlib import Path

from kiosk.store.copies import force, is_sound, name_at, newest_first, taken_at
from kiosk.store.opening import connect


def test_a_name_tells_when_and_the_newest_is_first(tmp_path: Path) -> None:
    times = [datetime(2026, 3, 2, hour, 0, 0, 5, UTC) for hour in (9, 10, 11)]
    for at in times:
        (tmp_path / name_at("orders.db", at)).touch()
    (tmp_path / "orders.db.20260302T120000000000Z.part").touch()
    (tmp_path / "other.db.20260302T120000000000Z").touch()
    assert [taken_at(each) for each in newest_first(tmp_path, "orders.db")] == times[::-1]
    assert newest_first(tmp_path / "nowhere", "orders.db") == []


def test_files_and_folders_are_forced_to_the_disk(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    force(tmp_path / "file")
    force(tmp_path)


def test_a_copy_that_is_not_sound_is_no_backup(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    assert not is_sound(copy)
    copy.write_bytes(b"not a database" * 100)
    assert not is_sound(copy)
    connection = connect(tmp_path / "good")
    connection.executemany("INSERT INTO counters VALUES (?, 1)", ((f"c{n}",) for n in range(2_000)))
    connection.close()
    assert is_sound(tmp_path / "good")
    torn = bytearray((tmp_path / "good").read_bytes())
    torn[-8_192:] = b"\xaa" * 8_192
    copy.write_bytes(torn)
    assert not is_sound(copy)
