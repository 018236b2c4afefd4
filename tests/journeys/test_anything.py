"""Whatever is touched, scanned or broken, at any moment: the laws hold, and in the end all is settled."""

import asyncio
import random
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.journeys.hurry import HurriedClock, OwnReader
from tests.journeys.laws import Watchman, at_rest, errors_told
from tests.journeys.wandering import Wanderer, heal
from tests.walk import QUICK, Walk, at_the_kiosk, played

# Everything that a site can ask of a guest is asked.
ASKING = replace(QUICK, tips=(10, 15), tips_take_away=True, asks_table=True, asks_name=True)
_WINDINGS = 400
_LIVES = 3


async def _wanders(
    folder: Path, sandbox: RunningSandbox, seed: int, steps: int, told: list[str]
) -> tuple[list[str], bool]:
    """What is wrong after that many steps in three lives of the kiosk, and whether the disk failed."""
    chance = random.Random(seed)
    clock = HurriedClock(sandbox.clock_turn)
    reader = OwnReader(clock)
    broken: list[str] = []
    has_broken = False
    for life in range(_LIVES):
        async with at_the_kiosk(folder, sandbox, ASKING, reader, clock=clock, opens=False) as walk:
            reader.journal = walk.house.ledger
            walk.attendant.begin()
            watchman = Watchman(walk)
            wanderer = Wanderer(walk, reader, chance, told)
            for _ in range(steps // _LIVES):
                await wanderer.step()
                watchman.look()
                if watchman.broken:
                    return watchman.broken, True
            has_broken |= wanderer.has_broken_the_store
            if life == _LIVES - 1:
                await heal(walk, reader)
                broken = await _comes_to_rest(walk, reader) or await at_rest(walk, reader)
                broken += watchman.broken
    return broken, has_broken


async def _comes_to_rest(walk: Walk, reader: OwnReader) -> list[str]:
    """Wound forward, a guest who only ever leaves: the visit ends and every report arrives."""
    for _ in range(_WINDINGS):
        reader.answer_enquiries()
        _leaves(walk)
        safe, keeps = walk.attendant.safe.is_running, walk.attendant.dispatch.keeps
        is_left = walk.visit.stage is Stage.ATTRACT and not keeps and not safe("sale") and not safe("opening")
        if is_left and not await walk.house.outbox.waiting():
            return []
        walk.clock.turn(31)
        walk.attendant.tick()
        walk.attendant.dispatch.wake()
        await asyncio.sleep(0.01)
    waiting = [(each.order_id, each.state) for each in await walk.house.outbox.waiting()]
    kept = len(walk.attendant.dispatch.keeps)
    return [f"no rest: {walk.visit.stage} {walk.visit.paying} {walk.attendant.closed_for} {waiting} {kept}"]


def _leaves(walk: Walk) -> None:
    paying = walk.visit.paying
    if paying is None:
        walk.attendant.finish()
        walk.attendant.start_over()
        walk.attendant.leave_staff()
    elif paying.step is PayStep.DECLINED:
        walk.attendant.change_order()
    else:
        walk.attendant.cancel_payment()


def _walks(
    folder: Path, sandbox: RunningSandbox, seed: int, steps: int, log: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    broken: list[str] = []
    excused: list[bool] = []

    async def scene() -> None:
        wrong, is_excused = await _wanders(folder, sandbox, seed, steps, told)
        broken.extend(wrong)
        excused.append(is_excused)

    played(scene())
    broken += errors_told(log.records, is_disk_excused=excused[0])
    assert broken == [], f"seed {seed} after {len(told)} steps: {told[-40:]}"


@pytest.mark.parametrize("seed", range(1, 13))
def test_anything_may_happen(
    tmp_path: Path, busy_sandbox: RunningSandbox, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    _walks(tmp_path, busy_sandbox, seed, 240, caplog)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_anything_may_happen_for_long(
    tmp_path: Path, busy_sandbox: RunningSandbox, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    _walks(tmp_path, busy_sandbox, seed, 450, caplog)
