"""Copies of the store on the disk: their names, whether they are sound, that they are really there."""

import os
from datetime import UTC, datetime
from pathlib import Path

import apsw

_STAMP = "%Y%m%dT%H%M%S%fZ"


def newest_first(folder: Path, name: str) -> list[Path]:
    """The backups of the store of that name."""
    return sorted(folder.glob(f"{name}.[0-9]*Z"), key=lambda each: each.name, reverse=True)


def name_at(name: str, at: datetime) -> str:
    """What a backup of the store of that name is called: `orders.db.20260302T120000000000Z`."""
    return f"{name}.{at.astimezone(UTC).strftime(_STAMP)}"


def taken_at(backup: Path) -> datetime:
    """When, by its name."""
    return datetime.strptime(f"{backup.suffix[1:-1]}+0000", "%Y%m%dT%H%M%S%f%z")


def force(path: Path) -> None:
    """The file, or what stands in the folder, is on the disk afterwards. Raises OSError."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def fault_of(store: Path) -> str:
    """What is broken in a store that is in use, read from the disk; empty if nothing is, or if it is away."""
    try:
        connection = apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)
    except apsw.Error:
        return ""
    try:
        found = str(connection.pragma("quick_check", 1))
        return "" if found == "ok" else found
    except (apsw.CorruptError, apsw.NotADBError) as fault:
        return str(fault)
    except apsw.Error:
        return ""
    finally:
        connection.close(True)


def is_sound(copy: Path) -> bool:
    """Every page and every row fit together. Reads all of it; writes nothing beside it."""
    try:
        connection = apsw.Connection(
            f"file:{copy}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        )
    except apsw.Error:
        return False
    try:
        whole = connection.pragma("integrity_check") == "ok" and connection.pragma("user_version") > 0
        return whole and not connection.execute("PRAGMA foreign_key_check").fetchall()
    except apsw.Error:
        return False
    finally:
        connection.close(True)
