"""The same reward on two kiosks at once: one uses it, the other is not charged (reliability 1.3).

The long form is 1,000 races: pytest -m long tests/journeys/test_races.py
"""

import asyncio
import random
from pathlib import Path

import pytest

from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.guests import invited
from tests.walk import Walk, at_the_kiosk

SHORT = 5
LONG = 1_000
# So long that neither kiosk has to spare its calls.
_BETWEEN_S = 12


async def _races(folder: Path, sandbox: RunningSandbox, races: int, seed: int) -> None:
    chance = random.Random(seed)
    async with at_the_kiosk(folder / "one", sandbox) as one, at_the_kiosk(folder / "two", sandbox) as two:
        for number in range(1, races + 1):
            await _race(one, two, sandbox, number, chance)
            for walk in (one, two):
                await walk.drained()
                walk.clock.turn(_BETWEEN_S)


async def _race(one: Walk, two: Walk, sandbox: RunningSandbox, number: int, chance: random.Random) -> None:
    guest = invited(sandbox, number)
    reward_id = guest["reward_ids"][0]
    for walk in (one, two):
        await walk.scans(f"{guest['user_id']}|{reward_id}")
        walk.adds("burger-sorrel")
        await walk.reviews()
        assert walk.visit.redemption is not None
    charges = [len(walk.terminal.history) for walk in (one, two)]
    first, second = (one, two) if chance.random() < 0.5 else (two, one)
    first.attendant.pay()
    await asyncio.sleep(chance.choice((0, 0, 0.001, 0.004, 0.01)))
    second.attendant.pay()
    for walk in (one, two):
        await walk.until(lambda walk=walk: not walk.attendant.safe.is_running("sale"), "the end of both")  # type: ignore[misc]
    winners = [walk for walk in (one, two) if walk.visit.stage is Stage.DONE]
    losers = [walk for walk in (one, two) if walk.visit.stage is Stage.REVIEW]
    assert (len(winners), len(losers)) == (1, 1), [walk.visit.stage for walk in (one, two)]
    charged = [len(walk.terminal.history) - was for walk, was in zip((one, two), charges, strict=True)]
    assert charged == [int(walk is winners[0]) for walk in (one, two)]
    trouble = losers[0].visit.trouble
    assert trouble is not None
    assert trouble.code is Code.REWARD_GONE
    assert losers[0].visit.redemption is None
    _used_once(sandbox, reward_id, winners[0])
    winners[0].attendant.finish()
    losers[0].attendant.start_over()


def _used_once(sandbox: RunningSandbox, reward_id: str, winner: Walk) -> None:
    users = [basket for basket in sandbox.world.state.baskets.values() if basket.reward_id == reward_id]
    placed = [basket.id for basket in users if basket.state in ("placed", "billed", "completed")]
    assert winner.visit.finished is not None
    assert placed == [winner.visit.finished.id]


def test_one_wins_and_the_other_is_not_charged(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    asyncio.run(_races(tmp_path, busy_sandbox, SHORT, 1))


@pytest.mark.long
def test_a_thousand_races(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    asyncio.run(_races(tmp_path, busy_sandbox, LONG, 2))
