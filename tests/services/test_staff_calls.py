"""A guest's call is listed for staff: since when, and who came."""

from pathlib import Path

from kiosk.domain.calls import Call
from tests.services.behind import MAYA, Behind
from tests.walk import Walk, at_the_kiosk, played


def passes(walk: Walk, seconds: int) -> None:
    for _ in range(seconds):
        walk.clock.turn(1)
        walk.attendant.tick()


async def kept(staff: Behind) -> Call:
    """The newest call, once it is written down."""
    tasks = staff.room.tasks
    await staff.until(lambda: not staff.walk.attendant.safe.is_running("calls"), "the store")
    assert not tasks.calls.is_new
    return tasks.calls.calls.latest[0]


def test_who_comes_is_told_and_stays_told_over_a_restart(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired(MAYA)
            walk.starts()
            walk.attendant.call_help()
            passes(walk, 3)
            assert (await kept(staff)).is_open
            await staff.knocks()
            passes(walk, 2)
            assert staff.room.tasks.calls.calls.is_open
            await staff.enters()
            passes(walk, 1)
            call = await kept(staff)
            assert (call.by, call.is_open) == ("Maya R.", False)
            await staff.until(lambda: staff.shown.calls.latest == (call,), "the list")
            assert ("Maya R.", "kept_call_seen", "") in await staff.said()
        async with at_the_kiosk(tmp_path) as walk:
            assert Behind(walk).room.tasks.calls.calls.latest == (call,)

    played(scene())


def test_a_guest_may_call_it_off(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            walk.starts()
            walk.attendant.call_help()
            passes(walk, 1)
            await kept(staff)
            walk.attendant.acknowledge_help()
            passes(walk, 1)
            call = await kept(staff)
            assert (call.by, call.is_open) == ("", False)
            assert [what for _, what, _ in await staff.said()] == ["kept_call", "kept_call_off"]

    played(scene())


def test_a_store_that_fails_keeps_nobody_from_calling(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await walk.writable(False)
            walk.attendant.call_help()
            passes(walk, 2)
            assert (await kept(staff)).is_open
            assert walk.snapshot.help_called
            await walk.writable(True)

    played(scene())
