import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.domain.staff import Entry, Officer, Role, Tries
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.staff_book import SqliteStaffBook
from tests.builders import NOON

MAYA, JO = Officer("Maya", Role.MANAGER), Officer("Jo", Role.CREW)


def with_book(folder: Path, scene: Callable[[SqliteStaffBook], Awaitable[None]]) -> None:
    async def main() -> None:
        database = Database.open(folder / "kiosk.db")
        try:
            await scene(SqliteStaffBook(database))
        finally:
            database.close()

    asyncio.run(main())


def test_a_pin_names_its_owner_also_after_a_restart(tmp_path: Path) -> None:
    async def first(book: SqliteStaffBook) -> None:
        await book.add(MAYA, "271828")
        await book.add(JO, "314159")

    async def then(book: SqliteStaffBook) -> None:
        assert await book.officers() == (JO, MAYA)
        assert [await book.whose(pin) for pin in ("271828", "314159", "161803")] == [MAYA, JO, None]
        assert await book.remove("Jo")
        assert not await book.remove("Jo")
        assert await book.whose("314159") is None

    with_book(tmp_path, first)
    with_book(tmp_path, then)
    assert b"271828" not in (tmp_path / "kiosk.db").read_bytes()


def test_tries_and_what_was_done_outlive_a_restart(tmp_path: Path) -> None:
    counted, line = Tries().counted(3.0), Entry(NOON, "Maya", "entered", "", "manager")

    async def first(book: SqliteStaffBook) -> None:
        assert await book.tries() == Tries()
        await book.count(counted)
        await book.note(Entry(NOON, "", "pin_wrong"))
        await book.keep(MAYA, line)

    async def then(book: SqliteStaffBook) -> None:
        assert await book.tries() == counted
        assert [each.what for each in await book.entries(9)] == ["entered", "pin_wrong"]
        assert await book.kept(Officer) == MAYA
        assert await book.kept(Entry) is None

    with_book(tmp_path, first)
    with_book(tmp_path, then)


def test_a_line_of_the_log_cannot_be_changed(tmp_path: Path) -> None:
    async def scene(book: SqliteStaffBook) -> None:
        await book.note(Entry(NOON, "Maya", "entered"))
        for query in ("DELETE FROM staff_log", "UPDATE staff_log SET who = 'Jo'"):
            with pytest.raises(Contradiction):
                await book._database.rows(query)

    with_book(tmp_path, scene)
