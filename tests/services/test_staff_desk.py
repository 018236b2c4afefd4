from pathlib import Path

from kiosk.domain.order import OrderState
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.services.behind import Behind
from tests.walk import at_the_kiosk, played

JANE, DISH = "wroeiu2304hfwf", "burger-sorrel"


def test_never_over_a_payment(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds(DISH)
            await walk.reviews()
            walk.attendant.pay()
            walk.attendant.open_staff()
            assert walk.visit.stage is not Stage.STAFF
            await walk.until(lambda: walk.visit.stage is Stage.PAY, "the payment")
            walk.attendant.open_staff()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            walk.attendant.open_staff()
            assert walk.visit.stage is Stage.STAFF

    played(scene())


def test_a_refund_gives_the_reward_back_and_a_code_tells_whose_it_was(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    """The whole way: paid with a reward, forgotten, refunded, and the guest shows the code once more."""

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH, DISH)
            await walk.scans(f"{JANE}|threeoff01")
            await walk.reviews()
            order = await walk.pays()
            assert order.redemption is not None
            await walk.drained()
            assert "threeoff01" not in rewards(sandbox)
            await staff.enters()
            await staff.chooses(order.id)
            assert [each.status for each in staff.shown.filings] == ["done"] * 3
            assert (await staff.does("refund", order.id, "quality")).code == "refunded"
            assert walk.slips.printed[-1] == f"refund-{order.number:03}"
            walk.eye.hold_up(JANE)
            await walk.until(lambda: staff.shown.told is not None and staff.shown.told.code == "identified")
            await walk.drained()
            assert walk.states()[-1] == OrderState.REFUNDED
            assert "threeoff01" in rewards(sandbox)
            held = await walk.house.ledger.order(order.id)
            assert held is not None
            assert held.state is OrderState.REFUNDED

    played(scene())


def rewards(sandbox: RunningSandbox) -> list[str]:
    """What Jane could use now."""
    person = next(each for each in sandbox.world.state.people if each.user_id == JANE)
    return [each.id for each in person.rewards if each.state == "available"]


