import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
import pytest

from kiosk.store.faults import StoreError
from kiosk.store.opening import SETTINGS, connect, settle

_NOBODY = 65534


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that all may read and nobody but root may write."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


@contextmanager
def nobody() -> Iterator[None]:
    """Root, who may do anything, is nobody meanwhile."""
    was = os.geteuid()
    os.seteuid(was or _NOBODY)
    try:
        yield
    finally:
        os.seteuid(was)


def _sentence(path: Path) -> str:
    with pytest.raises(StoreError) as fault:
        connect(path)
    return str(fault.value)


def test_the_file_is_made_with_its_folder_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "orders.db"
    connection = connect(path)
    connection.execute("INSERT INTO counters VALUES ('a', 1)")
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    connection.close()
    assert modes == {"orders.db": 0o600, "orders.db-wal": 0o600, "orders.db-shm": 0o600}


def test_every_switch_is_on_and_double_quoted_text_is_no_text(path: Path) -> None:
    connection = connect(path)
    assert {name: connection.pragma(name) for name in SETTINGS} == SETTINGS
    with pytest.raises(apsw.SQLError, match="no such column"):
        connection.execute('SELECT "nothing"')
    connection.close()


def test_a_switch_that_does_not_hold_is_no_way_to_start() -> None:
    with pytest.raises(StoreError, match="journal_mode should be wal but stays memory"):
        settle(apsw.Connection(":memory:"))


def test_a_file_that_is_no_database(path: Path) -> None:
    path.write_text("not a database, but a letter that is long enough to be read as one" * 20)
    assert _sentence(path) == f"the store {path} can't be used: it is no database"


def test_a_folder(tmp_path: Path) -> None:
    assert _sentence(tmp_path) == f"the store {tmp_path} can't be used: it is a folder"


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert _sentence(tmp_path / "file" / "orders.db").endswith("file exists")


def test_a_folder_that_may_not_be_written(locked_folder: Path) -> None:
    with nobody():
        assert _sentence(locked_folder / "orders.db").endswith("permission denied")


def test_a_file_that_may_not_be_written(locked_folder: Path) -> None:
    path = locked_folder / "orders.db"
    locked_folder.chmod(0o755)
    connect(path).close()
    path.chmod(0o444)
    with nobody():
        assert _sentence(path).endswith("it can't be written")


def test_a_database_that_something_else_holds(path: Path) -> None:
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE a (x); BEGIN EXCLUSIVE")
    assert _sentence(path).endswith("something else is using it")
    other.close(True)


def test_a_damaged_database(path: Path) -> None:
    connection = connect(path)
    with connection:
        for number in range(2_000):
            connection.execute("INSERT INTO counters VALUES (?, 1)", (f"counter {number}",))
    connection.close()
    content = bytearray(path.read_bytes())
    content[-8_192:] = b"\xaa" * 8_192
    path.write_bytes(content)
    assert _sentence(path).endswith("it is damaged")


def test_a_newer_database_is_named_in_one_sentence(path: Path) -> None:
    connection = connect(path)
    known = connection.pragma("user_version")
    connection.pragma("user_version", known + 1)
    connection.close()
    expected = f"a newer kiosk wrote it: its schema is {known + 1}, this one knows {known}"
    assert _sentence(path) == f"the store {path} can't be used: {expected}"
