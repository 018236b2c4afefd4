"""Whose an order is: kept only while a report of it waits or may still come."""

import apsw

from kiosk.domain.member import MemberId
from kiosk.domain.order import OrderId


def remember(connection: apsw.Connection, order_id: OrderId, member_id: MemberId) -> None:
    """Raises apsw.ConstraintError when the order already is another member's."""
    connection.execute(
        "INSERT INTO identity (order_id, member_id) VALUES (?, ?)"
        " ON CONFLICT (order_id) DO UPDATE SET member_id = excluded.member_id",
        (order_id, member_id),
    )


def forget_when_settled(connection: apsw.Connection, order_id: OrderId) -> bool:
    """Deletes whose the order is if its state is a last one and all its reports are delivered.

    True if something was deleted: then the log must be wiped as well.
    """
    connection.execute(
        "DELETE FROM identity WHERE order_id = ?1"
        " AND (SELECT state FROM orders WHERE id = ?1) IN ('completed', 'voided', 'refunded')"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = ?1 AND status <> 'done')",
        (order_id,),
    )
    return connection.changes() > 0
