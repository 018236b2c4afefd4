"""The one connection to the store, on the one thread that may use it."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import apsw

from kiosk.domain.trouble import Code, Outage
from kiosk.store.ballast import is_full
from kiosk.store.copying import Copying
from kiosk.store.faults import Contradiction
from kiosk.store.opening import connect
from kiosk.store.restoring import connect_or_restore, mark

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Database:
    """Runs what is asked one after the other, each in a transaction; never on the caller's thread."""

    def __init__(self, thread: ThreadPoolExecutor, connection: apsw.Connection) -> None:
        self._thread = thread
        self._connection = connection
        self.path = Path(connection.filename)
        self._is_unwiped = False
        # What was found broken in the file; empty while nothing was.
        self.damage = ""
        # Asked when the disk is full: whether it made room. Then the work is done once more.
        self.makes_room: Callable[[], bool] = lambda: False

    @classmethod
    def open(cls, path: Path, disk: str = "") -> Self:
        """The store at `path`, made if it is not there. Raises StoreError with one clear sentence.

        `disk` names another way to the file system than the machine's own.
        """
        return cls._on_its_thread(lambda: connect(path, disk))

    @classmethod
    def open_or_restore(cls, path: Path, backups: Path, now: datetime) -> Self:
        """The same; a damaged store is put aside and replaced by its newest sound backup in that folder."""
        return cls._on_its_thread(lambda: connect_or_restore(path, backups, now))

    @classmethod
    def _on_its_thread(cls, connecting: Callable[[], apsw.Connection]) -> Self:
        thread = ThreadPoolExecutor(1, "store")
        try:
            return cls(thread, thread.submit(connecting).result())
        except BaseException:
            thread.shutdown()
            raise

    async def run(self, work: Callable[[apsw.Connection], T]) -> T:
        """What `work` returns, once all that it wrote is on the disk.

        Raises Outage(STORE_FAILED) or Contradiction, and whatever `work` raises: then nothing was written.
        A caller that is cancelled stops waiting, but work that has begun is finished.
        """
        return await asyncio.wrap_future(self._submit(lambda: self._in_transaction(work)))

    async def rows(self, query: str, *values: str | int) -> list[Any]:
        """What the query finds, as tuples of its columns. Raises as `run`."""
        return await self.run(lambda connection: connection.execute(query, values).fetchall())

    async def wipe_log(self) -> bool:
        """Empties the write-ahead log, which may still show what was deleted.

        False if that can't be done now; then it is tried again after each change until it is.
        """
        return await asyncio.wrap_future(self._submit(self._emptied))

    async def copy_to(self, target: Path) -> None:
        """All that the store holds when this ends, a few pages at a time: others are served in between.

        Raises Outage(STORE_FAILED); then what stands at `target` is worth nothing.
        """
        copying = await self._told(lambda: Copying(self._connection, target))
        try:
            while not await self._told(copying.step):
                continue
        finally:
            await self._told(copying.end)

    def close(self) -> None:
        """Waits for what is running, then closes. Closing twice is harmless."""
        self._thread.shutdown()
        self._connection.close(True)

    async def _told(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.wrap_future(self._submit(work))
        except apsw.Error as fault:
            self._mind(fault)
            raise Outage(Code.STORE_FAILED, str(fault)) from fault

    def _submit(self, work: Callable[[], T]) -> Future[T]:
        try:
            return self._thread.submit(work)
        except RuntimeError as fault:
            raise Outage(Code.STORE_FAILED, "the store is closed") from fault

    def _in_transaction(self, work: Callable[[apsw.Connection], T]) -> T:
        try:
            result = self._fitted(work)
        except apsw.ConstraintError as fault:
            raise Contradiction(str(fault)) from fault
        except (apsw.Error, OSError) as fault:
            # OSError: the keys beside the store are files too.
            self._mind(fault)
            raise Outage(Code.STORE_FAILED, str(fault)) from fault
        if self._is_unwiped:
            self._emptied()
        return result

    def _fitted(self, work: Callable[[apsw.Connection], T]) -> T:
        try:
            return self._committed(work)
        except (apsw.FullError, OSError) as fault:
            if not (is_full(fault) and self.makes_room()):
                raise
        return self._committed(work)

    def _committed(self, work: Callable[[apsw.Connection], T]) -> T:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself after some faults, such as a full disk.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _mind(self, fault: Exception) -> None:
        if isinstance(fault, apsw.CorruptError | apsw.NotADBError):
            self.found_damaged(str(fault))

    def found_damaged(self, why: str) -> None:
        """What the file holds can't be trusted any more: the next start restores it from its backup."""
        if not self.damage:
            self.damage = why
            _log.error("the store is damaged", extra={"why": why})
            mark(self.path, why)

    def _emptied(self) -> bool:
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        except apsw.Error as fault:
            self._mind(fault)
            self._is_unwiped = True
        else:
            self._is_unwiped = False
        return not self._is_unwiped
