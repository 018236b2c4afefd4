"""Whose an order is: sealed, and kept only while a report of it waits or is about to come."""

import logging
from datetime import datetime

import apsw

from kiosk.domain.member import MemberId
from kiosk.domain.order import OrderId
from kiosk.domain.trouble import Outage
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.keyring import keyring
from kiosk.store.moments import stamp

_log = logging.getLogger(__name__)

# By the last thing that happened to an order: a refund may come days after it was placed.
_PARK_OLD = (
    "UPDATE outbox SET status = 'parked', why = 'uncredited' WHERE status = 'waiting'"
    " AND (SELECT max(e.at) FROM events e WHERE e.order_id = outbox.order_id) < ?"
)
_FORGET_OLD = (
    "DELETE FROM identity WHERE (SELECT max(e.at) FROM events e WHERE e.order_id = identity.order_id) < ?"
)
_FORGET_SERVED = (
    "DELETE FROM identity WHERE order_id IN (SELECT id FROM orders WHERE phase = 'served')"
    " AND (SELECT max(e.at) FROM events e WHERE e.order_id = identity.order_id) < ?"
    " AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.order_id = identity.order_id AND b.status <> 'done')"
)


def remember(
    connection: apsw.Connection, order_id: OrderId, member_id: MemberId, *, may_be_new: bool
) -> None:
    """Raises Contradiction when the order already is another member's."""
    box = connection.execute("SELECT box FROM identity WHERE order_id = ?", (order_id,)).get
    if box is None and not may_be_new:
        return
    if box is None:
        sealed = keyring(connection).seal(order_id, member_id)
        connection.execute("INSERT INTO identity (order_id, box) VALUES (?, ?)", (order_id, sealed))
    elif opened(connection, order_id, box) not in (member_id, None):
        raise Contradiction(f"{order_id} keeps its member")


def opened(connection: apsw.Connection, order_id: str, box: bytes | None) -> MemberId | None:
    """Whose it is; None if nobody's, or if its key is gone."""
    member_id = keyring(connection).opened(order_id, box) if box is not None else None
    return MemberId(member_id) if member_id is not None else None


def forget_when_settled(connection: apsw.Connection, order_id: OrderId) -> bool:
    """Deletes whose the order is if nothing more will be told of it and all its reports are delivered.

    For a refund that staff make later the guest shows their code again: nothing is kept in case of one.
    True if something was deleted: then the log must be wiped as well, and the keys looked through.
    """
    connection.execute(
        "DELETE FROM identity WHERE order_id = ?1"
        " AND (SELECT phase FROM orders WHERE id = ?1) IN ('done', 'voided', 'owed', 'refunded')"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = ?1 AND status <> 'done')",
        (order_id,),
    )
    return connection.changes() > 0


def forget_old(connection: apsw.Connection, undelivered: datetime, served: datetime) -> bool:
    """Deletes whose the orders are that nothing happened to since `undelivered`; what waited is set aside.

    Of orders that only wait to be handed over, since `served`. True if any was deleted.
    """
    connection.execute(_PARK_OLD, (stamp(undelivered),))
    connection.execute(_FORGET_OLD, (stamp(undelivered),))
    old = connection.changes()
    connection.execute(_FORGET_SERVED, (stamp(served),))
    return old + connection.changes() > 0


async def wipe(database: Database) -> None:
    """What was deleted stands in no file any more, and the keys that nothing needs are destroyed.

    It comes after a change that is kept already: a disk that fails now is logged, the next wiping does it.
    """
    await database.wipe_log()
    try:
        await database.run(tidy)
    except Outage as outage:
        _log.error("keys not destroyed", extra={"code": outage.code.value, "why": outage.detail})


def tidy(connection: apsw.Connection) -> None:
    """Destroys the keys that nothing needs. In a transaction, so that no other process is just sealing."""
    boxes = [box for (box,) in connection.execute("SELECT box FROM identity")]
    keyring(connection).destroy_unused(boxes)
