import asyncio
import random
from collections.abc import Coroutine
from typing import Any

import pytest

from kiosk.proving.simulation.timeline import Stalled, Timeline, VirtualClock, VirtualLoop


def run(timeline: Timeline, work: Coroutine[Any, Any, None]) -> None:
    loop = VirtualLoop(timeline)
    task = loop.create_task(work)
    task.add_done_callback(lambda _task: loop.stop())
    try:
        loop.run_forever()
    finally:
        loop.bury()


def test_a_year_passes_at_once_and_in_order() -> None:
    timeline, seen = Timeline(), list[str]()

    async def sleep(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        seen.append(name)

    async def scene() -> None:
        async with asyncio.TaskGroup() as group:
            for seconds in random.Random(3).sample(range(1, 1_000), 50):
                group.create_task(sleep(f"{seconds}", seconds))
            group.create_task(sleep("year", 365 * 86_400.0))

    run(timeline, scene())
    assert seen == [*sorted(seen[:-1], key=int), "year"]
    assert timeline.now_s == 365 * 86_400.0


def test_the_world_and_the_kiosk_share_their_time() -> None:
    timeline, seen = Timeline(), list[str]()
    timeline.after(2.0, lambda: seen.append("world"))

    async def scene() -> None:
        await asyncio.sleep(1)
        seen.append("before")
        await asyncio.sleep(2)
        seen.append("after")

    run(timeline, scene())
    assert seen == ["before", "world", "after"]


def test_a_deadline_ends_what_nobody_answers() -> None:
    timeline, seen = Timeline(), list[float]()

    async def scene() -> None:
        try:
            async with asyncio.timeout(8):
                await asyncio.get_running_loop().create_future()
        except TimeoutError:
            seen.append(timeline.now_s)

    run(timeline, scene())
    assert seen == [8.0]


def test_what_never_ends_is_a_fault() -> None:
    async def scene() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(Stalled):
        run(Timeline(), scene())


def test_time_without_a_kiosk_lets_the_world_go_on() -> None:
    timeline, seen = Timeline(), list[str]()
    timeline.after(1.0, lambda: timeline.after(1.0, lambda: seen.append("second")))
    timeline.after(30.0, lambda: seen.append("later"))
    timeline.pass_by(10)
    assert seen == ["second"]
    assert timeline.now_s == 10.0


def test_the_wall_clock_may_jump_the_other_one_never() -> None:
    timeline = Timeline()
    clock = VirtualClock(timeline)
    noon = clock.now()
    timeline.wall_ahead_s = -3_600.0
    timeline.pass_by(60)
    assert (clock.now() - noon).total_seconds() == -3_540.0
    assert clock.monotonic_s() == 60.0


def test_the_buried_do_not_tidy_up() -> None:
    """After a power cut no further await is made, even in a `finally`."""
    timeline, seen = Timeline(), list[str]()
    loop = VirtualLoop(timeline)

    async def scene() -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await asyncio.sleep(1)
            seen.append("tidied up")

    loop.create_task(scene())
    timeline.after(5.0, loop.stop)
    loop.run_forever()
    loop.bury()
    assert seen == []
    assert timeline.now_s == 5.0
