from pathlib import Path

import apsw
import pytest

from kiosk.store.faults import StoreError
from kiosk.store.schema import migrate


def _step(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(script, "utf-8")


def test_the_shipped_steps_make_strict_tables_and_run_once() -> None:
    connection = apsw.Connection(":memory:")
    migrate(connection)
    migrate(connection)
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    strict = {name for name, is_strict in tables if is_strict}
    orders = {"orders", "events", "attempts", "outbox", "identity", "counters"}
    assert strict == orders | {"issuances", "notices", "shelf", "tally"}
    assert connection.pragma("user_version") == 3


def test_later_steps_are_added_to_an_older_database(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    _step(tmp_path, "0001_a.sql", "CREATE TABLE a (x); INSERT INTO a VALUES (7);")
    migrate(connection, tmp_path)
    _step(tmp_path, "0002_b.sql", "CREATE TABLE b AS SELECT x + 1 AS x FROM a;")
    migrate(connection, tmp_path)
    assert connection.execute("SELECT x FROM b").get == 8
    assert connection.pragma("user_version") == 2


def test_a_step_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    _step(tmp_path, "0001_a.sql", "CREATE TABLE a (x);")
    _step(tmp_path, "0002_b.sql", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);")
    with pytest.raises(apsw.SQLError, match="nowhere"):
        migrate(connection, tmp_path)
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("a",)]
    assert connection.pragma("user_version") == 1


def test_a_newer_database_is_left_alone() -> None:
    connection = apsw.Connection(":memory:")
    connection.pragma("user_version", 7)
    with pytest.raises(StoreError, match="a newer kiosk wrote it: its schema is 7, this one knows 3"):
        migrate(connection)


def test_a_database_of_something_else_is_left_alone() -> None:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(StoreError, match="something else"):
        migrate(connection)
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("bookmarks",)]


@pytest.mark.parametrize(
    "names", [(), ("0002_b.sql",), ("0001_a.sql", "0003_c.sql"), ("0001_a.sql", "0001_b.sql")]
)
def test_steps_that_do_not_count_up_are_a_damaged_installation(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        _step(tmp_path, name, "CREATE TABLE a (x);")
    with pytest.raises(StoreError, match="damaged"):
        migrate(apsw.Connection(":memory:"), tmp_path)
