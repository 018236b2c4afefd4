"""Reports reach Thanx in order, again and again if need be, and are never dropped."""

from pathlib import Path

from kiosk.sandbox.running import RunningSandbox
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
            await walk.house.clock.sleep(0.05)
            before = len(sandbox.journal())
            await walk.scans(SAM)
            assert [call["path"].rsplit("/", 1)[-1] for call in sandbox.journal()[before:]] == [
                "token",
                "account",
            ]

    played(scene())
