"""A member pays with a reward while the disk fails, at each of its writes (reliability D1, D2, D3).

Before the card nothing is charged; after it nothing is forgotten; once the disk is well the kiosk opens by
itself and everything comes to its end. All writes: pytest -m long tests/disk/test_visits.py
"""

import asyncio
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.order import OrderState
from kiosk.domain.payment import Outcome, SaleRequest, SaleResult
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from kiosk.ports import Clock
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.ballast import SIZE, WARNED_BELOW, Ballast
from kiosk.store.database import Database
from kiosk.store.host import Host
from kiosk.store.incidents import Incidents
from tests.disk.ailing import BROKEN, FULL, READ_ONLY, AilingDisk, ailing
from tests.disk.small import SmallDisk, small_disk
from tests.walk import Walk, WoundClock, at_the_kiosk

JANE = "wroeiu2304hfwf|threeoff01"
ENDED = (OrderState.COMPLETED, OrderState.VOIDED)
LARGE = WARNED_BELOW + 2 * SIZE
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


def test_a_disk_that_fills_up_while_a_member_pays_still_takes_the_order_and_no_other(
    tmp_path: Path, busy_sandbox: RunningSandbox
) -> None:
    """The ballast's room is for what was begun; once there is room again the kiosk opens by itself."""

    def on(disk: SmallDisk) -> Callable[[Database, Clock], Host]:
        ballast = Ballast(tmp_path / "ballast", free=disk.free)
        incidents = Incidents(tmp_path / "incidents")
        return lambda database, clock: Host(database, clock, ballast, incidents)

    async def scene() -> None:
        with small_disk(tmp_path, LARGE) as disk:
            async with at_the_kiosk(tmp_path, busy_sandbox, disk=disk.name, machine=on(disk)) as walk:
                await walk.scans(JANE)
                walk.adds("burger-sorrel", "lemonade")
                await walk.reviews()
                await walk.until((tmp_path / "ballast").exists, "the ballast")
                disk.someone_writes(left=0)
                order = await walk.pays()
                await walk.until(lambda: walk.snapshot.closed_for is not None, "it to close")
                assert disk.struck > 0
                assert order.state is OrderState.BILLED
                await walk.drained()
                walk.attendant.finish()
                assert _reason(walk) is Code.DISK_FULL
                disk.someone_tidies()
                walk.clock.turn(6)
                await _settled(walk)
                assert (tmp_path / "ballast").exists()
                assert await _faults(walk, busy_sandbox) == []

    asyncio.run(scene())


@pytest.mark.parametrize("fault", [FULL, BROKEN], ids=["full", "broken"])
def test_who_has_paid_is_told_so_and_keeps_the_number_while_nothing_can_be_written(
    tmp_path: Path, busy_sandbox: RunningSandbox, fault: apsw.Error
) -> None:
    async def scene() -> None:
        with ailing() as disk:
            terminal = Approving(WoundClock())
            terminal.then = lambda: disk.falls_ill(fault)
            async with at_the_kiosk(tmp_path, busy_sandbox, disk=disk.name, terminal=terminal) as walk:
                walk.starts()
                walk.adds("fries")
                walk.attendant.review()
                walk.attendant.pay()
                await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "the sign")
                (order,) = await walk.house.ledger.open_orders()
                assert walk.snapshot.closed_for is not None
                assert walk.snapshot.closed_for.subject == str(order.number)
                assert _reason(walk) is Code.PAID_UNWRITTEN
                assert walk.attendant.help_called
                struck = disk.struck
                await walk.until(lambda: disk.struck > struck, "another try")
                assert _reason(walk) is Code.PAID_UNWRITTEN
                disk.is_well()
                for _ in range(8):
                    walk.clock.turn(5)
                    await asyncio.sleep(0.02)
                await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
                assert walk.visit.finished is not None
                assert walk.visit.finished.number == order.number
                await _settled(walk)
                assert await _faults(walk, busy_sandbox) == []

    asyncio.run(scene())


class Approving(SimulatedTerminal):
    """Something happens in the moment in which the card was charged."""

    then: Callable[[], None]

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        result = await super().start_sale(request)
        self.then()
        return result


def _reason(walk: Walk) -> Code | None:
    return walk.snapshot.closed_for.code if walk.snapshot.closed_for else None


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
