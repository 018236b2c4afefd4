"""When the disk is full what was begun is brought to its end in the ballast's room."""

import asyncio
import errno
from pathlib import Path

import apsw
import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.store.ballast import CLOSED_BELOW, SIZE, Ballast, free_at, is_full
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from tests.clock import TurnedClock
from tests.disk.shift import NAME, changes_of, folder_in_memory, held_by, numbered_order
from tests.disk.small import SmallDisk, small_disk

ROOMY = CLOSED_BELOW + 2 * SIZE


def a_ballast(disk: SmallDisk) -> Ballast:
    return Ballast(disk.folder / f"{NAME}.ballast", free=disk.free)


def test_it_takes_its_room_and_gives_it_back(tmp_path: Path) -> None:
    with small_disk(tmp_path, ROOMY) as disk:
        ballast = a_ballast(disk)
        assert ballast.reserve()
        assert ballast.file.stat().st_size == SIZE
        assert ballast.file.stat().st_blocks * 512 >= SIZE
        assert ballast.room() == ROOMY - SIZE
        assert ballast.reserve()
        assert ballast.release()
        assert not ballast.release()
        assert ballast.room() == ROOMY


def test_where_it_would_close_the_kiosk_it_takes_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path, CLOSED_BELOW + SIZE - 1) as disk:
        assert not a_ballast(disk).reserve()
        assert not a_ballast(disk).is_held


def test_one_that_was_only_half_taken_is_taken_wholly(tmp_path: Path) -> None:
    with small_disk(tmp_path, ROOMY) as disk:
        ballast = a_ballast(disk)
        ballast.file.write_bytes(b"half")
        assert ballast.reserve()
        assert ballast.file.stat().st_size == SIZE


def test_where_nothing_can_be_written_there_is_none(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "no folder" / "ballast", free=lambda _: ROOMY)
    assert not ballast.reserve()
    assert not ballast.release()
    blocked = Ballast(tmp_path / "a folder", free=lambda _: ROOMY)
    blocked.file.mkdir()
    assert not blocked.release()


def test_room_is_the_disks_own(tmp_path: Path) -> None:
    assert Ballast(tmp_path / "ballast").room() > 0
    assert free_at(tmp_path) > 0


@pytest.mark.parametrize(
    ("fault", "is_it"),
    [
        (apsw.FullError("full"), True), (OSError(errno.ENOSPC, "full"), True),
        (OSError(errno.EDQUOT, "quota"), True), (OSError(errno.EIO, "broken"), False),
        (apsw.IOError("broken"), False),
    ],
)  # fmt: skip
def test_a_full_disk_is_told_from_a_broken_one(fault: Exception, is_it: bool) -> None:
    assert is_full(fault) is is_it


def _sells_on(ledger: SqliteLedger) -> None:
    """Until no log has any room left that it would not have to grow for."""
    for number in range(100, 200):
        asyncio.run(ledger.commit(changes_of(numbered_order(number), is_paid=True)[0]))


def test_an_order_is_settled_in_its_room_and_without_it_nothing_is_written() -> None:
    with folder_in_memory() as folder, small_disk(folder, ROOMY) as disk:
        database = Database.open(folder / NAME, disk.name)
        ledger, ballast = SqliteLedger(database, TurnedClock()), a_ballast(disk)
        first, *others = changes_of(numbered_order(1), is_paid=True)
        asyncio.run(ledger.commit(first))
        assert ballast.reserve()
        disk.someone_writes(left=0)
        with pytest.raises(Outage) as outage:
            _sells_on(ledger)
        assert outage.value.code is Code.STORE_FAILED
        before = asyncio.run(database.run(held_by))
        with pytest.raises(Outage):
            _sells_on(ledger)
        assert asyncio.run(database.run(held_by)) == before
        database.makes_room = ballast.release
        for change in others:
            asyncio.run(ledger.commit(change))
        assert not ballast.is_held
        assert disk.struck >= 2
        order = asyncio.run(ledger.order(numbered_order(1).id))
        assert order is not None
        assert order.state == "completed"
        database.close()
