"""Opens the database file with every safety switched on, and proves that they are on."""

from pathlib import Path

import apsw

from kiosk.store.faults import Damaged, StoreError
from kiosk.store.schema import migrate

# FULL: a commit that was acknowledged survives a power cut. secure_delete: what is wiped is overwritten.
SETTINGS: dict[str, str | int] = {
    "busy_timeout": 1_000,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "wal_autocheckpoint": 200,
    "journal_size_limit": 4 * 1024 * 1024,
}
_REASONS: dict[type[Exception], str] = {
    apsw.NotADBError: "it is no database",
    apsw.CorruptError: "it is damaged",
    apsw.ReadOnlyError: "it can't be written",
    apsw.CantOpenError: "it can't be written",
    apsw.BusyError: "something else is using it",
    apsw.FullError: "the disk is full",
}


def connect(path: Path, disk: str = "") -> apsw.Connection:
    """A connection to the file, made if it is not there (mode 600), migrated and checked.

    `disk` names another registered way to the file system (an apsw VFS). Raises StoreError; of it, Damaged
    when a backup may help.
    """
    try:
        return _connected(path, disk)
    except (Damaged, apsw.NotADBError, apsw.CorruptError) as fault:
        raise Damaged(f"the store {path} can't be used: {_reason(fault)}") from fault
    except (StoreError, OSError, apsw.Error) as fault:
        raise StoreError(f"the store {path} can't be used: {_reason(fault)}") from fault


def settle(connection: apsw.Connection) -> None:
    """Sets every switch and reads it back. Raises StoreError when one does not hold."""
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
    for name, value in SETTINGS.items():
        connection.pragma(name, value)
    for name, value in SETTINGS.items():
        found = connection.pragma(name)
        if found != value:
            raise StoreError(f"{name} should be {value} but stays {found}")


def _connected(path: Path, disk: str) -> apsw.Connection:
    if path.is_dir():
        raise StoreError("it is a folder")
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)
    connection = apsw.Connection(str(path), vfs=disk or None)
    try:
        # Of a damaged store not even the log may change: it is put aside as it is.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        if connection.readonly("main"):
            raise StoreError("it can't be written")
        settle(connection)
        if connection.pragma("quick_check", 1) != "ok":
            raise Damaged("it is damaged")
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        migrate(connection)
        # What was wiped before the last stop may still stand in the log.
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    except BaseException:
        connection.close(True)
        raise
    return connection


def _reason(fault: Exception) -> str:
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror.lower()
    return _REASONS.get(type(fault), str(fault))
