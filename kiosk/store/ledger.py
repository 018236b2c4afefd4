"""The journal of orders: one change, one transaction."""

from dataclasses import replace
from functools import partial

import apsw
import msgspec

from kiosk.domain.member import MemberId
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.ports import Change, Clock, Event
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.identity import forget_when_settled, remember
from kiosk.store.moments import moment, stamp
from kiosk.store.outbox import acknowledge, enqueue

_ORDERS = "SELECT o.document, i.member_id FROM orders o LEFT JOIN identity i ON i.order_id = o.id"
_OrderRow = tuple[bytes, str | None]


class SqliteLedger:
    """ports.Ledger. An order's member stands beside it, not in it, and is gone once nobody needs it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def take_number(self) -> int:
        """A number once taken is not given back, even if no order follows."""
        return await self._database.run(_take_number)

    async def commit(self, change: Change) -> None:
        """All of the change or nothing. Raises Outage; for a program's fault Contradiction or IllegalMove."""
        at = stamp(self._clock.now())
        if await self._database.run(partial(_write, change, at)):
            await self._database.wipe_log()

    async def order(self, order_id: OrderId) -> Order | None:
        orders = await self._orders("WHERE o.id = ?", order_id)
        return orders[0] if orders else None

    async def open_orders(self) -> tuple[Order, ...]:
        """Oldest first."""
        return await self._orders("WHERE o.state = 'placed' ORDER BY o.seq")

    async def recent(self, most: int) -> tuple[Order, ...]:
        """Newest first."""
        return await self._orders("ORDER BY o.seq DESC LIMIT ?", most)

    async def events(self, order_id: OrderId) -> tuple[Event, ...]:
        query = "SELECT at, event, state, detail FROM events WHERE order_id = ? ORDER BY seq"
        rows = await self._database.rows(query, order_id)
        return tuple(Event(moment(at), event, OrderState(state), why) for at, event, state, why in rows)

    async def attempts(self, order_id: OrderId) -> tuple[Attempt, ...]:
        """In the order in which they were started."""
        query = "SELECT id, order_id, amount, outcome FROM attempts WHERE order_id = ? ORDER BY seq"
        rows = await self._database.rows(query, order_id)
        return tuple(
            Attempt(AttemptId(key), order, Money(cents), Outcome(outcome) if outcome else None)
            for key, order, cents, outcome in rows
        )

    async def prove(self) -> None:
        """A real write that changes no order. Raises Outage."""
        await self._database.run(_prove)

    async def _orders(self, which: str, *values: str | int) -> tuple[Order, ...]:
        return tuple(_order(row) for row in await self._database.rows(f"{_ORDERS} {which}", *values))


def _take_number(connection: apsw.Connection) -> int:
    return int(
        connection.execute(
            "INSERT INTO counters (name, value) VALUES ('order number', 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value % 999 + 1 RETURNING value"
        ).get
    )


def _prove(connection: apsw.Connection) -> None:
    connection.execute(
        "INSERT INTO counters (name, value) VALUES ('proof', 1)"
        " ON CONFLICT (name) DO UPDATE SET value = value + 1"
    )


def _write(change: Change, at: str, connection: apsw.Connection) -> bool:
    """True if the order's member was forgotten by it."""
    order = change.order
    if change.reports and order.member_id is None:
        raise Contradiction(f"{order.id} is a guest's order: there is nobody to report it for")
    _write_order(connection, order)
    connection.execute(
        "INSERT INTO events (order_id, at, event, state, detail) VALUES (?, ?, ?, ?, ?)",
        (order.id, at, change.event, order.state, change.detail),
    )
    if change.attempt is not None:
        _write_attempt(connection, change.attempt)
    for state, body in change.reports:
        enqueue(connection, order.id, state, body)
    for state in change.delivered:
        acknowledge(connection, order.id, state)
    return forget_when_settled(connection, order.id)


def _write_order(connection: apsw.Connection, order: Order) -> None:
    """Raises IllegalMove when the order that is held can't come into this state."""
    held = connection.execute("SELECT state FROM orders WHERE id = ?", (order.id,)).get
    if held is not None and held != order.state:
        replace(order, state=OrderState(held)).moving_to(order.state)
    document = msgspec.json.encode(replace(order, member_id=None))
    connection.execute(
        "INSERT INTO orders (id, number, state, placed_at, document) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, document = excluded.document",
        (order.id, order.number, order.state, stamp(order.placed_at), document),
    )
    if order.member_id is not None:
        remember(connection, order.id, order.member_id)


def _write_attempt(connection: apsw.Connection, attempt: Attempt) -> None:
    connection.execute(
        "INSERT INTO attempts (id, order_id, amount, outcome) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET order_id = excluded.order_id, amount = excluded.amount, outcome = excluded.outcome",
        (attempt.id, attempt.order_id, attempt.amount.cents, attempt.outcome),
    )


def _order(row: _OrderRow) -> Order:
    document, member_id = row
    order = msgspec.json.decode(document, type=Order)
    return replace(order, member_id=MemberId(member_id)) if member_id else order
