"""A history that was meddled with is found out, whoever opens the file."""

import asyncio
from pathlib import Path

import apsw
import pytest

from kiosk.domain.order import OrderState
from kiosk.ports import Change
from kiosk.store.chain import document_sha, line_sha
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from tests.builders import an_order
from tests.clock import TurnedClock


def _history(path: Path) -> None:
    database = Database.open(path)
    ledger = SqliteLedger(database, TurnedClock())
    for key in ("order-1", "order-2"):
        asyncio.run(ledger.commit(Change(an_order(key), "placed")))
        voided = an_order(key).moving_to(OrderState.VOIDED)
        asyncio.run(ledger.commit(Change(voided, "voided", detail="declined")))
    database.close()


def _faults(path: Path) -> tuple[str, ...]:
    database = Database.open(path)
    try:
        return asyncio.run(SqliteLedger(database, TurnedClock()).faults())
    finally:
        database.close()


def _meddle(path: Path, *attacks: str) -> None:
    """As somebody would who has the file and knows of the triggers."""
    connection = apsw.Connection(str(path))
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
    kept = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    for name in names:
        connection.execute(f"DROP TRIGGER {name}")
    for attack in (*attacks, *kept):
        connection.execute(attack)
    connection.close()


def test_a_history_that_nobody_touched_is_whole(path: Path) -> None:
    assert _faults(path) == ()
    _history(path)
    assert _faults(path) == ()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE events SET at = '2027-01-01' WHERE seq = 2",
        "UPDATE events SET event = 'billed' WHERE seq = 2",
        "UPDATE events SET state = 'billed' WHERE seq = 2",
        "UPDATE events SET detail = 'cancelled' WHERE seq = 2",
        "UPDATE events SET order_id = 'order-2' WHERE seq = 2",
        "UPDATE events SET document_sha = '' WHERE seq = 2",
    ],
)
def test_a_changed_line_is_found(path: Path, change: str) -> None:
    _history(path)
    _meddle(path, change)
    assert "line 2 was changed" in _faults(path)


def test_a_line_that_was_changed_with_its_hash_gives_itself_away_by_the_next(path: Path) -> None:
    _history(path)
    _meddle(path, "UPDATE events SET detail = 'other', sha = 'made up' WHERE seq = 2")
    assert _faults(path) == ("line 2 was changed", "line 3 was changed")


def test_a_line_that_was_taken_out_is_missed(path: Path) -> None:
    _history(path)
    _meddle(path, "DELETE FROM events WHERE seq = 2")
    assert "line 2 is missing" in _faults(path)


def test_lines_that_were_cut_off_the_end_are_missed(path: Path) -> None:
    _history(path)
    _meddle(path, "DELETE FROM events WHERE seq > 2")
    assert _faults(path) == ("lines after 2 are missing",)


def test_an_order_that_was_changed_behind_its_history_is_found(path: Path) -> None:
    _history(path)
    _meddle(path, "UPDATE orders SET document = CAST(replace(document, 'burger', 'soup') AS BLOB)")
    assert _faults(path) == ("order order-1 was changed", "order order-2 was changed")


def test_the_store_itself_lets_nobody_near_it(path: Path) -> None:
    _history(path)
    connection = apsw.Connection(str(path))
    for attack in ("UPDATE chain SET seq = 9", "DELETE FROM chain", "UPDATE events SET sha = ''"):
        with pytest.raises(apsw.ConstraintError):
            connection.execute(attack)
    connection.close()


def test_no_two_lines_share_their_hash() -> None:
    assert line_sha("", "ab", "c") != line_sha("", "a", "bc")
    assert line_sha("", 1, "a") != line_sha("x", 1, "a")
    assert document_sha(b"a") != document_sha(b"b")
