"""Who may go behind the counter, what they did, and what they set: in the file of the ledger."""

import asyncio
from typing import TypeVar

import apsw
import msgspec

from kiosk.domain.staff import Entry, Officer, Role, Tries
from kiosk.store.database import Database
from kiosk.store.moments import moment, stamp
from kiosk.store.pins import fits, hashed

T = TypeVar("T")

_LOG = "INSERT INTO staff_log (at, who, what, subject, detail) VALUES (?, ?, ?, ?, ?)"
_NOTE = (
    "INSERT INTO staff_notes (kind, document) VALUES (?, ?)"
    " ON CONFLICT (kind) DO UPDATE SET document = excluded.document"
)


class SqliteStaffBook:
    """office_ports.StaffBook. Hashes are made on a thread of their own: neither loop nor store waits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def officers(self) -> tuple[Officer, ...]:
        """By name."""
        rows = await self._database.rows("SELECT name, role FROM staff ORDER BY name")
        return tuple(Officer(name, Role(role)) for name, role in rows)

    async def whose(self, pin: str) -> Officer | None:
        """See office_ports.StaffBook: takes as long for a wrong PIN as for anybody's."""
        rows = await self._database.rows("SELECT name, role, hash FROM staff ORDER BY name")
        found = await asyncio.to_thread(lambda: [fits(pin, kept) for _, _, kept in rows])
        return next((Officer(row[0], Role(row[1])) for row, is_it in zip(rows, found) if is_it), None)

    async def add(self, officer: Officer, pin: str) -> None:
        """With this PIN from now on, whatever it was before."""
        kept = await asyncio.to_thread(hashed, pin)
        query = "INSERT OR REPLACE INTO staff (name, role, hash) VALUES (?, ?, ?)"
        await self._database.rows(query, officer.name, officer.role.value, kept)

    async def remove(self, name: str) -> bool:
        """False if nobody has that name."""
        return bool(await self._database.rows("DELETE FROM staff WHERE name = ? RETURNING name", name))

    async def tries(self) -> Tries:
        return await self.kept(Tries) or Tries()

    async def count(self, tries: Tries) -> None:
        """See office_ports.StaffBook."""
        await self.keep(tries)

    async def note(self, entry: Entry) -> None:
        """See office_ports.StaffBook."""
        await self._database.rows(_LOG, *_columns(entry))

    async def entries(self, most: int) -> tuple[Entry, ...]:
        """Newest first."""
        query = "SELECT at, who, what, subject, detail FROM staff_log ORDER BY seq DESC LIMIT ?"
        return tuple(Entry(moment(at), *rest) for at, *rest in await self._database.rows(query, most))

    async def keep(self, thing: object, entry: Entry | None = None) -> None:
        """See office_ports.StaffBook: the thing and the line are one transaction."""

        def work(connection: apsw.Connection) -> None:
            connection.execute(_NOTE, (type(thing).__name__, msgspec.json.encode(thing)))
            if entry is not None:
                connection.execute(_LOG, _columns(entry))

        await self._database.run(work)

    async def kept(self, kind: type[T]) -> T | None:
        """See office_ports.StaffBook. What an older program wrote otherwise is as good as nothing."""
        rows = await self._database.rows("SELECT document FROM staff_notes WHERE kind = ?", kind.__name__)
        for (document,) in rows:
            try:
                return msgspec.json.decode(document, type=kind)
            except ValueError:
                return None
        return None


def _columns(entry: Entry) -> tuple[str, str, str, str, str]:
    return stamp(entry.at), entry.who, entry.what, entry.subject, entry.detail
