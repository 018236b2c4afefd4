"""Brings a database to the newest schema, one numbered file after the other."""

from pathlib import Path
from typing import Any

import apsw

from kiosk.store.chain import line_sha
from kiosk.store.faults import StoreError
from kiosk.store.keyring import keyring

_SHIPPED = Path(__file__).parent / "migrations"


def migrate(connection: apsw.Connection, folder: Path = _SHIPPED) -> None:
    """Each missing step in a transaction of its own: a step is done wholly or not at all.

    Raises StoreError for a database of a newer program or of another one.
    """
    scripts = _scripts(folder)
    found = int(connection.pragma("user_version"))
    if found > len(scripts):
        raise StoreError(f"a newer kiosk wrote it: its schema is {found}, this one knows {len(scripts)}")
    if found == 0 and connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        raise StoreError("it is a database of something else")
    _lend_words(connection)
    for number, script in enumerate(scripts[found:], start=found + 1):
        with connection:
            connection.execute(script.read_text("utf-8"))
            connection.pragma("user_version", number)
    for name in ("line_sha", "sealed"):
        connection.create_scalar_function(name, None)


def _lend_words(connection: apsw.Connection) -> None:
    """What the steps need of the program: hashes for the history, and seals for members."""
    hashed: Any = line_sha
    seal: Any = keyring(connection).seal
    connection.create_scalar_function("line_sha", hashed)
    connection.create_scalar_function("sealed", seal, 2)


def _scripts(folder: Path) -> list[Path]:
    """0001_….sql is step 1. Raises StoreError when a number is missing or given twice."""
    scripts = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    if not scripts or [int(script.name[:4]) for script in scripts] != list(range(1, len(scripts) + 1)):
        raise StoreError("the installation is damaged: the steps of its schema are not 1, 2, 3 …")
    return scripts
