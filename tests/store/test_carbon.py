import asyncio
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.order import OrderState
from kiosk.domain.payment import Outcome
from kiosk.ports import Change
from kiosk.store.carbon import Carbon
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from tests.clock import TurnedClock
from tests.disk.shift import changes_of, member_of, numbered_order


@pytest.fixture
def carbon(path: Path) -> Carbon:
    return Carbon(path.parent / "backups" / "orders.db.carbon")


@pytest.fixture
def ledger(database: Database, clock: TurnedClock, carbon: Carbon) -> SqliteLedger:
    return SqliteLedger(database, clock, carbon)


def _sells(ledger: SqliteLedger, number: int) -> None:
    for change in changes_of(numbered_order(number), is_paid=True):
        asyncio.run(ledger.commit(change))


def test_every_change_has_its_line(ledger: SqliteLedger, carbon: Carbon) -> None:
    _sells(ledger, 1)
    lines = list(carbon.lines())
    assert [line.seq for line in lines] == [1, 2, 3, 4]
    assert {line.order_id for line in lines} == {"order-0001"}
    assert [state for line in lines for state, _ in line.reports] == [
        OrderState.PLACED, OrderState.BILLED, OrderState.COMPLETED,
    ]  # fmt: skip
    assert [each.outcome for line in lines for each in line.attempts] == [None, Outcome.APPROVED]


def test_whose_an_order_is_does_not_stand_there(ledger: SqliteLedger, carbon: Carbon) -> None:
    _sells(ledger, 1)
    assert member_of(1).encode() not in carbon.file.read_bytes()
    assert carbon.file.stat().st_mode & 0o777 == 0o600


def test_its_place_on_the_disk_is_taken_beforehand(ledger: SqliteLedger, carbon: Carbon) -> None:
    _sells(ledger, 1)
    before = carbon.file.stat()
    _sells(ledger, 2)
    after = carbon.file.stat()
    assert before.st_size == after.st_size == 4 * 1024 * 1024
    assert before.st_blocks == after.st_blocks > 0


def test_another_start_writes_on_after_the_last_line(
    ledger: SqliteLedger, carbon: Carbon, database: Database
) -> None:
    _sells(ledger, 1)
    again = Carbon(carbon.file)
    order = numbered_order(2)
    asyncio.run(
        SqliteLedger(database, TurnedClock(), again).commit(Change(order, "placed", ((order.state, b"{}"),)))
    )
    assert [line.seq for line in again.lines()] == [1, 2, 3, 4, 5]


def test_a_torn_line_ends_it(ledger: SqliteLedger, carbon: Carbon) -> None:
    _sells(ledger, 1)
    content = carbon.file.read_bytes()
    ends = content.rindex(b"\n")
    carbon.file.write_bytes(content[: ends - 20])
    assert [line.seq for line in carbon.lines()] == [1, 2, 3]


def test_with_a_backup_it_begins_anew_and_the_one_before_is_kept(
    ledger: SqliteLedger, carbon: Carbon
) -> None:
    for number in (1, 2, 3):
        _sells(ledger, number)
        assert {line.order_id for line in carbon.lines()} == {
            f"order-{each:04}" for each in (number - 1, number) if each
        }
        carbon.begin_anew()


def test_without_a_place_to_write_the_till_goes_on(
    database: Database, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (path.parent / "file").touch()
    ledger = SqliteLedger(database, TurnedClock(), Carbon(path.parent / "file" / "carbon"))
    order = numbered_order(1)
    with caplog.at_level(logging.ERROR):
        asyncio.run(ledger.commit(replace(Change(order, "placed"), reports=((order.state, b"{}"),))))
    assert caplog.messages == ["no carbon copy"]
    assert asyncio.run(ledger.order(order.id)) is not None
