import asyncio
from functools import partial
from pathlib import Path

import apsw
import pytest

from kiosk.domain.trouble import Outage
from kiosk.store.database import Database


def test_what_the_log_still_holds_is_copied(database: Database, tmp_path: Path) -> None:
    asyncio.run(database.run(lambda each: each.execute("INSERT INTO counters VALUES ('a', 1)")))
    asyncio.run(database.copy_to(tmp_path / "copy"))
    flags = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(f"file:{tmp_path / 'copy'}?immutable=1", flags=flags)
    assert connection.execute("SELECT count(*) FROM counters").get == 1
    connection.close()


def test_what_changes_meanwhile_is_in_the_copy(database: Database, tmp_path: Path) -> None:
    def fill(connection: apsw.Connection) -> None:
        rows = ((f"{number:0900}", 1) for number in range(2_000))
        connection.executemany("INSERT INTO counters VALUES (?, ?)", rows)

    def add(number: int, connection: apsw.Connection) -> None:
        connection.execute("INSERT INTO counters VALUES (?, 1)", (f"late {number}",))

    async def scene() -> None:
        await database.run(fill)
        copying = database.copy_to(tmp_path / "copy")
        await asyncio.gather(copying, *(database.run(partial(add, number)) for number in range(3)))

    asyncio.run(scene())
    connection = apsw.Connection(str(tmp_path / "copy"))
    assert connection.execute("SELECT count(*) FROM counters").get == 2_003
    connection.close()


def test_a_place_that_cant_be_written_is_an_outage(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("a letter that is long enough to be taken for a page of a store" * 100)
    with pytest.raises(Outage):
        asyncio.run(database.copy_to(tmp_path / "copy"))
    asyncio.run(database.run(lambda each: each.execute("INSERT INTO counters VALUES ('a', 1)")))
