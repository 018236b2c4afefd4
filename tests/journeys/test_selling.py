"""Whole visits that end with a number: what the guest does, and what Thanx hears of it."""

from pathlib import Path
from typing import Any

from kiosk.domain.member import OfferId
from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState
from kiosk.domain.visit import SignInBy, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import at_the_kiosk, played

SAM = "samr7420kfdp"
JANE = "wroeiu2304hfwf"


def _baskets(sandbox: RunningSandbox) -> list[dict[str, Any]]:
    return [call["body"] for call in sandbox.journal() if call["path"].endswith("/baskets")]


def test_a_guest_whom_thanx_does_not_know_buys_without_a_single_call(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts(Dining.TAKE_AWAY)
            walk.adds("burger-sorrel", "fries", "fries")
            await walk.reviews()
            order = await walk.pays()
            assert order.payment is not None
            assert order.payment.amount == order.totals.total
            assert walk.slips.cooked[0].number == order.number
            kept = await walk.house.ledger.order(order.id)
            assert kept is not None
            assert kept.state is OrderState.COMPLETED
            assert sandbox.journal() == []

    played(scene())


def test_a_member_by_code_uses_a_reward_and_every_state_reaches_thanx(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|threeoff01")
            assert walk.visit.stage is Stage.MENU
            walk.adds("burger-sorrel", "lemonade")
            await walk.reviews()
            assert walk.visit.redemption is not None
            assert walk.snapshot.totals.discount == Money(300)
            order = await walk.pays()
            await walk.drained()
            bodies = _baskets(sandbox)
            assert [body["state"] for body in bodies][-3:] == ["placed", "billed", "completed"]
            assert {body["id"] for body in bodies} == {order.id}
            assert all(body["rewards"] == ["threeoff01"] for body in bodies[-3:])
            payments = bodies[-2]["payments"]
            assert [each["amount"] for each in payments] == [order.totals.eligible.dollars]
            assert not any(body.get("payments") for body in bodies if body["state"] != "billed")

    played(scene())


def test_at_most_nine_calls_and_none_twice(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.adds("burger-sorrel", "fries", "coffee")
            await walk.reviews()
            walk.attendant.use_offer(OfferId("freefries02"))
            await walk.quoted()
            await walk.pays()
            await walk.drained()
            calls = sandbox.journal()
            assert len(calls) <= 9
            assert [call["seq"] for call in calls if call["repeat_of"]] == []
            assert all(call["status"] < 300 for call in calls)

    played(scene())


def test_a_points_product_is_bought_with_points_by_e_mail(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("miso-ramen")
            await walk.types(SignInBy.EMAIL, "alex.kim@example.com")
            assert walk.visit.member is not None
            walk.attendant.use_offer(OfferId("fiveoff150"))
            await walk.reviews()
            assert walk.snapshot.totals.discount == Money(500)
            await walk.pays()
            await walk.drained()
            last = _baskets(sandbox)[-1]
            assert (last["points_products"], last["rewards"]) == (["fiveoff150"], [])
            assert sandbox.world.state.people[2].memberships[0].balance < 180

    played(scene())


def test_a_free_order_skips_the_terminal_and_is_billed_with_nothing(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{SAM}|freecoffee02")
            walk.adds("coffee")
            await walk.reviews()
            assert walk.snapshot.totals.total == Money(0)
            order = await walk.pays()
            assert order.payment is None
            await walk.drained()
            billed = next(body for body in _baskets(sandbox) if body["state"] == "billed")
            assert [each["amount"] for each in billed["payments"]] == [0]

    played(scene())


def test_the_kitchen_that_is_silent_does_not_undo_the_sale(tmp_path: Path, sandbox: RunningSandbox) -> None:
    from kiosk.domain.trouble import Code, Outage

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.slips.kitchen_trouble = Outage(Code.KITCHEN_SILENT)
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            order = await walk.pays()
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.KITCHEN_SILENT
            assert walk.visit.trouble.subject == str(order.number)
            kept = await walk.house.ledger.order(order.id)
            assert kept is not None
            assert kept.state is OrderState.BILLED

    played(scene())
