"""Reports that wait for Thanx: bodies frozen, in order for each basket, nothing ever dropped."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import apsw
import msgspec

from kiosk.domain.order import OrderId, OrderState
from kiosk.ports import Outgoing, OutgoingId
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.identity import forget_old, forget_when_settled, opened, tidy, wipe
from kiosk.store.moments import moment, stamp

_OPEN = (
    "SELECT id, order_id, state, body, box, attempts, maybe_sent, not_before, unknown, refusals,"
    " placed_at FROM open_reports"
)
# A time that lies further ahead than any wait was written by a clock that was wrong.
_DUE = "(not_before IS NULL OR not_before NOT BETWEEN ?1 AND ?2)"
_FREE = (
    "order_id NOT IN (SELECT value FROM json_each(?4)) AND (state = 'voided' OR NOT EXISTS"
    " (SELECT 1 FROM json_each(?3) f WHERE f.value ->> 0 = order_id AND f.value ->> 1 <> state))"
)
_LONGEST_WAIT = timedelta(hours=1)
_SENDING = "UPDATE outbox SET attempts = attempts + 1, maybe_sent = 1, in_flight = 1, not_before = NULL"
_POSTPONE = (
    "UPDATE outbox SET in_flight = 0, unknown = max(unknown, ?), refusals = refusals + ?,"
    " not_before = ?, why = ?"
)
_PARK = "UPDATE outbox SET status = 'parked', in_flight = 0, why = ?"
_RESUME = "UPDATE outbox SET status = 'waiting', not_before = NULL, why = ''"
_LOST = (
    "SELECT order_id, state FROM outbox WHERE unknown AND (order_id IN"
    " (SELECT id FROM orders WHERE phase NOT IN ('done', 'refunded', 'voided'))"
    " OR order_id IN (SELECT order_id FROM outbox WHERE status = 'waiting'))"
)
_Row = tuple[int, str, str, bytes, bytes | None, int, int, str | None, int, int, str]


class SqliteOutbox:
    """ports.Outbox in the same file as the ledger, so that a sale and its report are one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self) -> tuple[tuple[OrderId, OrderState], ...]:
        """See ports.Outbox."""
        return await self._database.run(_begin)

    async def next_due(
        self,
        now: datetime,
        fenced: Collection[tuple[OrderId, OrderState]] = (),
        claimed: Collection[OrderId] = (),
    ) -> Outgoing | None:
        """By urgency, then the least tried, so that one that never succeeds can't starve the others."""
        fences, claims = (msgspec.json.encode(list(each)).decode() for each in (fenced, claimed))
        due = await self._rows(
            f"WHERE status = 'waiting' AND is_first AND {_DUE} AND {_FREE}"
            " ORDER BY urgency, attempts, id LIMIT 1",
            stamp(now + timedelta(microseconds=1)),
            stamp(now + _LONGEST_WAIT),
            fences,
            claims,
        )
        return due[0] if due else None

    async def waiting(self) -> tuple[Outgoing, ...]:
        """All that will be sent without staff, postponed ones too, oldest first."""
        return await self._rows("WHERE status = 'waiting' ORDER BY id")

    async def parked(self) -> tuple[Outgoing, ...]:
        """All that was set aside for staff, oldest first."""
        return await self._rows("WHERE status = 'parked' ORDER BY id")

    async def sending(self, outgoing: Outgoing) -> bool:
        """See ports.Outbox."""
        query = f"{_SENDING} WHERE id = ? AND status = 'waiting' RETURNING id"
        return bool(await self._database.rows(query, outgoing.id))

    async def delivered(self, outgoing: Outgoing, why: str = "") -> None:
        """Done; with the last report of an order its member is forgotten."""
        if await self._database.run(partial(_deliver, outgoing, why)):
            await wipe(self._database)

    async def postpone(
        self,
        outgoing: Outgoing,
        until: datetime,
        why: str,
        *,
        is_unknown: bool = False,
        was_refused: bool = False,
    ) -> None:
        """See ports.Outbox. Harmless for a report that was closed meanwhile."""
        values = (int(is_unknown), int(was_refused), stamp(until), why, outgoing.id)
        await self._database.rows(f"{_POSTPONE} WHERE id = ?", *values)

    async def park(self, outgoing: Outgoing, why: str) -> None:
        """See ports.Outbox. Harmless for a report that was closed meanwhile, as by a `voided` over it."""
        await self._database.rows(f"{_PARK} WHERE id = ? AND status <> 'done'", why, outgoing.id)

    async def resume(self, outgoing: Outgoing) -> None:
        """See ports.Outbox."""
        await self._database.run(partial(_resume, outgoing.id))

    async def give_up(self, order_id: OrderId, why: str) -> None:
        """See ports.Outbox."""
        if await self._database.run(partial(_give_up, order_id, why)):
            await wipe(self._database)

    async def forget_older(self, undelivered: datetime, served: datetime) -> None:
        """See ports.Outbox."""
        if await self._database.run(partial(forget_old, undelivered=undelivered, served=served)):
            await wipe(self._database)

    async def _rows(self, which: str, *values: str) -> tuple[Outgoing, ...]:
        return await self._database.run(partial(_read, which, values))


