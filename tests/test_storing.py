"""The store of a site, opened as the kiosk opens it."""

import asyncio
from dataclasses import replace
from pathlib import Path

from kiosk.app import demo_config
from kiosk.config.sections import Config, Store
from kiosk.devices.clock import SystemClock
from kiosk.proving.waiting import until
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.ledger import SqliteLedger
from kiosk.storing import stored
from tests.disk.shift import changes_of, numbered_order


def _config(folder: Path, sandbox: RunningSandbox, store: Store) -> Config:
    return replace(demo_config(sandbox.credentials, folder, "0"), store=store)


async def _sells(config: Config, number: int) -> None:
    async with stored(config, SystemClock()) as kept:
        ledger = SqliteLedger(kept.database, SystemClock(), kept.carbon)
        for change in changes_of(numbered_order(number), is_paid=True):
            await ledger.commit(change)


async def _orders(config: Config) -> int:
    async with stored(config, SystemClock()) as kept:
        return len(await SqliteLedger(kept.database, SystemClock()).recent(10))


async def _backed_up(folder: Path) -> None:
    await until(lambda: bool(list(folder.glob("orders.db.*Z"))), what="a backup")


def test_a_backup_is_taken_at_once_beside_the_store(tmp_path: Path, sandbox: RunningSandbox) -> None:
    config = _config(tmp_path, sandbox, Store(tmp_path / "orders.db"))

    async def scene() -> None:
        async with stored(config, SystemClock()):
            await _backed_up(tmp_path / "backups")

    asyncio.run(scene())


def test_a_damaged_store_loses_nothing_that_was_sold(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """From the backup what is older, from the carbon copy the rest."""
    config = _config(tmp_path, sandbox, Store(tmp_path / "orders.db", str(tmp_path / "elsewhere")))

    async def scene() -> None:
        await _sells(config, 1)
        async with stored(config, SystemClock()):
            await _backed_up(tmp_path / "elsewhere")
        for number in (2, 3):
            await _sells(config, number)
        config.store.path.write_bytes(b"\xaa" * 50_000)
        assert await _orders(config) == 3

    asyncio.run(scene())
    assert len(list(tmp_path.glob("orders.db.damaged-*"))) == 1
