"""A disk that fails at any write: a change is there wholly or not at all, and all goes on afterwards."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.store.database import Database
from kiosk.store.faults import StoreError
from kiosk.store.ledger import SqliteLedger
from kiosk.store.opening import connect
from kiosk.store.outbox import SqliteOutbox
from tests.clock import TurnedClock
from tests.disk.ailing import BROKEN, FULL, READ_ONLY, AilingDisk, ailing
from tests.disk.shift import NAME, changes_of, folder_in_memory, held_by, member_of, numbered_order

FAULTS = pytest.mark.parametrize("fault", [FULL, BROKEN, READ_ONLY], ids=["full", "broken", "read-only"])


class Till:
    """One order's changes, each tried until the disk lets it through."""

    def __init__(self, path: Path, disk: AilingDisk | None = None) -> None:
        self.disk = disk
        self.database = Database.open(path, disk.name if disk else "")
        clock = TurnedClock()
        self.ledger, self.outbox = SqliteLedger(self.database, clock), SqliteOutbox(self.database)
        self.refused = 0
        self.held = [self.holds()]

    def holds(self) -> str:
        return asyncio.run(self.database.run(held_by))[0]

    def serves(self) -> None:
        for change in changes_of(numbered_order(1), is_paid=True):
            self._does(lambda change=change: self.ledger.commit(change))  # type: ignore[misc]
        for report in asyncio.run(self.outbox.waiting()):
            self._does(lambda report=report: self.outbox.sending(report))  # type: ignore[misc]
            self._does(lambda report=report: self.outbox.delivered(report))  # type: ignore[misc]

    def _does(self, step: Callable[[], Awaitable[object]]) -> None:
        try:
            asyncio.run(_awaited(step))
        except Outage as outage:
            assert self.disk is not None
            assert outage.code is Code.STORE_FAILED  # noqa: PT017  it may also succeed
            # What failed wrote nothing.
            assert self.holds() == self.held[-1]
            self.refused += 1
            self.disk.is_well()
            asyncio.run(_awaited(step))
        self.held.append(self.holds())


async def _awaited(step: Callable[[], Awaitable[object]]) -> None:
    await step()


def _healthy() -> list[str]:
    with folder_in_memory() as folder:
        till = Till(folder / NAME)
        till.serves()
        till.database.close()
    return till.held


@FAULTS
@pytest.mark.parametrize("times", [1, 1_000_000], ids=["once", "until it is well"])
def test_a_write_that_fails_writes_nothing_and_the_next_try_succeeds(fault: apsw.Error, times: int) -> None:
    """The 1st, the 2nd, ... until none is left that could fail."""
    expected, after, refused = _healthy(), 0, 0
    while True:
        with folder_in_memory() as folder, ailing() as disk:
            till = Till(folder / NAME, disk)
            disk.falls_ill(fault, after, times)
            till.serves()
            disk.is_well()
            till.database.close()
            assert till.held == expected
            again = Database.open(folder / NAME)
            assert asyncio.run(again.run(held_by))[0] == expected[-1]
            again.close()
            assert member_of(1).encode() not in (folder / NAME).read_bytes()
        refused += till.refused
        if not disk.struck:
            break
        after += 1
    assert refused > 30
    assert after > refused


@FAULTS
def test_a_start_that_fails_says_so_in_a_sentence_and_the_next_one_succeeds(fault: apsw.Error) -> None:
    after = 0
    while True:
        with folder_in_memory() as folder, ailing() as disk:
            disk.falls_ill(fault, after)
            try:
                connect(folder / NAME, disk.name).close()
            except StoreError as told:
                assert "can't be used" in str(told)  # noqa: PT017  it may also succeed
            disk.is_well()
            connection = connect(folder / NAME, disk.name)
            assert connection.pragma("integrity_check") == "ok"
            connection.close()
        if not disk.struck:
            break
        after += 1
    assert after > 30


@FAULTS
def test_who_was_forgotten_is_wiped_from_the_log_as_soon_as_the_disk_is_well(fault: apsw.Error) -> None:
    with folder_in_memory() as folder, ailing() as disk:
        till = Till(folder / NAME, disk)
        till.serves()
        asyncio.run(till.ledger.commit(changes_of(numbered_order(2), is_paid=False)[0]))
        assert (folder / f"{NAME}-wal").stat().st_size > 0
        disk.falls_ill(fault)
        assert asyncio.run(till.database.wipe_log()) is False
        disk.is_well()
        asyncio.run(till.ledger.take_number())
        assert (folder / f"{NAME}-wal").stat().st_size == 0
        till.database.close()


def test_a_folder_that_takes_no_keys_is_an_outage_and_nothing_is_written() -> None:
    with folder_in_memory() as folder:
        till = Till(folder / NAME)
        folder.chmod(0o555)
        change = changes_of(numbered_order(1), is_paid=True)[0]
        with _nobody(), pytest.raises(Outage) as outage:
            asyncio.run(till.ledger.commit(change))
        assert outage.value.code is Code.STORE_FAILED
        assert till.holds() == till.held[0]
        folder.chmod(0o755)
        asyncio.run(till.ledger.commit(change))
        till.database.close()


@contextmanager
def _nobody() -> Iterator[None]:
    """Root may do anything, and is nobody meanwhile."""
    was = os.geteuid()
    os.seteuid(was or 65_534)
    try:
        yield
    finally:
        os.seteuid(was)
