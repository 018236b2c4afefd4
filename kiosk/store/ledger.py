"""The journal of orders: one change, one transaction."""

from dataclasses import replace
from functools import partial
from typing import Any

import apsw
import msgspec

from kiosk.domain.course import Duty, Phase
from kiosk.domain.denial import Denial
from kiosk.domain.member import MemberId
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.ports import Change, Clock, Event
from kiosk.store.carbon import Carbon
from kiosk.store.chain import append
from kiosk.store.chain import faults as chain_faults
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.identity import forget_when_settled, opened, remember, wipe
from kiosk.store.moments import moment, stamp
from kiosk.store.outbox import acknowledge, enqueue, overtake

_ORDERS = "SELECT o.id, o.document, i.box FROM orders o LEFT JOIN identity i ON i.order_id = o.id"
_OPEN = "(o.phase NOT IN ('done', 'refunded', 'voided') OR o.stray)"
_DENIED = (
    "SELECT a.id, a.order_id, a.amount, a.outcome, a.sale, coalesce(a.ended_at, o.placed_at), a.looks"
    " FROM attempts a JOIN orders o ON o.id = a.order_id WHERE a.sale IS NULL AND a.looks < 2"
    " AND a.outcome IN ('declined', 'cancelled', 'busy', 'not_started') ORDER BY a.seq"
)


class SqliteLedger:
    """ports.Ledger. An order's member stands beside it, not in it, and is gone once nobody needs it."""

    def __init__(self, database: Database, clock: Clock, carbon: Carbon | None = None) -> None:
        self._database = database
        self._clock = clock
        self._carbon = carbon

    async def take_number(self) -> int:
        """A number once taken is not given back, even if no order follows."""
        return await self._database.run(_take_number)

    async def commit(self, change: Change) -> None:
        """All of the change or nothing. Raises Outage; for a program's fault Contradiction or IllegalMove."""
        at = stamp(self._clock.now())
        if await self._database.run(partial(_write, change, at, self._carbon)):
            await wipe(self._database)

    async def order(self, order_id: OrderId) -> Order | None:
        orders = await self._orders("WHERE o.id = ?", order_id)
        return orders[0] if orders else None

    async def open_orders(self) -> tuple[Order, ...]:
        """Oldest first."""
        return await self._orders(f"WHERE {_OPEN} ORDER BY o.seq")

    async def recent(self, most: int) -> tuple[Order, ...]:
        """Newest first."""
        return await self._orders("ORDER BY o.seq DESC LIMIT ?", most)

    async def events(self, order_id: OrderId) -> tuple[Event, ...]:
        query = "SELECT at, event, state, detail FROM events WHERE order_id = ? ORDER BY seq"
        rows = await self._database.rows(query, order_id)
        return tuple(Event(moment(at), event, OrderState(state), why) for at, event, state, why in rows)

    async def faults(self) -> tuple[str, ...]:
        """See ports.Ledger."""
        return await self._database.run(chain_faults)

    async def attempts(self, order_id: OrderId) -> tuple[Attempt, ...]:
        """In the order in which they were started."""
        query = "SELECT id, order_id, amount, outcome, sale FROM attempts WHERE order_id = ? ORDER BY seq"
        return tuple(_attempt(row) for row in await self._database.rows(query, order_id))

    async def denials(self) -> tuple[Denial, ...]:
        """See ports.Ledger."""
        rows = await self._database.rows(_DENIED)
        return tuple(Denial(_attempt(row), moment(at), looks) for *row, at, looks in rows)

    async def looked(self, attempt_id: AttemptId) -> None:
        """See ports.Ledger."""
        await self._database.rows("UPDATE attempts SET looks = looks + 1 WHERE id = ?", attempt_id)

    async def prove(self) -> None:
        """See ports.Ledger."""
        await self._database.run(_prove)

    async def _orders(self, which: str, *values: str | int) -> tuple[Order, ...]:
        return await self._database.run(partial(_read, which, values))


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


