import asyncio
from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.proving.simulation.disk import Honest
from kiosk.proving.simulation.fates import Scripted
from kiosk.proving.simulation.life import Life
from kiosk.store.ledger import SqliteLedger
from tests.proving.simulation.pieces import a_world, live


def test_a_commit_takes_its_time_and_is_told(tmp_path: Path) -> None:
    world = a_world()

    async def scene(life: Life) -> None:
        assert await SqliteLedger(life.database, world.clock).take_number() == 1

    live(world, tmp_path, scene)
    assert world.timeline.now_s == pytest.approx(0.004)
    assert [entry.split()[-1] for entry in world.chronicle.entries] == ["committed"]


def test_a_full_disk_writes_nothing(tmp_path: Path) -> None:
    world = a_world(Scripted(full_disks=[True]))

    async def scene(life: Life) -> None:
        ledger = SqliteLedger(life.database, world.clock)
        with pytest.raises(Outage) as fault:
            await ledger.take_number()
        assert fault.value.code is Code.STORE_FAILED
        assert await ledger.take_number() == 1

    live(world, tmp_path, scene)


def test_the_power_may_go_right_after_a_commit(tmp_path: Path) -> None:
    """What was committed is there at the next start; whoever waited for it never hears."""
    world, heard = a_world(Scripted(kills=frozenset({1}))), list[int]()

    async def scene(life: Life) -> None:
        heard.append(await SqliteLedger(life.database, world.clock).take_number())

    live(world, tmp_path, scene)
    assert (heard, world.crashes) == ([], 1)
    live(world, tmp_path, scene)
    assert heard == [2]


def test_reading_is_no_point_where_the_power_goes(tmp_path: Path) -> None:
    world = a_world()

    async def scene(life: Life) -> None:
        await SqliteLedger(life.database, world.clock).recent(5)

    live(world, tmp_path, scene)
    assert world.points == 0


def test_whoever_only_looks_hears_at_once() -> None:
    assert Honest(1).submit(lambda: 3).result(0) == 3
    with pytest.raises(ZeroDivisionError):
        Honest(1).submit(lambda: 1 // 0).result(0)


def test_the_dead_hear_nothing(tmp_path: Path) -> None:
    world = a_world()

    async def scene(life: Life) -> None:
        world.timeline.after(1.0, life.kill)
        await asyncio.sleep(5)

    life = live(world, tmp_path, scene)
    assert not life.database._thread.submit(lambda: 1).done()
