"""After the sale: kitchen, paper, hand-over. Trouble is told, never undone."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.order import Order, OrderState
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.checkout import Checkout
from kiosk.services.fulfilment import Fulfilment
from tests.walk import QUICK, Walk, at_the_kiosk, played


async def _sold(walk: Walk) -> Order:
    walk.starts()
    walk.adds("fries")
    await walk.reviews()
    order = await walk.pays()
    kept = await walk.house.ledger.order(order.id)
    assert kept is not None
    return kept


def test_a_ticket_is_cooked_a_receipt_printed_and_the_order_handed_over(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            order = await _sold(walk)
            assert [(ticket.key, ticket.may_repeat) for ticket in walk.slips.cooked] == [(order.id, False)]
            assert walk.slips.printed == [f"receipt-{order.number:03}"]
            assert order.state is OrderState.COMPLETED

    played(scene())


def test_where_staff_hand_over_the_order_stays_billed(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=replace(QUICK, handed_over_at_once=False)) as walk:
            assert (await _sold(walk)).state is OrderState.BILLED

    played(scene())


def test_no_paper_is_told_on_the_last_screen(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            order = await _sold(walk)
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.PRINTER_OUT
            assert order.state is OrderState.COMPLETED

    played(scene())


def test_an_order_that_no_kitchen_took_is_not_handed_over(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.slips.kitchen_trouble = Outage(Code.KITCHEN_SILENT)
            walk.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            order = await _sold(walk)
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.KITCHEN_SILENT
            assert order.state is OrderState.BILLED

    played(scene())


def test_a_disk_that_takes_nothing_any_more_leaves_a_served_order_billed(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=replace(QUICK, handed_over_at_once=False)) as walk:
            order = await _sold(walk)
            house = replace(walk.house, manners=QUICK)
            checkout = Checkout(house, walk.attendant.dispatch)
            await walk.writable(False)
            assert await Fulfilment(house, checkout).serve(order) is None
            await walk.writable(True)
            assert (await walk.house.ledger.recent(1))[0].state is OrderState.BILLED

    played(scene())


def test_a_kitchen_that_refuses_is_silent_for_the_guest(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.slips.kitchen_trouble = Refusal(Code.KITCHEN_SILENT)
            assert (await _sold(walk)).state is OrderState.BILLED
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.KITCHEN_SILENT

    played(scene())
