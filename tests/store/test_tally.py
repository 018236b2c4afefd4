import asyncio
from datetime import timedelta
from pathlib import Path

from kiosk.store.database import Database
from kiosk.store.tally import SqliteTally
from tests.builders import NOON

MINUTE = timedelta(minutes=1)


def test_what_was_counted_is_there_with_its_time(database: Database) -> None:
    tally = SqliteTally(database)
    asyncio.run(tally.add("calls", NOON, 10))
    asyncio.run(tally.add("calls", NOON + MINUTE))
    asyncio.run(tally.add("others", NOON, 3))
    found = asyncio.run(tally.since("calls", NOON - MINUTE, NOON + MINUTE))
    assert found == ((NOON, 10), (NOON + MINUTE, 1))


def test_what_is_outside_the_window_is_forgotten(database: Database) -> None:
    tally = SqliteTally(database)
    for minutes in range(5):
        asyncio.run(tally.add("calls", NOON + minutes * MINUTE))
    asyncio.run(tally.add("others", NOON))
    found = asyncio.run(tally.since("calls", NOON + MINUTE, NOON + 3 * MINUTE))
    assert [at for at, _ in found] == [NOON + 2 * MINUTE, NOON + 3 * MINUTE]
    assert len(asyncio.run(tally.since("calls", NOON - MINUTE, NOON + 9 * MINUTE))) == 2
    assert len(asyncio.run(tally.since("others", NOON - MINUTE, NOON))) == 1


def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    first = Database.open(tmp_path / "kiosk.db")
    asyncio.run(SqliteTally(first).add("calls", NOON))
    first.close()
    again = Database.open(tmp_path / "kiosk.db")
    assert asyncio.run(SqliteTally(again).since("calls", NOON - MINUTE, NOON)) == ((NOON, 1),)
    again.close()
