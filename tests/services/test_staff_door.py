import asyncio
from pathlib import Path

import pytest

from kiosk.domain.staff import DAY_S, MOST_A_DAY, Officer, Role, Tries
from kiosk.domain.trouble import Code, Outage
from kiosk.services.staff_door import StaffDoor
from kiosk.store.database import Database
from kiosk.store.staff_book import SqliteStaffBook
from tests.clock import TurnedClock

MAYA = Officer("Maya", Role.MANAGER)


class Book(SqliteStaffBook):
    """The real book, with PINs that cost nothing to look at; `seen` is what was on the disk at each look."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.seen: list[Tries] = []

    async def whose(self, pin: str) -> Officer | None:
        self.seen.append(await self.tries())
        return MAYA if pin == "271828" else None


def test_a_try_is_on_the_disk_before_it_is_looked_at(tmp_path: Path) -> None:
    async def scene() -> None:
        database = Database.open(tmp_path / "kiosk.db")
        book = Book(database)
        door = StaffDoor(TurnedClock(), book)
        assert await door.whose("000000") is None
        assert await door.whose("271828") == MAYA
        assert [each.wrong for each in book.seen] == [1, 2]
        assert (await book.tries()).wrong == 0
        database.close()

    asyncio.run(scene())


def test_nobody_gets_in_while_tries_cannot_be_counted(tmp_path: Path) -> None:
    async def scene() -> None:
        database = Database.open(tmp_path / "kiosk.db")
        door = StaffDoor(TurnedClock(), Book(database))
        await door.recall()
        database.close()
        with pytest.raises(Outage) as told:
            await door.whose("271828")
        assert told.value.code is Code.STORE_FAILED

    asyncio.run(scene())


def test_a_week_of_guessing_at_the_real_door(tmp_path: Path) -> None:
    """As fast as the door lets, with a restart in the middle of every wait."""

    async def scene() -> None:
        database, clock = Database.open(tmp_path / "kiosk.db"), TurnedClock()
        book, guesses = Book(database), []
        door = StaffDoor(clock, book)
        while clock.monotonic_s() < 7 * DAY_S:
            await door.recall()
            if door.wait_s > 0:
                assert await door.whose("271828") is None
                clock.turn(door.wait_s / 2)
                await door.remember()
                door = StaffDoor(clock, book)
                await door.recall()
                clock.turn(door.wait_s)
                continue
            guesses.append(clock.monotonic_s())
            assert await door.whose("000000") is None
        assert len(book.seen) == len(guesses) < 30
        assert max(sum(one - DAY_S < other <= one for other in guesses) for one in guesses) <= MOST_A_DAY
        database.close()

    asyncio.run(scene())
