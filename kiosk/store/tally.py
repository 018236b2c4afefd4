"""What was counted and when, by name: limits that hold over a restart."""

from datetime import datetime

from kiosk.store.database import Database
from kiosk.store.moments import moment, stamp


class SqliteTally:
    """ports.Tally. Nothing personal stands in it: a name is that of a limit."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, name: str, at: datetime, count: int = 1) -> None:
        """See ports.Tally."""
        query = "INSERT INTO tally (name, at, count) VALUES (?, ?, ?)"
        await self._database.rows(query, name, stamp(at), count)

    async def since(self, name: str, after: datetime, until: datetime) -> tuple[tuple[datetime, int], ...]:
        """See ports.Tally."""
        window = (name, stamp(after), stamp(until))
        await self._database.rows("DELETE FROM tally WHERE name = ? AND NOT (at > ? AND at <= ?)", *window)
        rows = await self._database.rows("SELECT at, count FROM tally WHERE name = ? ORDER BY at", name)
        return tuple((moment(at), count) for at, count in rows)
