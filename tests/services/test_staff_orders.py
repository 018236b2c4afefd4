from dataclasses import replace
from pathlib import Path

from kiosk.domain.backstage import Page
from kiosk.domain.course import Duty, Phase
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PayAt
from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from tests.services.behind import MAYA, Behind
from tests.walk import QUICK, at_the_kiosk, played

DISH, JANE = "burger-sorrel", "wroeiu2304hfwf"


def test_what_the_kitchen_never_took_is_sent_again_and_handed_over(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, replace(QUICK, handed_over_at_once=False)) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.slips.kitchen_trouble = Outage(Code.KITCHEN_SILENT)
            walk.starts()
            walk.adds(DISH)
            await walk.reviews()
            order = await walk.pays()
            await walk.until(lambda: not walk.attendant.safe.is_running("sale"))
            await staff.enters(MAYA)
            held = staff.shown.order(order.id)
            assert held is not None
            assert held.course.ticket is Duty.FAILED
            assert (await staff.does("serve", order.id)).code == "kitchen_silent_still"
            walk.slips.kitchen_trouble = None
            assert (await staff.does("serve", order.id)).code == "sent_again"
            assert [ticket.key for ticket in walk.slips.cooked] == [order.id]
            assert (await staff.does("hand_over", order.id)).code == "handed_over"
            assert staff.shown.orders[0].state is OrderState.COMPLETED
            told = await staff.does("hand_over", order.id)
            assert (told.code, told.is_good) == ("order_elsewhere", False)
            assert (await staff.does("reprint", order.id)).code == "reprinted"
            assert walk.slips.printed[-1] == f"copy-{order.number:03}"

    played(scene())


def test_without_paper_the_money_goes_back_all_the_same(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH)
            await walk.reviews()
            order = await walk.pays()
            await staff.enters()
            walk.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            told = await staff.does("refund", order.id, "quality")
            assert (told.code, told.is_good) == ("refunded_unprinted", True)
            assert staff.shown.orders[0].state is OrderState.REFUNDED

    played(scene())


def test_a_counter_order_is_paid_or_given_up(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, replace(QUICK, pay_at=PayAt.COUNTER)) as walk:
            staff = Behind(walk)
            await staff.hired()
            for _ in range(3):
                walk.starts()
                walk.adds(DISH)
                await walk.reviews()
                await walk.pays()
                walk.attendant.finish()
            await staff.enters()
            third, second, first = staff.shown.orders
            assert {each.course.phase for each in staff.shown.orders} == {Phase.HELD}
            assert (await staff.does("take_cash", first.id)).code == "paid"
            walk.attendant.staff_act("take_card", second.id)
            walk.attendant.staff_type("42")
            walk.attendant.staff_answer("")
            assert staff.shown.question is not None
            walk.attendant.staff_type("42")
            walk.attendant.staff_answer("")
            assert (await staff.told()).code == "paid"
            assert (await staff.does("release", third.id, "left")).code == "voided"
            newest, card, cash = staff.shown.orders
            assert newest.state is OrderState.VOIDED
            assert [each.payment and (each.payment.brand, each.payment.last4) for each in (card, cash)] == [
                ("card", "4242"), ("cash", "0000"),
            ]  # fmt: skip
            assert ("Maya R.", "take_card", str(second.number)) in await staff.said()

    played(scene())


def test_reports_that_wait_are_seen_and_sent_at_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH)
            await walk.scans(JANE)
            await walk.reviews()
            sandbox.fault("server_error", path="/baskets", always=True)
            order = await walk.pays()
            await staff.enters()
            queued = (await staff.turns(Page.REPORTS)).queued
            assert {each.number for each in queued} == {order.number}
            assert [each.state for each in queued][:2] == [OrderState.PLACED, OrderState.BILLED]
            sandbox.world.faults.clear()
            assert (await staff.does("retry", order.id)).code == "retrying"
            await walk.drained()
            await staff.turns(Page.REPORTS)
            assert staff.shown.queued == ()

    played(scene())
