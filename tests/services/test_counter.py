"""Paid at the counter: no food before the money, no lock for ever."""

from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.course import Phase
from kiosk.domain.order import OrderId, OrderState
from kiosk.domain.trouble import Code, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.checkout import Draft
from tests.services.backstage import FRIES, SAM, AtTheReader, Backstage, backstage
from tests.walk import played

ORDER = OrderId("order-1")


def _draft(stage: Backstage) -> Draft:
    return stage.draft(member_id=SAM, redemption=FRIES, at_counter=True)


async def _holds(stage: Backstage) -> None:
    held = await stage.checkout.sell(_draft(stage), AtTheReader())
    assert (held.state, held.course.phase) == (OrderState.PLACED, Phase.HELD)
    await stage.drains()


def test_what_is_held_is_placed_and_neither_cooked_nor_billed(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await _holds(stage)
            assert stage.states() == ["placed"]
            assert (stage.slips.cooked, stage.terminal.history) == ([], {})
            assert [order.id for order in await stage.backroom.counter.held()] == [ORDER]

    played(scene())


def test_the_money_makes_it_a_sale(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await _holds(stage)
            await stage.backroom.counter.take_payment(ORDER)
            await stage.drains()
            assert stage.states() == ["placed", "billed", "completed"]
            (billed,) = [call for call in sandbox.journal(ORDER) if call["state"] == "billed"]
            (payment,) = billed["body"]["payments"]
            told = (payment["issuer"], payment["last4"], payment["amount"])
            assert told == ("cash", "0000", Decimal("11.90"))
            assert len(stage.slips.cooked) == 1
            with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                await stage.backroom.counter.take_payment(ORDER)
            assert len(stage.slips.cooked) == 1

    played(scene())


def test_what_nobody_pays_gives_its_reward_back(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, sandbox) as stage:
            await _holds(stage)
            stage.turn(1_799)
            assert await stage.backroom.counter.expire() == 0
            stage.turn(1_000)
            assert await stage.backroom.counter.expire() == 1
            assert (await stage.now()).state is OrderState.VOIDED
            await stage.drains()
            assert stage.states() == ["placed", "voided"]
            assert await stage.backroom.counter.held() == ()

    played(scene())


def test_staff_release_what_is_held_and_nothing_else(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            counter = stage.backroom.counter
            await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
            assert (await counter.release(ORDER, "changed their mind")).state is OrderState.VOIDED
            await stage.sells("order-2")
            for order_id in (ORDER, OrderId("order-2"), OrderId("order-3")):
                with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                    await counter.release(order_id, "again")
                with pytest.raises(Refusal, match=Code.ORDER_ELSEWHERE):
                    await counter.take_payment(order_id)

    played(scene())


def test_a_restart_keeps_what_is_held(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
        async with backstage(tmp_path) as again:
            assert await again.recovery.run() == 0
            assert (await again.backroom.counter.take_payment(ORDER, "visa", "0077")).payment is not None
            assert (await again.now()).state is OrderState.COMPLETED

    played(scene())


def test_a_clock_that_is_set_back_holds_nothing_longer(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
            stage.clock.set_back(7_200)
            assert await stage.backroom.counter.expire() == 0
            stage.turn(1_799)
            assert await stage.backroom.counter.expire() == 0
            stage.turn(1)
            assert await stage.backroom.counter.expire() == 1
            assert (await stage.now()).course.phase is Phase.VOIDED

    played(scene())
