"""A member pays with a reward while the disk fails, at each of its writes (reliability D1, D2, D3).

Before the card nothing is charged; after it nothing is forgotten; once the disk is well the kiosk opens by
itself and everything comes to its end. All writes: pytest -m long tests/disk/test_visits.py
"""

import asyncio
from pathlib import Path

import apsw
import pytest

from kiosk.domain.order import OrderState
from kiosk.domain.payment import Outcome
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.disk.ailing import BROKEN, FULL, READ_ONLY, AilingDisk, ailing
from tests.walk import Walk, at_the_kiosk

JANE = "wroeiu2304hfwf|threeoff01"
ENDED = (OrderState.COMPLETED, OrderState.VOIDED)
# About as many writes as a member's sale makes, its reports included.
WRITES = 240


async def _pays_while_the_disk_fails(walk: Walk, disk: AilingDisk, fault: apsw.Error, after: int) -> bool:
    """Whether the fault struck before all was done."""
    await walk.scans(JANE)
    walk.adds("burger-sorrel", "lemonade")
    await walk.reviews()
    disk.falls_ill(fault, after)
    walk.attendant.pay()
    assert walk.visit.stage is Stage.PAY
    await walk.until(lambda: _is_over(walk) or disk.struck > 0, "the end of the sale")
    # Ill for a while: whatever goes on in the background fails as well.
    await walk.until(lambda: _is_over(walk) or disk.struck > 3, "the fault to be noticed")
    struck = disk.struck > 0
    disk.is_well()
    return struck


def _is_over(walk: Walk) -> bool:
    return walk.visit.stage in (Stage.DONE, Stage.CLOSED) or (
        walk.visit.stage is Stage.REVIEW and not walk.attendant.safe.is_running("sale")
    )


async def _settled(walk: Walk) -> None:
    """The kiosk opened by itself, no order is open and no report waits; time is wound for that."""
    for _ in range(400):
        orders = await walk.house.ledger.open_orders()
        if not orders and not await walk.house.outbox.waiting() and walk.visit.stage is not Stage.CLOSED:
            return
        walk.attendant.dispatch.wake()
        walk.clock.turn(5)
        await asyncio.sleep(0.02)
    raise AssertionError((walk.visit.stage, walk.attendant.closed_for, orders))


async def _faults(walk: Walk, sandbox: RunningSandbox) -> list[str]:
    found = []
    for order in await walk.house.ledger.recent(10):
        charged = [
            each.id
            for each in await walk.house.ledger.attempts(order.id)
            if each.id in walk.terminal.history and walk.terminal.history[each.id].outcome is Outcome.APPROVED
        ]
        if order.state not in ENDED:
            found.append(f"an order stays {order.state}")
        if len(charged) != (order.state is OrderState.COMPLETED):
            found.append(f"{len(charged)} charges of an order that is {order.state}")
        if (order.state is OrderState.COMPLETED) != any(each.key == order.id for each in walk.slips.cooked):
            found.append(f"an order is {order.state} and its ticket is not so")
    orders = await walk.house.ledger.recent(10)
    known = {each.id for order in orders for each in await walk.house.ledger.attempts(order.id)}
    found += [f"payment {each} is not written down" for each in walk.terminal.history if each not in known]
    baskets = [basket for basket in sandbox.world.state.baskets.values() if basket.state != "checkout"]
    found += [f"a basket stays {basket.state}" for basket in baskets if basket.state not in ENDED]
    jane = next(person for person in sandbox.world.state.people if person.user_id == JANE.partition("|")[0])
    reward = next(reward for reward in jane.rewards if reward.id == JANE.partition("|")[2])
    used = [basket for basket in baskets if basket.state == "completed" and basket.reward_id == reward.id]
    if reward.state != ("used" if used else "available") or len(used) > 1:
        found.append(f"the reward is {reward.state}, used by {len(used)} orders")
    return found


def _one(folder: Path, sandbox: RunningSandbox, fault: apsw.Error, after: int) -> bool:
    async def scene() -> bool:
        with ailing() as disk:
            async with at_the_kiosk(folder, sandbox, disk=disk.name) as walk:
                struck = await _pays_while_the_disk_fails(walk, disk, fault, after)
                await _settled(walk)
                assert await _faults(walk, sandbox) == []
                return struck

    folder.mkdir()
    return asyncio.run(scene())


@pytest.mark.parametrize(
    ("fault", "after"), [(FULL, 0), (BROKEN, 25), (READ_ONLY, 45), (FULL, 60), (BROKEN, 90)]
)
def test_the_disk_fails_while_a_member_pays(
    tmp_path: Path, busy_sandbox: RunningSandbox, fault: apsw.Error, after: int
) -> None:
    assert _one(tmp_path / "house", busy_sandbox, fault, after)


@pytest.mark.long
@pytest.mark.parametrize("fault", [FULL, BROKEN, READ_ONLY], ids=["full", "broken", "read-only"])
def test_the_disk_fails_at_every_write_while_a_member_pays(
    tmp_path: Path, busy_sandbox: RunningSandbox, fault: apsw.Error
) -> None:
    struck = []
    for after in range(WRITES):
        busy_sandbox.reset()
        struck.append(_one(tmp_path / str(after), busy_sandbox, fault, after))
    assert sum(struck) > 60
