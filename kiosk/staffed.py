"""What a site has for its staff: their book, the check-up of the running kiosk, and where files go."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from pathlib import Path

from kiosk.checkup import checks_within
from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock
from kiosk.domain.ending import Misuse
from kiosk.domain.finding import Finding
from kiosk.domain.money import Money
from kiosk.domain.staff import Officer, Role
from kiosk.fitting import Fittings
from kiosk.packing import write_bundle
from kiosk.services.examining import examined
from kiosk.services.staffing import Staffing
from kiosk.store.database import Database
from kiosk.store.history import SqliteHistory
from kiosk.store.incidents import Incidents
from kiosk.store.ledger import SqliteLedger
from kiosk.store.staff_book import SqliteStaffBook
from kiosk.thanx.http import Http

Book = SqliteStaffBook
# Of the demo house, where everybody may look behind the counter.
_DEMO = ((Officer("Maya R.", Role.MANAGER), "271828"), (Officer("Jo", Role.CREW), "314159"))
_OWN_ONLY = 0o600


async def staffed(
    config: Config, clock: SystemClock, database: Database, http: Http, fittings: Fittings
) -> Staffing:
    """For the house that stands on these."""
    from kiosk.shell.slips import PaintedSlips

    book, history = SqliteStaffBook(database), SqliteHistory(database)
    folder = config.store.path.parent / "reports"
    if config.staff.demo:
        for officer, pin in _DEMO:
            await book.add(officer, pin)

    async def write(name: str, text: str) -> str:
        return await asyncio.to_thread(_written, folder / name, text)

    async def examine() -> AsyncIterator[Finding]:
        async for finding in examined(checks_within(config, clock, database, http, fittings)):
            yield finding

    async def bundle() -> str:
        async def findings() -> list[Finding]:
            return [each async for each in examine()]

        file = folder / f"support-{clock.now():%Y-%m-%d-%H%M}.zip"
        happened = await asyncio.to_thread(Incidents.beside(config.store.path).all)
        ledger = SqliteLedger(database, clock)
        return await write_bundle(file, config, ledger, history, findings, incidents=happened)

    def facts() -> tuple[tuple[str, str], ...]:
        return _facts(config, http)

    limit = Money.of(str(config.staff.second_pin_above))
    return Staffing(book, history, PaintedSlips(), write, limit, examine, facts, bundle)


@asynccontextmanager
async def book_of(config: Config) -> AsyncIterator[Book]:
    """The book in the configured store, for `kiosk staff`; a store that is not there yet is made."""
    database = Database.open(config.store.path)
    try:
        yield SqliteStaffBook(database)
    finally:
        database.close()


def _facts(config: Config, http: Http) -> tuple[tuple[str, str], ...]:
    used, most = http.budget
    free = shutil.disk_usage(config.store.path.parent).free
    return (
        ("version", version("thanx-kiosk")),
        ("python", sys.version.split()[0]),
        ("qt", version("PySide6-Essentials")),
        ("menu", config.menu.path.name),
        ("disk", f"{free // 1024**2:,} MB"),
        ("thanx", config.thanx.loyalty_url),
        ("budget", f"{used} / {most}"),
    )


def _written(file: Path, text: str) -> str:
    """Its name; only the kiosk's own user may read it. Raises Misuse."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWN_ONLY)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as opened:
            opened.write(text)
    except OSError as fault:
        raise Misuse(f"{file} can't be written: {(fault.strerror or str(fault)).lower()}") from fault
    return file.name
