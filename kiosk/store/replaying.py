"""Brings what the carbon copy has and the store has not into the store; the saga goes on from there."""

import logging

import apsw
import msgspec

from kiosk.domain.order import Order
from kiosk.domain.payment import Attempt
from kiosk.store.carbon import Carbon, Line
from kiosk.store.chain import append
from kiosk.store.faults import Contradiction
from kiosk.store.moments import stamp
from kiosk.store.outbox import enqueue

_log = logging.getLogger(__name__)

_PUT = (
    "INSERT INTO orders (id, number, state, phase, stray, placed_at, document) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET state = excluded.state, phase = excluded.phase,"
    " stray = excluded.stray, document = excluded.document"
)
_ATTEMPT = (
    "INSERT INTO attempts (id, order_id, amount, outcome, sale) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome"
)
_NUMBER = (
    "INSERT INTO counters (name, value) VALUES ('order number', ?)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def replay(carbon: Carbon, at: str, connection: apsw.Connection) -> int:
    """How many orders were brought up to date. Recovery asks the terminal for what was being paid.

    Of an order's last line what its reports say is told again, in the same words; whose it is is not known
    any more unless the store still knows.
    """
    known = connection.execute("SELECT seq FROM chain").get or 0
    orders: dict[str, list[Line]] = {}
    for line in carbon.lines():
        if line.seq > known:
            orders.setdefault(line.order_id, []).append(line)
    brought = sum(_is_brought(connection, lines, at) for lines in orders.values())
    if orders:
        _log.error("orders brought back from the carbon copy", extra={"count": brought})
    return brought


def _is_brought(connection: apsw.Connection, lines: list[Line], at: str) -> bool:
    """One that does not fit, perhaps of another program, keeps no other away and no kiosk shut."""
    try:
        with connection:
            _bring(connection, lines, at)
    except (apsw.Error, Contradiction, ValueError):
        _log.exception("not brought back", extra={"order": lines[-1].order_id})
        return False
    return True


def _bring(connection: apsw.Connection, lines: list[Line], at: str) -> None:
    document = bytes(lines[-1].document)
    order = msgspec.json.decode(document, type=Order)
    if connection.execute("SELECT 1 FROM orders WHERE id = ?", (order.id,)).get is None:
        # Its number was taken after the backup: it is not given again.
        connection.execute(_NUMBER, (order.number,))
    course, placed_at = order.course, stamp(order.placed_at)
    row = (order.id, order.number, order.state, course.phase, course.stray is not None, placed_at, document)
    connection.execute(_PUT, row)
    append(connection, order.id, at, "brought back", order.state, "", document)
    attempts: dict[str, Attempt] = {each.id: each for line in lines for each in line.attempts}
    for each in attempts.values():
        connection.execute(_ATTEMPT, (each.id, each.order_id, each.amount.cents, each.outcome, each.sale))
    for line in lines:
        for state, body in line.reports:
            enqueue(connection, order.id, state, body)
