import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.devices.clock import SystemClock
from kiosk.devices.scanner.scanner import DecodingScanner
from kiosk.devices.scanner.sources import source_for
from kiosk.domain.finding import Level, Seen
from kiosk.domain.health import Condition, Health
from kiosk.domain.journal import Change
from kiosk.domain.order import OrderState
from kiosk.services import examination_house as house
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import MEMBER, NOON, an_order
from tests.clock import TurnedClock


def level(looked: Seen | Awaitable[Seen]) -> Level:
    async def wait(asked: Awaitable[Seen]) -> Seen:
        return await asked

    return looked.level if isinstance(looked, Seen) else asyncio.run(wait(looked)).level


@pytest.mark.parametrize(
    ("free", "wanted"), [(50 << 20, Level.FAULT), (500 << 20, Level.WARNING), (5 << 30, Level.GOOD)]
)
def test_room_on_the_disk(free: int, wanted: Level) -> None:
    assert house.disk(free).level is wanted


@pytest.mark.parametrize(
    ("condition", "is_simulated", "wanted"),
    [
        (Condition.READY, False, Level.GOOD),
        (Condition.BUSY, False, Level.GOOD),
        (Condition.READY, True, Level.WARNING),
        (Condition.AWAY, True, Level.FAULT),
        (Condition.OFF, False, Level.FAULT),
    ],
)
def test_a_device_says_how_it_is(condition: Condition, is_simulated: bool, wanted: Level) -> None:
    async def asked() -> Health:
        return Health(condition)

    assert level(house.device(asked, is_simulated)) is wanted


def test_a_menu_with_faults_warnings_or_none() -> None:
    assert house.menu([]).level is Level.GOOD
    assert house.menu([(False, "no picture")]).level is Level.WARNING
    said = house.menu([(False, "no picture"), (True, "no price")])
    assert (said.level, said.words) == (Level.FAULT, "1 faults, first: no price")


def test_a_panel_that_nobody_builds() -> None:
    assert house.panel(1080, 398.5).level is Level.GOOD
    assert house.panel(1080, 39.8).level is Level.FAULT
    assert house.panel(1080, 3985).level is Level.FAULT


def test_what_is_missing_is_named() -> None:
    assert house.resources([]).level is Level.GOOD
    assert house.resources(["Inter-Bold.otf"]).words == "missing: Inter-Bold.otf"


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, Level.UNTESTED),
        ({"NOTIFY_SOCKET": "/run/notify"}, Level.WARNING),
        ({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "10000000"}, Level.GOOD),
    ],
)
def test_who_starts_a_kiosk_that_hangs(environment: dict[str, str], wanted: Level) -> None:
    assert house.supervisor(environment).level is wanted


def test_credentials_that_others_may_read() -> None:
    assert house.secrets(()).level is Level.GOOD
    assert house.secrets(("file: others may read it",)).level is Level.WARNING


def test_a_journal_that_was_meddled_with(tmp_path: Path) -> None:
    path = tmp_path / "orders.db"
    for meddled, wanted in ((False, Level.GOOD), (True, Level.FAULT)):
        if meddled:
            connection = apsw.Connection(str(path))
            connection.execute("DROP TRIGGER events_never_change")
            connection.execute("UPDATE events SET detail = 'never happened'")
            connection.close()
        database = Database.open(path)
        try:
            ledger = SqliteLedger(database, TurnedClock())
            if not meddled:
                asyncio.run(ledger.commit(Change(an_order(), "placed")))
            assert level(house.journal(ledger)) is wanted
        finally:
            database.close()


def test_reports_that_wait_too_long_or_for_staff(tmp_path: Path) -> None:
    database, clock = Database.open(tmp_path / "orders.db"), TurnedClock(NOON)
    ledger, outbox = SqliteLedger(database, clock), SqliteOutbox(database)

    async def put() -> None:
        order = an_order(member_id=MEMBER, placed_at=NOON)
        await ledger.commit(Change(order, "placed", ((OrderState.PLACED, b"{}"),)))

    async def park() -> None:
        (waiting,) = await outbox.waiting()
        await outbox.park(waiting, "refused")

    assert level(house.reports(outbox, clock)) is Level.GOOD
    asyncio.run(put())
    assert level(house.reports(outbox, clock)) is Level.GOOD
    clock.turn(timedelta(hours=2).total_seconds())
    assert level(house.reports(outbox, clock)) is Level.WARNING
    asyncio.run(park())
    assert level(house.reports(outbox, clock)) is Level.FAULT
    database.close()


def test_a_scanner_with_pictures_and_one_without(tmp_path: Path) -> None:
    async def look(source: str) -> Seen:
        clock = SystemClock()
        return await house.scanner(DecodingScanner(source_for(source, clock), clock))

    (tmp_path / "codes").mkdir()
    assert asyncio.run(look(str(tmp_path / "codes"))).level is Level.GOOD
    assert asyncio.run(look("/dev/v4l/by-id/no-such-camera")).level is Level.FAULT
