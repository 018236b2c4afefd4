import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.order import OrderId
from kiosk.domain.trouble import Outage
from kiosk.ports import Change
from kiosk.store.backups import KEPT, Backups
from kiosk.store.copies import is_sound, newest_first, taken_at
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.opening import connect
from tests.builders import NOON, an_order
from tests.clock import TurnedClock


@pytest.fixture
def backups(database: Database, path: Path, clock: TurnedClock) -> Backups:
    return Backups(database, path.parent / "backups", path.name, clock)


async def _sells(ledger: SqliteLedger, first: int, last: int) -> None:
    for number in range(first, last + 1):
        order = an_order(f"order-{number}", id=OrderId(f"order-{number}"))
        await ledger.commit(Change(order, "placed", ((order.state, b"{}"),)))


def _orders(backup: Path) -> int:
    connection = connect(backup)
    try:
        return int(connection.execute("SELECT count(*) FROM orders").get)
    finally:
        connection.close()


def test_a_backup_holds_all_and_is_for_its_owner_only(backups: Backups, ledger: SqliteLedger) -> None:
    asyncio.run(_sells(ledger, 1, 3))
    backup = asyncio.run(backups.take())
    assert backup.name == "orders.db.20260302T120000000000Z"
    assert taken_at(backup) == NOON
    assert backup.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in backup.parent.iterdir()] == [backup.name]
    assert is_sound(backup)
    assert _orders(backup) == 3


def test_the_till_goes_on_while_a_backup_is_taken(backups: Backups, ledger: SqliteLedger) -> None:
    """What is sold meanwhile is in it, or comes after it; nothing waits for the end of it."""

    async def both() -> Path:
        await _sells(ledger, 1, 300)
        _, backup = await asyncio.gather(_sells(ledger, 301, 320), backups.take())
        return backup

    backup = asyncio.run(both())
    assert 300 <= _orders(backup) <= 320


def test_the_oldest_are_dropped(backups: Backups, clock: TurnedClock, path: Path) -> None:
    taken = []
    for _ in range(KEPT + 3):
        taken.append(asyncio.run(backups.take()))
        clock.turn(900)
    assert newest_first(path.parent / "backups", path.name) == taken[:2:-1]
    clock.turn(timedelta(hours=72).total_seconds())
    last = asyncio.run(backups.take())
    assert newest_first(path.parent / "backups", path.name) == [last]


@pytest.mark.parametrize(
    ("orders", "seconds", "is_due"), [(50, 60, True), (49, 60, False), (0, 900, True), (0, 899, False)]
)
def test_by_time_and_by_orders(
    backups: Backups, ledger: SqliteLedger, clock: TurnedClock, orders: int, seconds: float, is_due: bool
) -> None:
    assert asyncio.run(backups.take_if_due()) is not None
    asyncio.run(_sells(ledger, 1, orders))
    clock.turn(seconds)
    assert (asyncio.run(backups.take_if_due()) is not None) == is_due


def test_it_goes_on_after_a_failure(backups: Backups, path: Path) -> None:
    folder = path.parent / "backups"
    folder.touch()

    async def scene() -> None:
        async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
            running = tasks.create_task(backups.run())
            await asyncio.sleep(0)
            folder.unlink()
            while len(newest_first(folder, path.name)) < 2:  # noqa: ASYNC110  no event tells of it
                await asyncio.sleep(0.005)
            running.cancel()

    asyncio.run(scene())


def test_a_folder_that_cant_be_written_is_told_and_the_till_goes_on(
    database: Database, ledger: SqliteLedger, path: Path, clock: TurnedClock
) -> None:
    (path.parent / "file").touch()
    backups = Backups(database, path.parent / "file", path.name, clock)
    with pytest.raises(OSError, match="exists"):
        asyncio.run(backups.take())
    asyncio.run(_sells(ledger, 1, 1))


def test_a_closed_store_gives_no_backup(backups: Backups, database: Database, path: Path) -> None:
    database.close()
    with pytest.raises(Outage):
        asyncio.run(backups.take())
    assert not list((path.parent / "backups").glob("*"))
