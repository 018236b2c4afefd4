"""Nothing personal in any file or in the log, however a visit ends (reliability I14 and 3.8).

Visits of people made for it end in twelve ways; the files are looked through while an order is under way and
after. What is drawn in pictures can't be found so. 200 visits: pytest -m long tests/journeys/test_canaries.py
"""

import asyncio
import io
import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.visit import PayStep, SignInBy, Stage
from kiosk.logs import configure
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.backups import Backups
from tests.guests import invited, shown, told_of
from tests.walk import Walk, at_the_kiosk

LONG = 200
Guest = dict[str, Any]
Ending = Callable[[Walk, Guest], Awaitable[None]]


async def _signs_in(walk: Walk, guest: Guest, number: int) -> None:
    match number % 3:
        case 0:
            await walk.scans(f"{guest['user_id']}|{guest['reward_ids'][0]}")
        case 1:
            walk.starts()
            await walk.types(SignInBy.PHONE, guest["phone"].removeprefix("+1"))
        case _:
            walk.starts()
            await walk.types(SignInBy.EMAIL, guest["email"])
    assert walk.visit.member is not None


async def _reviews(walk: Walk, items: tuple[str, ...] = ("burger-sorrel", "lemonade")) -> None:
    walk.adds(*items)
    await walk.reviews()


async def _waits(walk: Walk, seconds: float = 200) -> None:
    """Nobody touches anything."""
    walk.clock.turn(seconds)
    walk.attendant.tick()


async def done(walk: Walk, _: Guest) -> None:
    await _reviews(walk)
    await walk.pays()
    walk.attendant.finish()


async def done_by_the_clock(walk: Walk, _: Guest) -> None:
    await _reviews(walk)
    await walk.pays()
    await _waits(walk)


async def start_over_on_the_menu(walk: Walk, _: Guest) -> None:
    walk.adds("burger-sorrel")
    walk.attendant.start_over()


async def idle_on_the_menu(walk: Walk, _: Guest) -> None:
    walk.adds("burger-sorrel")
    await _waits(walk)


async def idle_on_the_review(walk: Walk, _: Guest) -> None:
    await _reviews(walk)
    await _waits(walk)


async def idle_while_typing(walk: Walk, guest: Guest) -> None:
    walk.attendant.sign_out()
    walk.attendant.open_sign_in()
    walk.attendant.sign_in_by(SignInBy.EMAIL)
    walk.attendant.type_text(guest["email"][:-2])
    await _waits(walk)


async def declined_and_gone(walk: Walk, _: Guest) -> None:
    walk.terminal.script("decline:bank")
    await _reviews(walk)
    walk.attendant.pay()
    await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
    walk.attendant.start_over()


async def declined_and_idle(walk: Walk, _: Guest) -> None:
    walk.terminal.script("decline:pin")
    await _reviews(walk)
    walk.attendant.pay()
    await walk.until(lambda: _step(walk) is PayStep.DECLINED, "the decline")
    await _waits(walk)
    await walk.until(lambda: walk.visit.stage is not Stage.PAY, "the end of the sale")
    await _waits(walk)


async def cancelled_at_the_reader(walk: Walk, _: Guest) -> None:
    walk.terminal.script("cancel")
    await _reviews(walk)
    walk.attendant.pay()
    await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
    walk.attendant.start_over()


async def staff_come_in(walk: Walk, _: Guest) -> None:
    await _reviews(walk)
    await walk.pays()
    walk.attendant.open_staff()
    walk.attendant.leave_staff()


async def thanx_is_away_for_a_while(walk: Walk, _: Guest) -> None:
    await _reviews(walk)
    assert walk.sandbox is not None
    for state in ("billed", "completed"):
        walk.sandbox.fault("server_error", state=state)
    await walk.pays()
    walk.attendant.finish()


async def stopped_in_the_middle(walk: Walk, _: Guest) -> None:
    """The kiosk ends while the reader waits for a card; the next start settles it."""
    walk.terminal.script("hang")
    await _reviews(walk)
    walk.attendant.pay()
    await walk.until(lambda: bool(walk.terminal._running), "the reader")


ENDINGS: tuple[Ending, ...] = (
    done, done_by_the_clock, start_over_on_the_menu, idle_on_the_menu, idle_on_the_review, idle_while_typing,
    declined_and_gone, declined_and_idle, cancelled_at_the_reader, staff_come_in, thanx_is_away_for_a_while,
    stopped_in_the_middle,
)  # fmt: skip


def _step(walk: Walk) -> PayStep | None:
    return walk.visit.paying.step if walk.visit.paying else None


async def _visit(folder: Path, sandbox: RunningSandbox, number: int, ending: Ending) -> None:
    guest = invited(sandbox, number)
    async with at_the_kiosk(folder, sandbox) as walk:
        await _signs_in(walk, guest, number)
        await ending(walk, guest)
        backups = Backups(walk.database, folder / "backups", "kiosk.db", walk.clock)
        await backups.take()
        backups.close()
        assert shown(folder, sandbox) == [], ending.__name__
        if ending is not stopped_in_the_middle:
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, ending.__name__)


async def _settled(folder: Path, sandbox: RunningSandbox) -> None:
    """A start that has nobody before it, until everything was told."""
    async with at_the_kiosk(folder, sandbox, opens=False) as walk:
        walk.attendant.begin()
        for _ in range(2_000):
            if not await walk.house.outbox.waiting() and not await walk.house.ledger.open_orders():
                break
            walk.attendant.dispatch.wake()
            walk.clock.turn(5)
            await asyncio.sleep(0.01)
        rows = await walk.database.rows("SELECT order_id FROM identity")
        assert rows == []


def _scene(folder: Path, sandbox: RunningSandbox, visits: int) -> None:
    log = io.StringIO()
    configure("debug", log)

    async def scene() -> None:
        for number, ending in zip(range(1, visits + 1), itertools.cycle(ENDINGS)):
            await _visit(folder, sandbox, number, ending)
        await _settled(folder, sandbox)

    asyncio.run(scene())
    assert list(folder.glob("*.key")) == []
    assert shown(folder, sandbox) == []
    assert [canary for canary in told_of(sandbox) if canary.decode() in log.getvalue()] == []
    assert log.getvalue()


def test_twelve_visits_end_in_twelve_ways(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    _scene(tmp_path, busy_sandbox, len(ENDINGS))


@pytest.mark.long
def test_two_hundred_visits(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    _scene(tmp_path, busy_sandbox, LONG)


def test_what_is_looked_for_is_found_where_it_stands(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    """Otherwise the proof proves nothing."""
    guest = invited(busy_sandbox, 1)
    (tmp_path / "spilled").write_text(f"somebody wrote {guest['email']}")
    expected = [f"spilled: {guest['user_id']}", f"spilled: {guest['email']}"]
    assert shown(tmp_path, busy_sandbox) == expected
