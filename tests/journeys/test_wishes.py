"""Whole visits with a wish: a meal, a tip, a table, a name to call, a menu that changes under the guest."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.domain.member import OfferId
from kiosk.domain.menu import Dining, ItemId
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, at_the_kiosk, played

JANE = "wroeiu2304hfwf"
ASKING = replace(QUICK, tips=(10, 15, 20), asks_table=True, asks_name=True)


def _baskets(sandbox: RunningSandbox) -> list[dict[str, Any]]:
    return [call["body"] for call in sandbox.journal() if call["path"].endswith("/baskets")]


def test_a_tip_is_paid_and_never_told_to_thanx(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, ASKING) as walk:
            await walk.scans(JANE)
            walk.adds("burger-sorrel")
            await walk.reviews()
            walk.attendant.set_tip(20)
            order = await walk.pays()
            await walk.drained()
            assert (order.totals.tip, order.totals.total) == (Money(238), Money(1190 + 95 + 238))
            assert order.payment is not None
            assert order.payment.amount == order.totals.total
            billed = next(body for body in _baskets(sandbox) if body["state"] == "billed")
            assert [str(each["amount"]) for each in billed["payments"]] == ["11.90"]
            assert str(billed["subtotal"]) == "11.90"

    played(scene())


def test_a_meal_reaches_thanx_as_one_item_with_its_parts(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.attendant.open_item(ItemId("burger-sorrel"))
            walk.attendant.toggle_meal()
            walk.attendant.confirm_item()
            await walk.reviews()
            order = await walk.pays()
            await walk.drained()
            assert order.totals.subtotal == Money(1740)
            (item,) = _baskets(sandbox)[-1]["items"]
            assert str(item["price"]) == "17.40"
            parts = {part["name"]: str(part["price"]) for part in item["modifiers"]}
            free = dict.fromkeys(("Beef", "Sea Salt Fries", "House Lemonade"), "0.00")
            assert parts == {**free, "Meal": "5.50"}

    played(scene())


def test_a_table_is_on_the_ticket_and_in_the_journal(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=ASKING) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.open_handover()
            walk.attendant.write_handover("12")
            walk.attendant.confirm_handover()
            order = await walk.pays()
            assert [(ticket.table, ticket.name) for ticket in walk.slips.cooked] == [("12", "")]
            kept = await walk.house.ledger.order(order.id)
            assert kept is not None
            assert kept.table == "12"

    played(scene())


def test_a_name_is_on_the_ticket_and_nowhere_else(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=ASKING) as walk:
            walk.starts(Dining.TAKE_AWAY)
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.open_handover()
            walk.attendant.write_handover("Xanthippe")
            walk.attendant.confirm_handover()
            order = await walk.pays()
            assert [(ticket.table, ticket.name) for ticket in walk.slips.cooked] == [("", "Xanthippe")]
            assert "Xanthippe" not in repr(walk.slips.cooked)
            walk.attendant.finish()
            assert walk.house.callers.of(order.id) == ""
            assert walk.visit.handover.name == ""

    played(scene())
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"Xanthippe" not in kept


def test_who_starts_over_after_a_declined_card_gets_the_reward_back(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|threeoff01")
            walk.adds("burger-sorrel")
            await walk.reviews()
            walk.terminal.script("decline:bank")
            walk.attendant.pay()
            await walk.until(
                lambda: walk.visit.paying is not None and walk.visit.paying.step is PayStep.DECLINED, "the no"
            )
            walk.attendant.ask_start_over()
            assert walk.visit.stage is Stage.PAY
            walk.attendant.start_over()
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "the poster")
            await walk.drained()
            assert [body["state"] for body in _baskets(sandbox)][-2:] == ["placed", "voided"]
            (order,) = await walk.house.ledger.recent(5)
            assert order.state is OrderState.VOIDED

    played(scene())


def test_a_mended_reward_is_for_a_dish_that_can_be_had(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("burger-sorrel")
            menu = walk.attendant.menu
            sides = next(category for category in menu.categories if category.id == "sides")
            gone = replace(sides, items=tuple(replace(item, sold_out=True) for item in sides.items))
            others = (gone if category is sides else category for category in menu.categories)
            walk.attendant.take_menu(replace(menu, version="2", categories=tuple(others)))
            fries = next(each for each in walk.snapshot.offers if each.offer.id == OfferId("freefries01"))
            assert fries.mending_item is None

    played(scene())
