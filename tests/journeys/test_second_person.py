"""Somebody else holds up a code while a member is signed in."""

from pathlib import Path

from kiosk.domain.member import OfferId
from kiosk.domain.visit import Dialog
from kiosk.sandbox.running import RunningSandbox
from tests.walk import at_the_kiosk, played

JANE = "wroeiu2304hfwf"
SAM = "samr7420kfdp"


def test_a_second_persons_code_asks_and_the_basket_stays(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            walk.attendant.use_offer(OfferId("freefries01"))
            walk.eye.hold_up(SAM)
            await walk.until(lambda: walk.visit.dialog is Dialog.SECOND_PERSON, "the question")
            assert walk.snapshot.hides_member
            walk.clock.turn(walk.attendant.idle_s + 1)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is Dialog.IDLE
            assert walk.snapshot.hides_member
            walk.attendant.touched()
            walk.attendant.keep_member()
            assert not walk.snapshot.hides_member
            assert walk.visit.member is not None
            assert walk.visit.member.id == JANE
            walk.eye.hold_up(SAM)
            await walk.until(lambda: walk.visit.dialog is Dialog.SECOND_PERSON, "the question again")
            before = walk.visit.order_id
            walk.attendant.replace_member()
            await walk.until(lambda: walk.visit.member is not None, "the second person")
            assert walk.visit.member.id == SAM
            assert walk.visit.redemption is None
            assert walk.visit.order_id != before
            assert walk.visit.basket.count == 1

    played(scene())


def test_a_second_person_is_forgotten_with_the_visit(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.attendant.scanned(SAM)
            walk.attendant.start_over()
            walk.starts()
            walk.attendant.change(dialog=Dialog.SECOND_PERSON)
            walk.attendant.replace_member()
            assert not walk.visit.signing_in.is_looking

    played(scene())
