"""A guest who walks away: asked, then everything of theirs is wiped."""

from pathlib import Path

from kiosk.domain.menu import Dining
from kiosk.domain.visit import Dialog, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.attendant import Attendant
from tests.walk import at_the_kiosk, played

JANE = "wroeiu2304hfwf"


def test_after_a_minute_the_question_and_after_half_a_minute_more_nothing_is_left(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            walk.clock.turn(59)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is None
            walk.clock.turn(7)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is Dialog.IDLE
            assert walk.snapshot.idle_left_s is not None
            assert 20 <= walk.snapshot.idle_left_s <= 24
            walk.clock.turn(25)
            walk.attendant.tick()
            assert walk.visit == Visit()

    played(scene())


def test_a_touch_or_a_code_answers_the_question(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            for answer in (walk.attendant.touched, lambda: walk.attendant.scanned("unreadable!")):
                walk.clock.turn(70)
                walk.attendant.tick()
                assert walk.snapshot.idle_left_s is not None
                answer()
                walk.attendant.tick()
                assert walk.snapshot.idle_left_s is None
                assert walk.visit.stage is Stage.MENU

    played(scene())


def test_the_thanks_end_by_themselves_unless_kept_open(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            for keeps in (False, True):
                walk.starts()
                walk.adds("fries")
                await walk.reviews()
                await walk.pays()
                if keeps:
                    walk.attendant.touched()
                    walk.attendant.keep_open()
                walk.clock.turn(31)
                walk.attendant.tick()
                assert (walk.visit.stage is Stage.DONE) is keeps
            walk.attendant.finish()
            assert walk.visit == Visit()

    played(scene())


def test_who_leaves_after_a_decline_is_voided_and_wiped(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(
                lambda: walk.visit.paying is not None and walk.visit.paying.trouble is not None, "the decline"
            )
            walk.clock.turn(95)
            walk.attendant.tick()
            await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the void")
            walk.attendant.tick()
            assert walk.visit == Visit()
            assert await walk.house.ledger.open_orders() == ()

    played(scene())


def test_it_is_closed_until_what_a_restart_left_behind_is_settled(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            fresh = Attendant(walk.house, walk.attendant.menu)
            assert fresh.snapshot.visit.stage is Stage.CLOSED
            fresh.start(Dining.EAT_IN)
            fresh.scanned(JANE)
            assert fresh.snapshot.visit.stage is Stage.CLOSED
            fresh.begin()
            await walk.until(lambda: fresh.snapshot.visit.stage is Stage.ATTRACT, "it to open")
            await fresh.close()

    played(scene())
