"""A damaged store is put aside, never deleted, and the newest sound backup takes its place."""

import logging
import shutil
from datetime import datetime
from pathlib import Path

import apsw

from kiosk.store.copies import force, is_sound, newest_first
from kiosk.store.faults import Damaged, StoreError
from kiosk.store.opening import connect

_log = logging.getLogger(__name__)

_STAMP = "%Y%m%dT%H%M%SZ"


def connect_or_restore(path: Path, folder: Path, now: datetime, disk: str = "") -> apsw.Connection:
    """As `connect`; in place of a store that is damaged or gone comes its newest sound backup in the folder.

    Raises Damaged when there is none, with nothing moved, and StoreError.
    """
    if not path.exists() and newest_first(folder, path.name):
        _restore(path, folder, now, StoreError("it is gone"))
    elif why := _marked(path):
        _restore(path, folder, now, Damaged(f"the store {path} can't be used: {why}"))
    try:
        return connect(path, disk)
    except Damaged as fault:
        _restore(path, folder, now, fault)
    return connect(path, disk)


def mark(path: Path, why: str) -> None:
    """Damage was found while the store was in use: the next start does not trust it. Never raises."""
    try:
        _mark_of(path).write_text(why, "utf-8")
        force(path.parent)
    except OSError as fault:
        _log.error("the damage is not marked", extra={"why": fault.strerror or str(fault)})


def _marked(path: Path) -> str:
    try:
        return _mark_of(path).read_text("utf-8") or "damaged"
    except OSError:
        return ""


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.is-damaged")


def _restore(path: Path, folder: Path, now: datetime, why: StoreError) -> None:
    """Raises `why` when there is nothing to restore from."""
    backup = next((each for each in newest_first(folder, path.name) if is_sound(each)), None)
    if backup is None:
        raise why
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        shutil.copyfile(backup, part)
        force(part)
        put_aside(path, now)
        part.rename(path)
        force(path.parent)
        _mark_of(path).unlink(missing_ok=True)
    except OSError as fault:
        raise StoreError(f"the backup {backup} can't be put back: {fault.strerror}") from fault
    _log.error("store restored", extra={"why": str(why), "path": backup.name})


def put_aside(path: Path, now: datetime) -> None:
    """The store with its log under a name that tells when. Raises OSError."""
    plain = aside = path.with_name(f"{path.name}.damaged-{now.strftime(_STAMP)}")
    number = 1
    while aside.exists() or Path(f"{aside}-wal").exists():
        number += 1
        aside = plain.with_name(f"{plain.name}-{number}")
    # The log first: a store without its log would be an older one.
    for end in ("-wal", "-shm", ""):
        if (held := Path(f"{path}{end}")).exists():
            held.rename(f"{aside}{end}")
