"""Reports that wait for Thanx: bodies frozen, in order for each basket, nothing ever dropped."""

from datetime import datetime
from functools import partial

import apsw

from kiosk.domain.member import MemberId
from kiosk.domain.order import OrderId, OrderState
from kiosk.ports import Outgoing, OutgoingId
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.identity import forget_when_settled
from kiosk.store.moments import moment, stamp

_OPEN = "SELECT id, order_id, state, body, member_id, attempts, maybe_sent, not_before FROM open_reports"
_SENDING = "UPDATE outbox SET attempts = attempts + 1, maybe_sent = 1, not_before = NULL"
_POSTPONE = "UPDATE outbox SET not_before = ?, why = ?"
_PARK = "UPDATE outbox SET status = 'parked', why = ?"
_Row = tuple[int, str, str, bytes, str, int, int, str | None]


class SqliteOutbox:
    """ports.Outbox in the same file as the ledger, so that a sale and its report are one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def next_due(self, now: datetime) -> Outgoing | None:
        """By urgency, then the least tried, so that one that never succeeds can't starve the others."""
        due = await self._rows(
            f"{_OPEN} WHERE status = 'waiting' AND is_first AND (not_before IS NULL OR not_before <= ?)"
            " ORDER BY urgency, attempts, id LIMIT 1",
            stamp(now),
        )
        return due[0] if due else None

    async def waiting(self) -> tuple[Outgoing, ...]:
        """All that will be sent without staff, postponed ones too, oldest first."""
        return await self._rows(f"{_OPEN} WHERE status = 'waiting' ORDER BY id")

    async def parked(self) -> tuple[Outgoing, ...]:
        """All that was set aside for staff, oldest first."""
        return await self._rows(f"{_OPEN} WHERE status = 'parked' ORDER BY id")

    async def sending(self, outgoing: Outgoing) -> None:
        await self._change(_SENDING, outgoing)

    async def delivered(self, outgoing: Outgoing) -> None:
        """Done; with the last report of an order its member is forgotten."""
        if await self._database.run(partial(_deliver, outgoing)):
            await self._database.wipe_log()

    async def postpone(self, outgoing: Outgoing, until: datetime, why: str) -> None:
        await self._change(_POSTPONE, outgoing, stamp(until), why)

    async def park(self, outgoing: Outgoing, why: str) -> None:
        await self._change(_PARK, outgoing, why)

    async def _rows(self, query: str, *values: str) -> tuple[Outgoing, ...]:
        return tuple(_outgoing(row) for row in await self._database.rows(query, *values))

    async def _change(self, update: str, outgoing: Outgoing, *values: str) -> None:
        """Changes a report that is not delivered. Raises Contradiction if it is."""
        await self._database.run(partial(_change, update, (*values, outgoing.id)))


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


def acknowledge(connection: apsw.Connection, order_id: OrderId, state: OrderState) -> None:
    """Marks the report of this state as delivered. Raises Contradiction if there is none."""
    connection.execute(
        "UPDATE outbox SET status = 'done' WHERE order_id = ? AND state = ?", (order_id, state)
    )
    if not connection.changes():
        raise Contradiction(f"{order_id} has no report {state} that could be delivered")


def _deliver(outgoing: Outgoing, connection: apsw.Connection) -> bool:
    acknowledge(connection, outgoing.order_id, outgoing.state)
    return forget_when_settled(connection, outgoing.order_id)


def _change(update: str, values: tuple[str | int, ...], connection: apsw.Connection) -> None:
    connection.execute(f"{update} WHERE id = ? AND status <> 'done'", values)
    if not connection.changes():
        raise Contradiction(f"report {values[-1]} is delivered and can't be changed")


def _outgoing(row: _Row) -> Outgoing:
    number, order_id, state, body, member_id, attempts, maybe_sent, not_before = row
    return Outgoing(
        OutgoingId(number), OrderId(order_id), OrderState(state), body, MemberId(member_id),
        attempts, bool(maybe_sent), moment(not_before) if not_before else None,
    )  # fmt: skip
