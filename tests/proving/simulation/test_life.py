import asyncio
from pathlib import Path

import pytest

from kiosk.proving.simulation.fates import Scripted
from kiosk.proving.simulation.life import Life
from tests.proving.simulation.pieces import a_world, live


def test_a_life_may_end_at_any_point_and_nothing_comes_after(tmp_path: Path) -> None:
    def lived(kill: int) -> tuple[list[str], int]:
        world, seen = a_world(Scripted(kills=frozenset({kill}))), list[str]()

        async def scene(life: Life) -> None:
            try:
                for step in ("one", "two", "three"):
                    await life.point(step, None)
                    seen.append(step)
            finally:
                seen.append("left")

        live(world, tmp_path, scene)
        return [each for each in seen if each != "left"], world.crashes

    assert [lived(kill) for kill in (1, 2, 3, 4)] == [
        ([], 1),
        (["one"], 1),
        (["one", "two"], 1),
        (["one", "two", "three"], 0),
    ]


def test_the_world_goes_on_and_the_dead_are_not_told(tmp_path: Path) -> None:
    world, landed = a_world(), list[str]()

    async def scene(life: Life) -> None:
        heard: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        world.timeline.after(10.0, lambda: landed.append("landed"))
        world.timeline.after(11.0, lambda: life.answer(heard, "answer"))
        world.timeline.after(5.0, life.kill)
        landed.append(await heard)

    live(world, tmp_path, scene)
    assert (landed, world.timeline.now_s) == ([], 5.0)
    world.timeline.pass_by(60)
    assert landed == ["landed"]


def test_the_dead_do_nothing(tmp_path: Path) -> None:
    async def scene(life: Life) -> None:
        life.kill()

    life = live(a_world(), tmp_path, scene)
    with pytest.raises(asyncio.CancelledError):
        life.check()
    assert life.is_cut()


def test_what_the_living_raise_is_raised(tmp_path: Path) -> None:
    async def scene(_life: Life) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        live(a_world(), tmp_path, scene)
