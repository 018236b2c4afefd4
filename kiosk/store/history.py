"""All reports of an order, delivered ones too: what was told to Thanx, word for word."""

from typing import Any

from kiosk.domain.journal import Filed
from kiosk.domain.order import OrderId, OrderState
from kiosk.store.database import Database

_REPORTS = "SELECT order_id, state, body, status, attempts, why FROM outbox"


class SqliteHistory:
    """ports.History in the file of the ledger. It only reads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def reports(self, order_id: OrderId) -> tuple[Filed, ...]:
        """In the order in which they were written down. Raises Outage(STORE_FAILED)."""
        rows = await self._database.rows(f"{_REPORTS} WHERE order_id = ? ORDER BY id", order_id)
        return tuple(_filed(row) for row in rows)


def _filed(row: Any) -> Filed:
    order_id, state, body, status, attempts, why = row
    return Filed(OrderId(order_id), OrderState(state), body, status, attempts, why)
