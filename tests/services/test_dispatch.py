"""Reports reach Thanx in order, again and again if need be, and are never dropped."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.domain.answer import Answer, NotApplied
from kiosk.domain.member import Identifier, MemberId
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code
from kiosk.ports import Change, Loyalty
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.store.outbox import SqliteOutbox
from tests.builders import an_order
from tests.walk import Walk, at_the_kiosk, played

SAM = "samr7420kfdp"


async def _buys(walk: Walk) -> str:
    await walk.scans(SAM)
    walk.adds("fries")
    await walk.reviews()
    return (await walk.pays()).id


async def _drained_by_winding(walk: Walk) -> None:
    for _ in range(60):
        if not await walk.house.outbox.waiting():
            return
        walk.clock.turn(5)
        walk.attendant.dispatch.wake()
        await walk.house.clock.sleep(0.05)
    raise AssertionError("reports still wait")


def test_an_answer_lost_after_it_was_done_is_repeated_with_the_same_body(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("server_error", state="billed", after=True)
            order_id = await _buys(walk)
            await _drained_by_winding(walk)
            billed = [call for call in sandbox.journal(order_id) if call["state"] == "billed"]
            assert len(billed) == 2
            assert billed[0]["body"] == billed[1]["body"]
            assert [call["state"] for call in sandbox.journal(order_id)][-1] == "completed"

    played(scene())


def test_no_state_is_sent_before_the_one_before_it_is_acknowledged(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("too_many", state="placed", count=3)
            order_id = await _buys(walk)
            await _drained_by_winding(walk)
            calls = sandbox.journal(order_id)
            acknowledged: list[str] = []
            for call in calls:
                if call["state"] in ("billed", "completed"):
                    assert "placed" in acknowledged
                if call["status"] == 201:
                    acknowledged.append(call["state"])
            assert acknowledged[-3:] == ["placed", "billed", "completed"]

    played(scene())


def test_what_is_refused_for_good_is_set_aside_and_what_follows_waits_behind_it(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("server_error", state="placed")
            order_id = await _buys(walk)
            assert (await walk.house.outbox.waiting())[0].state == "placed"
            sandbox.world.state.people[:] = [p for p in sandbox.world.state.people if p.user_id != SAM]
            for _ in range(20):
                walk.clock.turn(60)
                walk.attendant.dispatch.wake()
                await walk.house.clock.sleep(0.02)
            taken = [call for call in sandbox.journal(order_id) if call["status"] == 201]
            assert [call["state"] for call in taken if call["state"] != "checkout"] == []
            assert await walk.house.outbox.next_due(walk.clock.now()) is None

    played(scene())


def test_reports_left_by_a_restart_are_delivered_by_the_next_start(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("drop_before", state="placed", always=True)
            order_id = await _buys(walk)
            assert await walk.house.outbox.waiting()
        sandbox.world.faults.clear()
        async with at_the_kiosk(tmp_path, sandbox) as again:
            again.clock.turn(600)
            again.attendant.dispatch.wake()
            await again.drained()
            assert [call["state"] for call in sandbox.journal(order_id)][-3:] == [
                "placed",
                "billed",
                "completed",
            ]

    played(scene())


def test_a_members_token_is_dropped_once_nothing_of_theirs_waits(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _buys(walk)
            walk.attendant.finish()
            await walk.drained()
            await walk.until(lambda: not walk.attendant.dispatch.keeps, "the token to be dropped")
            before = len(sandbox.journal())
            await walk.scans(SAM)
            assert [call["path"].rsplit("/", 1)[-1] for call in sandbox.journal()[before:]] == [
                "token",
                "account",
            ]

    played(scene())


def test_what_thanx_does_not_want_to_hear_at_the_end_is_done(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("too_many", state="completed")
            order_id = await _buys(walk)
            await walk.until(lambda: _is_asked(sandbox, order_id, "completed"), "the first try")
            (basket,) = [each for each in sandbox.world.state.baskets.values() if each.id == order_id]
            basket.state = "refunded"
            await _drained_by_winding(walk)
            assert await SqliteOutbox(walk.database).parked() == ()

    played(scene())


def test_a_void_for_somebody_whom_thanx_does_not_know_any_more_is_set_aside(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("server_error", state="voided", count=2)
            await walk.scans(f"{SAM}|freefries02")
            walk.adds("fries", "burger-sorrel")
            await walk.reviews()
            walk.terminal.script("cancel")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.trouble is not None, "the trouble")
            sandbox.world.state.people[:] = [p for p in sandbox.world.state.people if p.user_id != SAM]
            await _drained_by_winding(walk)
            assert [each.state for each in await SqliteOutbox(walk.database).parked()] == ["voided"]

    played(scene())


class Spoken:
    """The wire's end as it is told to: answers by a list, then as Thanx."""

    def __init__(self, loyalty: Loyalty, *answers: Answer[Quote] | Exception) -> None:
        self._loyalty = loyalty
        self._answers = iter(answers)

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        answer = next(self._answers, None)
        if isinstance(answer, Exception):
            raise answer
        return answer or await self._loyalty.deliver(who, body)

    def written(self, report: Report) -> bytes:
        return self._loyalty.written(report)

    def forget(self, who: Identifier) -> None:
        self._loyalty.forget(who)


