import asyncio
import threading
from functools import partial
from pathlib import Path

import apsw
import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction, StoreError

_COUNT = "INSERT INTO counters VALUES (?, ?)"


def _names(database: Database) -> list[str]:
    return [name for (name,) in asyncio.run(database.rows("SELECT name FROM counters ORDER BY name"))]


def _counting(*names: str) -> list[tuple[str, int]]:
    return [(name, 1) for name in names]


def test_work_is_committed_whole_and_its_answer_comes_back(database: Database, path: Path) -> None:
    def work(connection: apsw.Connection) -> str:
        connection.executemany(_COUNT, _counting("a", "b"))
        return "done"

    assert asyncio.run(database.run(work)) == "done"
    other = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    assert other.execute("SELECT count(*) FROM counters").get == 2
    other.close()


def test_work_that_fails_writes_nothing(database: Database) -> None:
    def work(connection: apsw.Connection) -> None:
        connection.executemany(_COUNT, _counting("a"))
        raise LookupError("nothing to find")

    with pytest.raises(LookupError):
        asyncio.run(database.run(work))
    assert _names(database) == []


def test_a_broken_rule_is_a_contradiction(database: Database) -> None:
    with pytest.raises(Contradiction, match="UNIQUE"):
        asyncio.run(database.run(lambda each: each.executemany(_COUNT, _counting("b", "a", "a"))))
    assert _names(database) == []


def test_work_runs_on_a_thread_of_its_own_one_after_the_other(database: Database) -> None:
    order: list[int] = []

    def work(number: int, _: apsw.Connection) -> str:
        order.append(number)
        return threading.current_thread().name

    async def all_at_once() -> set[str]:
        return set(await asyncio.gather(*(database.run(partial(work, number)) for number in range(20))))

    assert asyncio.run(all_at_once()) == {"store_0"}
    assert order == list(range(20))


def test_a_full_disk_is_an_outage_that_writes_nothing_and_passes(database: Database) -> None:
    def fill(connection: apsw.Connection) -> None:
        connection.executemany(_COUNT, _counting(*(f"{number:0500}" for number in range(1_000))))

    pages = asyncio.run(database.rows("PRAGMA page_count"))[0][0]
    asyncio.run(database.rows(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(Outage) as outage:
        asyncio.run(database.run(fill))
    assert outage.value.code is Code.STORE_FAILED
    assert "full" in outage.value.detail
    assert _names(database) == []
    asyncio.run(database.rows("PRAGMA max_page_count = 100000"))
    asyncio.run(database.run(fill))
    assert len(_names(database)) == 1_000


def test_a_closed_store_is_an_outage(database: Database) -> None:
    database.close()
    with pytest.raises(Outage, match="store_failed"):
        asyncio.run(database.rows("SELECT 1"))


def test_closing_leaves_one_file(database: Database, path: Path) -> None:
    asyncio.run(database.run(lambda each: each.executemany(_COUNT, _counting("a"))))
    database.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_store_that_cannot_be_opened_leaves_no_thread(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="folder"):
        Database.open(tmp_path)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("store")]


def test_the_log_is_wiped_unless_somebody_reads_it(database: Database, path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    asyncio.run(database.run(lambda each: each.executemany(_COUNT, _counting("a"))))
    reader = apsw.Connection(str(path))
    reader.execute("BEGIN; SELECT * FROM counters").fetchall()
    asyncio.run(database.run(lambda each: each.executemany(_COUNT, _counting("b"))))
    assert asyncio.run(database.wipe_log()) is False
    reader.close(True)
    assert asyncio.run(database.wipe_log()) is True
    assert log.stat().st_size == 0
