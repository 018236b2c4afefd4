"""A store as the kiosk wrote it before orders had a course, with an order of every kind in it."""

import json
import shutil
from pathlib import Path

import apsw
import msgspec

import kiosk.store.schema as schema
from kiosk.domain.order import Order
from tests.builders import MEMBER, a_paid_order, an_order

_STEPS = Path(schema.__file__).parent / "migrations"
_NEW = ("course", "is_reported", "is_unproven", "table")
_NOON = "2026-03-02T12:00:00.000000+00:00"


def an_older_store(path: Path, folder: Path) -> None:
    """`folder` is for the steps up to that time."""
    folder.mkdir()
    for step in sorted(_STEPS.glob("000[123]_*.sql")):
        shutil.copy(step, folder)
    connection = apsw.Connection(str(path))
    schema.migrate(connection, folder)
    for number, (key, state, events, attempt) in enumerate(ORDERS, start=1):
        _write(connection, number, key, state, events, attempt)
    connection.close()


# key, state, events, and the outcome of an attempt ("-" none, "" without an end)
ORDERS = (
    ("placed", "placed", ("placed",), "-"),
    ("declined", "placed", ("placed", "attempt started", "attempt declined"), "declined"),
    ("paying", "placed", ("placed", "attempt started"), ""),
    ("refunding", "placed", ("placed", "attempt started", "refund started"), "approved"),
    ("billed", "billed", ("placed", "attempt started", "billed"), "approved"),
    ("cooked", "billed", ("placed", "billed", "ticket taken"), "approved"),
    ("uncooked", "billed", ("placed", "billed", "ticket not taken"), "approved"),
    ("completed", "completed", ("placed", "billed", "ticket taken", "handed over"), "approved"),
    ("voided", "voided", ("placed", "voided"), "-"),
)


def _document(key: str, number: int, state: str) -> bytes:
    order: Order = an_order(key) if state in ("placed", "voided") else a_paid_order(key)
    document = json.loads(msgspec.json.encode(order))
    for name in _NEW:
        document.pop(name)
    return json.dumps(document | {"number": number, "state": state, "member_id": None}).encode()


def _write(
    connection: apsw.Connection, number: int, key: str, state: str, events: tuple[str, ...], attempt: str
) -> None:
    connection.execute(
        "INSERT INTO orders (id, number, state, placed_at, document) VALUES (?, ?, ?, ?, ?)",
        (key, number, state, _NOON, _document(key, number, state)),
    )
    for event in events:
        connection.execute(
            "INSERT INTO events (order_id, at, event, state, detail) VALUES (?, ?, ?, ?, '')",
            (key, _NOON, event, state),
        )
    if attempt != "-":
        connection.execute(
            "INSERT INTO attempts (id, order_id, amount, outcome) VALUES (?, ?, 1285, ?)",
            (f"A{number:09}", key, attempt or None),
        )
    if state != "voided":
        connection.execute("INSERT INTO identity (order_id, member_id) VALUES (?, ?)", (key, MEMBER))
        connection.execute(
            "INSERT INTO outbox (order_id, state, body, maybe_sent) VALUES (?, 'placed', ?, 1)",
            (key, f"{key} placed".encode()),
        )
