"""How the machine is, on a disk of a size, with a store of its own."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Trouble
from kiosk.store.ballast import CLOSED_BELOW, SIZE, WARNED_BELOW, Ballast
from kiosk.store.database import Database
from kiosk.store.host import Host
from kiosk.store.incidents import Incidents
from tests.clock import TurnedClock
from tests.disk.shift import NAME
from tests.disk.small import SmallDisk, small_disk

LARGE = WARNED_BELOW + 2 * SIZE


class Keeper:
    """Says of the clock what it is told to, and counts how often it was asked."""

    def __init__(self, says: bool | None = None) -> None:
        self.says = says
        self.asked = 0

    def __call__(self) -> bool | None:
        self.asked += 1
        return self.says


@contextmanager
def a_host(
    folder: Path, keeper: Keeper, clock: TurnedClock
) -> Iterator[tuple[Host, SmallDisk, Ballast, Database]]:
    with small_disk(folder, LARGE) as disk:
        database = Database.open(folder / NAME, disk.name)
        ballast = Ballast(folder / f"{NAME}.ballast", free=disk.free)
        host = Host(database, clock, ballast, Incidents(folder / "incidents"), keeper)
        yield host, disk, ballast, database
        host.close()
        database.close()


def codes(host: Host) -> list[Code]:
    return [each.code for each in asyncio.run(host.troubles())]


def test_less_and_less_room_is_told_and_taken_back(tmp_path: Path) -> None:
    with a_host(tmp_path, Keeper(), TurnedClock()) as (host, disk, ballast, _):
        assert codes(host) == []
        assert ballast.is_held
        disk.someone_writes(left=WARNED_BELOW - 1)
        assert asyncio.run(host.troubles()) == (Trouble(Code.DISK_LOW, "199 MiB"),)
        disk.someone_writes(left=CLOSED_BELOW - 1)
        assert codes(host) == [Code.DISK_FULL]
        ballast.release()
        # Its room is for what was begun, not for new orders.
        disk.someone_writes(left=CLOSED_BELOW + SIZE - 1)
        assert codes(host) == [Code.DISK_LOW]
        assert not ballast.is_held
        disk.someone_tidies()
        assert codes(host) == []
        assert ballast.is_held


def test_a_disk_that_can_not_be_asked_is_as_bad_as_none(tmp_path: Path) -> None:
    with a_host(tmp_path, Keeper(), TurnedClock()) as (_, _disk, _ballast, database):
        gone = Ballast(tmp_path / "no folder" / "ballast")
        assert codes(Host(database, TurnedClock(), gone, Incidents(tmp_path / "i"))) == [Code.STORE_FAILED]


@pytest.mark.parametrize(("says", "told"), [(True, []), (None, []), (False, [Code.CLOCK_UNSURE])])
def test_a_clock_that_nobody_keeps_is_told_and_asked_about_once_a_minute(
    tmp_path: Path, says: bool | None, told: list[Code]
) -> None:
    keeper, clock = Keeper(says), TurnedClock()
    with a_host(tmp_path, keeper, clock) as (host, _, _ballast, _database):
        assert codes(host) == codes(host) == told
        assert keeper.asked == 1
        keeper.says = True
        clock.turn(60)
        assert codes(host) == []


def test_damage_that_was_found_is_told(tmp_path: Path) -> None:
    with a_host(tmp_path, Keeper(), TurnedClock()) as (host, _, _ballast, database):
        database.found_damaged("a page is torn")
        assert asyncio.run(host.troubles()) == (Trouble(Code.STORE_DAMAGED, "a page is torn"),)


def test_what_happened_is_noted_with_its_time(tmp_path: Path) -> None:
    clock = TurnedClock()
    with a_host(tmp_path, Keeper(), clock) as (host, _, _ballast, _database):
        asyncio.run(host.note("clock_set", "-3600 s"))
    (incident,) = Incidents(tmp_path / "incidents").all()
    assert (incident.at, incident.event, incident.detail) == (clock.now(), "clock_set", "-3600 s")
