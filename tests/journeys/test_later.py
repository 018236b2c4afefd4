"""What comes later: points while Thanx is away, and money at the counter."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.course import Phase
from kiosk.domain.payment import PayAt
from kiosk.domain.trouble import Code
from kiosk.domain.visit import SignInBy, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, at_the_kiosk, played

SAM = "samr7420kfdp"


def test_who_holds_up_a_code_while_thanx_is_away_gets_the_points_when_it_is_back(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("drop_before", path="token", always=True)
            walk.starts()
            walk.adds("fries")
            walk.attendant.scanned(SAM)
            await walk.until(lambda: walk.visit.trouble is not None, "the notice")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.POINTS_LATER
            assert (walk.visit.member, walk.visit.later) == (None, SAM)
            await walk.reviews()
            placed = (await walk.pays()).placed_at
            walk.attendant.finish()
            assert walk.visit.later is None
            walk.clock.turn(3_600)
            sandbox.world.faults.clear()
            await walk.drained()
            assert walk.states() == ["placed", "billed", "completed"]
            told = {call["body"]["order_timestamp"] for call in sandbox.journal() if call["state"]}
            assert told == {placed.strftime("%Y-%m-%dT%H:%M:%SZ")}

    played(scene())


def test_a_typed_number_is_no_proof_and_nothing_follows(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("drop_before", path="token", always=True)
            walk.starts()
            walk.adds("fries")
            await walk.types(SignInBy.EMAIL, "sam.rivera@example.com")
            assert walk.visit.later is None
            walk.attendant.not_now()
            await walk.reviews()
            assert (await walk.pays()).member_id is None

    played(scene())


def test_a_code_of_nobody_that_was_held_up_is_closed_without_points(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("drop_before", path="token", always=True)
            walk.starts()
            walk.adds("fries")
            walk.attendant.scanned("nobodyatall12")
            await walk.until(lambda: walk.visit.later is not None, "the notice")
            await walk.reviews()
            order = await walk.pays()
            sandbox.world.faults.clear()
            await walk.drained()
            assert walk.states() == []
            kept = await walk.house.ledger.order(order.id)
            assert kept is not None
            assert kept.member_id is None

    played(scene())


@pytest.mark.parametrize(("pay_at", "wish"), [(PayAt.COUNTER, "pay"), (PayAt.BOTH, "pay_at_counter")])
def test_a_guest_who_pays_at_the_counter_gets_the_number_and_the_kitchen_waits(
    tmp_path: Path, sandbox: RunningSandbox, pay_at: PayAt, wish: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, manners=replace(QUICK, pay_at=pay_at)) as walk:
            await walk.scans(SAM)
            walk.adds("fries")
            await walk.reviews()
            getattr(walk.attendant, wish)()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            order = walk.visit.finished
            assert order is not None
            assert order.course.phase is Phase.HELD
            assert (walk.slips.cooked, walk.terminal.history) == ([], {})
            await walk.attendant.backroom.counter.take_payment(order.id)
            await walk.drained()
            assert walk.states()[-3:] == ["placed", "billed", "completed"]
            assert len(walk.slips.cooked) == 1

    played(scene())


def test_where_only_the_reader_takes_money_the_counter_is_no_way(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay_at_counter()
            assert walk.visit.stage is Stage.REVIEW
            assert (await walk.pays()).course.phase is Phase.PAID

    played(scene())
