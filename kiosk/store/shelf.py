"""Copies of what was fetched from outside, with their age."""

from datetime import datetime
from typing import TypeVar

import msgspec

from kiosk.store.database import Database
from kiosk.store.moments import moment, stamp

T = TypeVar("T")


class SqliteShelf:
    """ports.Shelf. A copy that an older program wrote otherwise is as good as none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, owner: str, kind: type[T], things: tuple[T, ...], at: datetime) -> None:
        """In place of what was there."""
        values = (owner, kind.__name__, stamp(at), msgspec.json.encode(things))
        await self._database.run(
            lambda connection: connection.execute(
                "INSERT INTO shelf (owner, kind, at, document) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (owner, kind) DO UPDATE SET at = excluded.at, document = excluded.document",
                values,
            ).fetchall()
        )

    async def get(self, owner: str, kind: type[T]) -> tuple[tuple[T, ...], datetime] | None:
        """See ports.Shelf."""
        query = "SELECT document, at FROM shelf WHERE owner = ? AND kind = ?"
        rows = await self._database.rows(query, owner, kind.__name__)
        for document, at in rows:
            try:
                return msgspec.json.decode(document, type=tuple[kind, ...]), moment(at)  # type: ignore[valid-type]
            except ValueError:
                return None
        return None
