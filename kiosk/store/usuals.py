"""What members mostly take: under an HMAC of their id, its key in a file of its own, and not for ever."""

import hashlib
import hmac
import os
import secrets
from datetime import datetime, timedelta
from pathlib import Path

import apsw
import msgspec

from kiosk.domain.member import MemberId
from kiosk.domain.trouble import Code, Outage
from kiosk.domain.usual import KEPT_DAYS, Usual
from kiosk.store.database import Database
from kiosk.store.moments import stamp

_KEY_BYTES = 32
_KEPT = timedelta(days=KEPT_DAYS)
_PUT = (
    "INSERT INTO usuals (owner, at, document) VALUES (?, ?, ?)"
    " ON CONFLICT (owner) DO UPDATE SET at = excluded.at, document = excluded.document"
)


class SqliteUsuals:
    """Implements guest_ports.Usuals. Without its key nobody can be found again: then all is forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, member_id: MemberId, usual: Usual, at: datetime) -> None:
        """See guest_ports.Usuals."""
        document = msgspec.json.encode(usual)

        def put(connection: apsw.Connection) -> None:
            connection.execute(_PUT, (_owner(connection, member_id), stamp(at), document))

        await self._database.run(put)

    async def recall(self, member_id: MemberId, now: datetime) -> Usual | None:
        """See guest_ports.Usuals."""
        await self.forget_old(now)

        def get(connection: apsw.Connection) -> bytes | None:
            query = "SELECT document FROM usuals WHERE owner = ?"
            found: bytes | None = connection.execute(query, (_owner(connection, member_id),)).get
            return found

        document = await self._database.run(get)
        try:
            return msgspec.json.decode(document, type=Usual) if document is not None else None
        except ValueError:
            # Another program's: as good as none.
            return None

    async def forget(self, member_id: MemberId) -> None:
        """See guest_ports.Usuals."""

        def delete(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM usuals WHERE owner = ?", (_owner(connection, member_id),))

        await self._database.run(delete)
        await self._database.wipe_log()

    async def forget_old(self, now: datetime) -> None:
        """See guest_ports.Usuals."""
        await self._database.rows("DELETE FROM usuals WHERE at < ?", stamp(now - _KEPT))


def _owner(connection: apsw.Connection, member_id: MemberId) -> bytes:
    try:
        return hmac.digest(_key(Path(connection.filename)), member_id.encode(), hashlib.sha256)
    except OSError as fault:
        raise Outage(Code.STORE_FAILED, str(fault)) from fault


def _key(database: Path) -> bytes:
    """The key beside the database, made when it is first needed; mode 600, on the disk before it is used."""
    file = database.with_name(f"{database.name}.usuals-hmac")
    if not file.exists():
        part = file.with_name(f"{file.name}.part")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(handle, secrets.token_bytes(_KEY_BYTES))
            os.fsync(handle)
        finally:
            os.close(handle)
        part.rename(file)
    return file.read_bytes()