def _write(change: Change, at: str, carbon: Carbon | None, connection: apsw.Connection) -> bool:
    """True if the order's member was forgotten by it."""
    order = replace(change.order, is_reported=change.order.is_reported or bool(change.reports))
    if change.reports and change.order.member_id is None and not change.order.is_reported:
        raise Contradiction(f"{order.id} is a guest's order: there is nobody to report it for")
    is_new, document = _write_order(connection, order)
    if order.member_id is not None:
        # An order whose member was forgotten stays forgotten, unless there is something more to tell of it,
        # or will be once its money is back.
        is_wanted = bool(change.reports) or order.course.phase is Phase.REFUNDING
        remember(connection, order.id, order.member_id, may_be_new=is_new or is_wanted)
    append(connection, order.id, at, change.event, order.state, change.detail, document)
    for attempt in (*((change.attempt,) if change.attempt else ()), *change.attempts):
        _write_attempt(connection, attempt, at)
    _write_effects(connection, order)
    for state, body in change.reports:
        enqueue(connection, order.id, state, body)
    if order.state is OrderState.VOIDED:
        overtake(connection, order.id)
    for state in change.delivered:
        acknowledge(connection, order.id, state)
    if carbon is not None:
        carbon.add(connection, change)
    return forget_when_settled(connection, order.id)


def _write_order(connection: apsw.Connection, order: Order) -> tuple[bool, bytes]:
    """Whether it is new, and its document. Raises IllegalMove when the held order can't be in this state."""
    held = connection.execute("SELECT state FROM orders WHERE id = ?", (order.id,)).get
    if held is not None and held != order.state:
        replace(order, state=OrderState(held)).moving_to(order.state)
    document = msgspec.json.encode(replace(order, member_id=None))
    connection.execute(
        "INSERT INTO orders (id, number, state, phase, stray, placed_at, document)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
        " phase = excluded.phase, stray = excluded.stray, document = excluded.document",
        (order.id, order.number, order.state, order.course.phase, order.course.stray is not None,
         stamp(order.placed_at), document),
    )  # fmt: skip
    return held is None, document


def _write_attempt(connection: apsw.Connection, attempt: Attempt, at: str) -> None:
    ended_at = at if attempt.outcome is not None else None
    connection.execute(
        "INSERT INTO attempts (id, order_id, amount, outcome, sale, ended_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, amount = excluded.amount,"
        " outcome = excluded.outcome, ended_at = excluded.ended_at",
        (attempt.id, attempt.order_id, attempt.amount.cents, attempt.outcome, attempt.sale, ended_at),
    )


def _write_effects(connection: apsw.Connection, order: Order) -> None:
    """What is done once outside, by a key that is the order's own."""
    for kind, duty in (("ticket", order.course.ticket), ("receipt", order.course.receipt)):
        if duty is not Duty.NONE:
            connection.execute(
                "INSERT INTO effects (order_id, kind, key, status) VALUES (?1, ?2, ?1, ?3)"
                " ON CONFLICT (kind, key) DO UPDATE SET status = excluded.status",
                (order.id, kind, duty),
            )


def _read(which: str, values: tuple[str | int, ...], connection: apsw.Connection) -> tuple[Order, ...]:
    rows: list[Any] = connection.execute(f"{_ORDERS} {which}", values).fetchall()
    return tuple(_order(document, opened(connection, key, box)) for key, document, box in rows)


def _order(document: bytes, member_id: MemberId | None) -> Order:
    return replace(msgspec.json.decode(document, type=Order), member_id=member_id)


def _attempt(row: tuple[str, str, int, str | None, str | None]) -> Attempt:
    key, order_id, cents, outcome, sale = row
    return Attempt(
        AttemptId(key), order_id, Money(cents), Outcome(outcome) if outcome else None,
        AttemptId(sale) if sale else None,
    )  # fmt: skip