def _told(walk: Walk, *answers: Answer[Quote] | Exception) -> House:
    return replace(walk.house, loyalty=Spoken(walk.house.loyalty, *answers))  # type: ignore[arg-type]


def _placed(house: House) -> Change:
    order = an_order("order-1", member_id=MemberId(SAM))
    return Change(order, "placed", ((order.state, house.loyalty.written(Report.of(order))),))


def test_a_limit_that_asks_for_no_pause_is_given_one(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.safe.cancel("dispatch")
            house = _told(walk, *[NotApplied(Code.LOYALTY_SLOW, retry_after_s=0.0)] * 2)
            await Dispatch(house).at_once(_placed(house))
            (waiting,) = await walk.house.outbox.waiting()
            assert waiting.not_before is not None
            assert waiting.not_before > walk.clock.now() + timedelta(seconds=1)

    played(scene())


def test_a_fault_that_nobody_thought_of_does_not_end_the_deliveries(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.safe.cancel("dispatch")
            house = _told(walk, ValueError("nobody thought of this"))
            await walk.house.ledger.commit(_placed(house))
            dispatch = Dispatch(house)
            walk.attendant.safe.start("dispatch", dispatch.run())
            await walk.until(lambda: walk.attendant.safe.is_running("dispatch"), "it to start")
            for _ in range(200):
                dispatch.wake()
                await walk.house.clock.sleep(0.02)
                if not await walk.house.outbox.waiting():
                    break
            await walk.drained()

    played(scene())


def test_reports_of_people_who_left_before_a_restart_leave_no_token(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("drop_before", state="placed", always=True)
            await _buys(walk)
        sandbox.world.faults.clear()
        async with at_the_kiosk(tmp_path, sandbox) as again:
            await _drained_by_winding(again)
            await again.until(lambda: not again.attendant.dispatch.keeps, "the token to be dropped")
            before = _tokens(sandbox)
            await again.scans(SAM)
            assert _tokens(sandbox) == before + 1

    played(scene())


def test_who_comes_again_while_their_last_order_is_still_reported_keeps_the_token(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("too_many", state="billed")
            await _buys(walk)
            walk.attendant.finish()
            await walk.scans(SAM)
            await _drained_by_winding(walk)
            before = _tokens(sandbox)
            walk.adds("fries")
            await walk.reviews()
            assert _tokens(sandbox) == before

    played(scene())


def _tokens(sandbox: RunningSandbox) -> int:
    return len([call for call in sandbox.journal() if call["path"].endswith("token")])


def _is_asked(sandbox: RunningSandbox, order_id: str, state: str) -> bool:
    return any(call["state"] == state for call in sandbox.journal(order_id))