def enqueue(connection: apsw.Connection, order_id: OrderId, state: OrderState, body: bytes) -> None:
    """Writes the report down. The same again is harmless; another body for it is a Contradiction."""
    connection.execute(
        "INSERT INTO outbox (order_id, state, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (order_id, state, body),
    )
    held = connection.execute(
        "SELECT body FROM outbox WHERE order_id = ? AND state = ?", (order_id, state)
    ).get
    if held != body:
        raise Contradiction(f"{order_id} was already reported {state} with other words")


def acknowledge(connection: apsw.Connection, order_id: OrderId, state: OrderState, why: str = "") -> None:
    """Marks the report of this state as delivered. Raises Contradiction if there is none."""
    connection.execute(
        "UPDATE outbox SET status = 'done', in_flight = 0, why = ? WHERE order_id = ? AND state = ?",
        (why, order_id, state),
    )
    if not connection.changes():
        raise Contradiction(f"{order_id} has no report {state} that could be delivered")


def overtake(connection: apsw.Connection, order_id: OrderId) -> None:
    """What would still be told before `voided` is told no more: after it, it would lock the reward again."""
    connection.execute(
        "UPDATE outbox SET status = 'done', why = 'overtaken by voided'"
        " WHERE order_id = ? AND status <> 'done' AND state <> 'voided'",
        (order_id,),
    )
    connection.execute(
        "UPDATE outbox SET status = 'done', why = 'nothing was told that could be voided'"
        " WHERE order_id = ?1 AND state = 'voided'"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = ?1 AND maybe_sent)",
        (order_id,),
    )


def _begin(connection: apsw.Connection) -> tuple[tuple[OrderId, OrderState], ...]:
    connection.execute("UPDATE outbox SET unknown = 1, in_flight = 0 WHERE in_flight")
    tidy(connection)
    return tuple((OrderId(key), OrderState(state)) for key, state in connection.execute(_LOST))


def _deliver(outgoing: Outgoing, why: str, connection: apsw.Connection) -> bool:
    acknowledge(connection, outgoing.order_id, outgoing.state, why)
    return forget_when_settled(connection, outgoing.order_id)


def _give_up(order_id: OrderId, why: str, connection: apsw.Connection) -> bool:
    connection.execute(
        "UPDATE outbox SET status = 'done', in_flight = 0, why = ? WHERE order_id = ? AND status <> 'done'",
        (why, order_id),
    )
    connection.execute("DELETE FROM identity WHERE order_id = ?", (order_id,))
    return connection.changes() > 0


def _resume(number: int, connection: apsw.Connection) -> None:
    """Raises Contradiction for a report that is delivered."""
    connection.execute(f"{_RESUME} WHERE id = ? AND status <> 'done'", (number,))
    if not connection.changes():
        raise Contradiction(f"report {number} is delivered and can't be changed")


def _read(which: str, values: tuple[str, ...], connection: apsw.Connection) -> tuple[Outgoing, ...]:
    rows: list[Any] = connection.execute(f"{_OPEN} {which}", values).fetchall()
    return tuple(_outgoing(connection, row) for row in rows)


def _outgoing(connection: apsw.Connection, row: _Row) -> Outgoing:
    number, order_id, state, body, box, attempts, maybe_sent, not_before, unknown, refusals, ordered = row
    return Outgoing(
        OutgoingId(number), OrderId(order_id), OrderState(state), body, opened(connection, order_id, box),
        attempts, bool(maybe_sent), moment(not_before) if not_before else None, bool(unknown), refusals,
        moment(ordered),
    )  # fmt: skip
