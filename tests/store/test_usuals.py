"""Kept under a number that only this kiosk can make, for 90 days, and not a day longer."""

import asyncio
from datetime import timedelta
from pathlib import Path

from kiosk.domain.member import MemberId
from kiosk.domain.menu import ItemId, OptionId
from kiosk.domain.usual import Usual, UsualLine
from kiosk.store.database import Database
from kiosk.store.usuals import SqliteUsuals
from tests.builders import MEMBER, NOON

DAY = timedelta(days=1)
USUAL = Usual((UsualLine(ItemId("burger"), frozenset({OptionId("bacon")}), 2),))
OTHER = Usual((UsualLine(ItemId("fries"), frozenset(), 1),))


def test_it_is_there_again_also_after_a_restart(path: Path) -> None:
    first = Database.open(path)
    asyncio.run(SqliteUsuals(first).remember(MEMBER, OTHER, NOON))
    asyncio.run(SqliteUsuals(first).remember(MEMBER, USUAL, NOON))
    first.close()
    again = Database.open(path)
    assert asyncio.run(SqliteUsuals(again).recall(MEMBER, NOON + 89 * DAY)) == USUAL
    assert asyncio.run(SqliteUsuals(again).recall(MemberId("somebody"), NOON)) is None
    again.close()


def test_after_90_days_it_is_gone(database: Database) -> None:
    usuals = SqliteUsuals(database)
    asyncio.run(usuals.remember(MEMBER, USUAL, NOON))
    assert asyncio.run(usuals.recall(MEMBER, NOON + 91 * DAY)) is None
    assert asyncio.run(database.rows("SELECT * FROM usuals")) == []


def test_it_is_forgotten_when_the_guest_says_so(database: Database, path: Path) -> None:
    usuals = SqliteUsuals(database)
    asyncio.run(usuals.remember(MEMBER, USUAL, NOON))
    asyncio.run(usuals.remember(MemberId("somebody"), OTHER, NOON))
    asyncio.run(usuals.forget(MEMBER))
    assert asyncio.run(usuals.recall(MEMBER, NOON)) is None
    assert asyncio.run(usuals.recall(MemberId("somebody"), NOON)) == OTHER


def test_no_file_of_the_store_names_the_member_and_the_key_is_ours_alone(
    database: Database, path: Path
) -> None:
    asyncio.run(SqliteUsuals(database).remember(MEMBER, USUAL, NOON))
    files = list(path.parent.iterdir())
    assert [file.name for file in files if MEMBER.encode() in file.read_bytes()] == []
    key = path.with_name(f"{path.name}.usuals-hmac")
    assert key.stat().st_mode & 0o777 == 0o600


def test_without_its_key_nobody_is_found_again(database: Database, path: Path) -> None:
    usuals = SqliteUsuals(database)
    asyncio.run(usuals.remember(MEMBER, USUAL, NOON))
    path.with_name(f"{path.name}.usuals-hmac").unlink()
    assert asyncio.run(usuals.recall(MEMBER, NOON)) is None


def test_what_an_older_program_wrote_otherwise_is_as_good_as_nothing(database: Database) -> None:
    usuals = SqliteUsuals(database)
    asyncio.run(usuals.remember(MEMBER, USUAL, NOON))
    asyncio.run(database.rows("UPDATE usuals SET document = CAST('{\"dishes\": 1}' AS BLOB)"))
    assert asyncio.run(usuals.recall(MEMBER, NOON)) is None
