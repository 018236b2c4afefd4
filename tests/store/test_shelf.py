import asyncio
from datetime import timedelta

from kiosk.domain.location import Location, Match, MatchedBy
from kiosk.domain.member import LocationId
from kiosk.domain.merchant import Template, TemplateId
from kiosk.store.database import Database
from kiosk.store.shelf import SqliteShelf
from tests.builders import NOON

HERE = Location(LocationId("92b7b0dac4"), "m1", "Mill Lane", "12 Mill Lane", "Smalltown", "CA", "94999")
COFFEE = Template(TemplateId("tpl1"), "Free Coffee")


def test_what_is_put_can_be_taken_with_its_age(database: Database) -> None:
    shelf = SqliteShelf(database)
    asyncio.run(shelf.put("m1", Location, (HERE,), NOON))
    assert asyncio.run(shelf.get("m1", Location)) == ((HERE,), NOON)


def test_the_last_copy_stands(database: Database) -> None:
    shelf = SqliteShelf(database)
    asyncio.run(shelf.put("m1", Template, (COFFEE,), NOON))
    asyncio.run(shelf.put("m1", Template, (), NOON + timedelta(hours=1)))
    assert asyncio.run(shelf.get("m1", Template)) == ((), NOON + timedelta(hours=1))


def test_each_owner_and_kind_has_its_own(database: Database) -> None:
    shelf = SqliteShelf(database)
    match = Match(LocationId("92b7b0dac4"), MatchedBy.ADDRESS, 95)
    asyncio.run(shelf.put("m1", Match, (match,), NOON))
    assert asyncio.run(shelf.get("m2", Match)) is None
    assert asyncio.run(shelf.get("m1", Location)) is None
    assert asyncio.run(shelf.get("m1", Match)) == ((match,), NOON)


def test_a_copy_that_cannot_be_read_is_none(database: Database) -> None:
    shelf = SqliteShelf(database)
    asyncio.run(shelf.put("m1", Location, (HERE,), NOON))
    asyncio.run(database.rows("UPDATE shelf SET document = CAST('[{}]' AS BLOB)"))
    assert asyncio.run(shelf.get("m1", Location)) is None
