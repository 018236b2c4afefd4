"""Points are spent only by who said yes: voiding an order does not bring them back."""

from pathlib import Path

from kiosk.domain.member import OfferId
from kiosk.domain.money import Money
from kiosk.domain.visit import Dialog, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played

SAM = "samr7420kfdp"


async def _asked_about_points(walk: Walk) -> None:
    await walk.scans(SAM)
    walk.adds("burger-sorrel", "fries")
    walk.attendant.use_offer(OfferId("fiveoff150"))
    await walk.reviews()
    walk.attendant.pay()
    assert (walk.visit.stage, walk.visit.dialog) == (Stage.REVIEW, Dialog.SPEND_POINTS)


def test_points_are_spent_only_by_who_said_yes(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _asked_about_points(walk)
            walk.attendant.pay()
            walk.attendant.keep_member()
            assert "placed" not in walk.states()
            walk.attendant.spend_points()
            assert walk.visit.dialog is None
            assert walk.visit.stage is Stage.REVIEW
            walk.attendant.pay()
            walk.attendant.spend_points()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            assert walk.visit.finished is not None
            assert walk.visit.finished.totals.discount == Money(500)

    played(scene())


def test_who_keeps_the_points_pays_without_them(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _asked_about_points(walk)
            walk.attendant.keep_points()
            assert (walk.visit.stage, walk.visit.redemption) == (Stage.REVIEW, None)
            order = await walk.pays()
            assert order.redemption is None
            await walk.drained()
            sam = next(each for each in sandbox.world.state.people if each.user_id == SAM)
            assert sam.memberships[0].balance >= 520

    played(scene())


def test_the_question_is_for_points_alone_and_a_late_answer_does_nothing(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{SAM}|freefries02")
            walk.adds("fries", "burger-sorrel")
            await walk.reviews()
            walk.attendant.spend_points()
            walk.attendant.keep_points()
            assert walk.visit.redemption is not None
            assert (await walk.pays()).redemption is not None

    played(scene())
