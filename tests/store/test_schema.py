import asyncio
from pathlib import Path

import apsw
import pytest

from kiosk import store
from kiosk.domain.course import Duty, Phase
from kiosk.domain.happening import Restarted
from kiosk.domain.money import Money
from kiosk.domain.order import OrderId
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.domain.saga import step
from kiosk.ports import Change
from kiosk.store.database import Database
from kiosk.store.faults import StoreError
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.schema import migrate
from tests.builders import MEMBER
from tests.clock import TurnedClock
from tests.store.older import an_older_store

_SHIPPED = len(list((Path(store.__file__).parent / "migrations").glob("*.sql")))


def _step(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(script, "utf-8")


def test_the_shipped_steps_make_strict_tables_and_run_once() -> None:
    connection = apsw.Connection(":memory:")
    migrate(connection)
    migrate(connection)
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    strict = {name for name, is_strict in tables if is_strict}
    orders = {"orders", "events", "attempts", "outbox", "identity", "counters", "chain", "effects"}
    staff = {"staff", "staff_log", "staff_notes"}
    assert strict == orders | staff | {"issuances", "notices", "shelf", "tally", "usuals"}
    assert connection.pragma("user_version") == _SHIPPED


def test_later_steps_are_added_to_an_older_database(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    _step(tmp_path, "0001_a.sql", "CREATE TABLE a (x); INSERT INTO a VALUES (7);")
    migrate(connection, tmp_path)
    _step(tmp_path, "0002_b.sql", "CREATE TABLE b AS SELECT x + 1 AS x FROM a;")
    migrate(connection, tmp_path)
    assert connection.execute("SELECT x FROM b").get == 8
    assert connection.pragma("user_version") == 2


def test_a_step_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    _step(tmp_path, "0001_a.sql", "CREATE TABLE a (x);")
    _step(tmp_path, "0002_b.sql", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);")
    with pytest.raises(apsw.SQLError, match="nowhere"):
        migrate(connection, tmp_path)
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("a",)]
    assert connection.pragma("user_version") == 1


def test_a_newer_database_is_left_alone() -> None:
    connection = apsw.Connection(":memory:")
    connection.pragma("user_version", 99)
    told = f"a newer kiosk wrote it: its schema is 99, this one knows {_SHIPPED}"
    with pytest.raises(StoreError, match=told):
        migrate(connection)


def test_a_database_of_something_else_is_left_alone() -> None:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(StoreError, match="something else"):
        migrate(connection)
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("bookmarks",)]


@pytest.mark.parametrize(
    "names", [(), ("0002_b.sql",), ("0001_a.sql", "0003_c.sql"), ("0001_a.sql", "0001_b.sql")]
)
def test_steps_that_do_not_count_up_are_a_damaged_installation(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        _step(tmp_path, name, "CREATE TABLE a (x);")
    with pytest.raises(StoreError, match="damaged"):
        migrate(apsw.Connection(":memory:"), tmp_path)


PHASES = {
    "placed": (Phase.PLACED, Duty.NONE),
    "declined": (Phase.PLACED, Duty.NONE),
    "paying": (Phase.PAYING, Duty.NONE),
    "refunding": (Phase.OWED, Duty.NONE),
    "billed": (Phase.PAID, Duty.BEGUN),
    "cooked": (Phase.SERVED, Duty.DONE),
    "uncooked": (Phase.SERVED, Duty.FAILED),
    "completed": (Phase.DONE, Duty.DONE),
    "voided": (Phase.VOIDED, Duty.NONE),
}


def test_orders_of_an_older_store_find_their_place_in_the_saga(path: Path, tmp_path: Path) -> None:
    an_older_store(path, tmp_path / "steps")
    database = Database.open(path)
    ledger = SqliteLedger(database, TurnedClock())
    orders = {order.id: order for order in asyncio.run(ledger.recent(20))}
    assert {key: (order.course.phase, order.course.ticket) for key, order in orders.items()} == PHASES
    assert {order.member_id for key, order in orders.items() if key != "voided"} == {MEMBER}
    assert [key for key, order in orders.items() if not order.is_reported] == ["voided"]
    attempt = orders[OrderId("paying")].course.attempt
    assert attempt == Attempt(AttemptId("A000000003"), "paying", Money(1285))
    assert orders[OrderId("billed")].course.attempt == Attempt(
        AttemptId("A000000005"), "billed", Money(1285), Outcome.APPROVED
    )
    assert asyncio.run(ledger.faults()) == ()
    database.close()


def test_members_of_an_older_store_are_sealed_and_its_reports_fenced(path: Path, tmp_path: Path) -> None:
    an_older_store(path, tmp_path / "steps")
    assert MEMBER.encode() in path.read_bytes()
    database = Database.open(path)
    outbox = SqliteOutbox(database)
    assert len(asyncio.run(outbox.begin())) == len(PHASES) - 1
    assert {each.member_id for each in asyncio.run(outbox.waiting())} == {MEMBER}
    assert asyncio.run(database.wipe_log())
    assert not [file for file in path.parent.glob("orders.db*") if MEMBER.encode() in file.read_bytes()]
    database.close()


def test_what_an_older_store_left_open_can_be_settled(path: Path, tmp_path: Path) -> None:
    an_older_store(path, tmp_path / "steps")
    database = Database.open(path)
    ledger = SqliteLedger(database, TurnedClock())
    for order in asyncio.run(ledger.open_orders()):
        after, _ = step(order, Restarted())
        asyncio.run(ledger.commit(Change(after, "restarted")))
    assert asyncio.run(ledger.faults()) == ()
    database.close()
