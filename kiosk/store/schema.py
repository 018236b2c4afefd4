"""Brings a database to the newest schema, one numbered file after the other."""

from pathlib import Path

import apsw

from kiosk.store.faults import StoreError

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
    for number, script in enumerate(scripts[found:], start=found + 1):
        with connection:
            connection.execute(script.read_text("utf-8"))
            connection.pragma("user_version", number)


def _scripts(folder: Path) -> list[Path]:
    """0001_….sql is step 1. Raises StoreError when a number is missing or given twice."""
    scripts = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    if not scripts or [int(script.name[:4]) for script in scripts] != list(range(1, len(scripts) + 1)):
        raise StoreError("the installation is damaged: the steps of its schema are not 1, 2, 3 …")
    return scripts
