"""Staff with a finger on the real screens, the real attendant and the pretend Thanx: a refund and a void."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.domain.backstage import Page
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PayAt
from kiosk.domain.visit import Stage
from kiosk.proving.hand import Hand
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.loop import loop_on
from kiosk.shell.window import Window
from tests.services.behind import MAYA, PINS, Behind
from tests.services.test_staff_desk import DISH, JANE, rewards
from tests.walk import QUICK, Walk, at_the_kiosk


async def bought(walk: Walk, *, at_counter: bool) -> Order:
    """By the member, with $3 off."""
    walk.starts()
    walk.adds(DISH)
    await walk.scans(f"{JANE}|threeoff01")
    await walk.reviews()
    if at_counter:
        walk.attendant.pay_at_counter()
        await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
    else:
        await walk.pays()
    assert walk.visit.finished is not None
    order = walk.visit.finished
    walk.attendant.finish()
    await walk.drained()
    return order


async def undone(hand: Hand, staff: Behind, order: Order, page: Page, act: str, reason: str) -> str:
    """The order is opened on that page, the act chosen, the reason told; then back to the orders."""
    await hand.tap(f"page-{page.value}")
    await staff.looked()
    await hand.tap(f"row-{order.id}")
    await hand.tap(f"act-{act}-{order.id}")
    await hand.tap(f"choice-{reason}")
    told = await staff.told()
    await hand.tap("closeDetail")
    await hand.tap("page-orders")
    await staff.looked()
    return told.code


def test_a_refund_and_a_void_bring_the_reward_back(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QApplication
) -> None:
    async def scene() -> None:
        both = replace(QUICK, pay_at=PayAt.BOTH)
        async with at_the_kiosk(tmp_path, sandbox, both) as walk:
            staff, window = Behind(walk), Window(walk.attendant)
            window.dress(["reduced-motion"])
            window.show(windowed=True)
            hand = Hand(window.view)
            try:
                await staff.hired(MAYA)
                sold = await bought(walk, at_counter=False)
                assert "threeoff01" not in rewards(sandbox)
                for _ in range(5):
                    await hand.tap("wordmark")
                for figure in PINS[MAYA]:
                    await hand.tap(f"key-{figure}")
                assert await undone(hand, staff, sold, Page.UNDO, "refund", "quality") == "refunded"
                await hand.tap(f"row-{sold.id}")
                await staff.looked()
                walk.eye.hold_up(JANE)
                assert (await staff.told()).code == "identified"
                await hand.tap("closeDetail")
                await walk.drained()
                assert walk.states()[-1] == OrderState.REFUNDED
                assert "threeoff01" in rewards(sandbox)
                walk.attendant.touched()
                await hand.tap("leaveStaff")
                held = await bought(walk, at_counter=True)
                assert "threeoff01" not in rewards(sandbox)
                await staff.enters(MAYA)
                assert await undone(hand, staff, held, Page.COUNTER, "release", "left") == "voided"
                await walk.drained()
                assert walk.states()[-1] == OrderState.VOIDED
                assert "threeoff01" in rewards(sandbox)
                await hand.tap("leaveStaff")
                assert walk.visit.stage is Stage.ATTRACT
            finally:
                window.close()

    with loop_on(qapp) as loop:
        loop.run_until_complete(scene())
