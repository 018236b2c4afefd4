"""Jobs that were asked for, and what Thanx told of them unasked."""

from functools import partial

import apsw
import msgspec

from kiosk.domain.issuance import Issuance, JobId
from kiosk.domain.notice import Event, Notice
from kiosk.store.database import Database
from kiosk.store.moments import stamp

_ISSUANCES = "SELECT document FROM issuances"


class SqliteIssuances:
    """ports.Issuances. Other processes may share the file: what one is told by webhook, all know."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, issuance: Issuance, *, anew: bool) -> Issuance:
        """See ports.Issuances. Two that begin at once begin the same."""
        return await self._database.run(partial(_begin, issuance, anew))

    async def keep(self, issuance: Issuance) -> None:
        """See ports.Issuances. Raises Contradiction when the key stands for another batch or job."""
        await self._database.run(partial(_keep, issuance))

    async def of_source(self, source: str) -> tuple[Issuance, ...]:
        """Oldest first."""
        return await self._many("WHERE source = ? ORDER BY seq", source)

    async def by_job(self, job_id: JobId) -> Issuance | None:
        """None for a job that was asked for somewhere else."""
        return await self._one("WHERE job_id = ?", job_id)

    async def recent(self, most: int) -> tuple[Issuance, ...]:
        """Newest first."""
        return await self._many("ORDER BY seq DESC LIMIT ?", most)

    async def hear(self, notice: Notice) -> bool:
        """See ports.Issuances: of the same event the last delivery wins."""
        return await self._database.run(partial(_hear, notice))

    async def is_told_done(self, job_id: JobId) -> bool:
        """See ports.Issuances."""
        query = "SELECT 1 FROM notices WHERE job_id = ? AND event = ?"
        return bool(await self._database.rows(query, job_id, Event.BATCH_COMPLETED))

    async def _one(self, which: str, value: str) -> Issuance | None:
        found = await self._many(which, value)
        return found[0] if found else None

    async def _many(self, which: str, value: str | int) -> tuple[Issuance, ...]:
        rows = await self._database.rows(f"{_ISSUANCES} {which}", value)
        return tuple(msgspec.json.decode(document, type=Issuance) for (document,) in rows)


def _begin(issuance: Issuance, anew: bool, connection: apsw.Connection) -> Issuance:
    document = connection.execute(
        "SELECT document FROM issuances WHERE digest = ? ORDER BY seq DESC LIMIT 1", (issuance.digest,)
    ).get
    begun = msgspec.json.decode(document, type=Issuance) if document else None
    if begun is not None and not begun.refusal and not anew:
        return begun
    _keep(issuance, connection)
    return issuance


def _keep(issuance: Issuance, connection: apsw.Connection) -> None:
    job_id = issuance.job.id if issuance.job else None
    connection.execute(
        "INSERT INTO issuances (key, source, digest, job_id, document) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET source = excluded.source, digest = excluded.digest,"
        " job_id = excluded.job_id, document = excluded.document",
        (issuance.key, issuance.source, issuance.digest, job_id, msgspec.json.encode(issuance)),
    )


def _hear(notice: Notice, connection: apsw.Connection) -> bool:
    at = stamp(notice.at) if notice.at else None
    times = connection.execute(
        "INSERT INTO notices (key, event, job_id, state, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET event = excluded.event, state = excluded.state, at = excluded.at,"
        " times = times + 1 RETURNING times",
        (notice.key, notice.event, notice.job_id, notice.state, at),
    ).get
    return bool(times == 1)
