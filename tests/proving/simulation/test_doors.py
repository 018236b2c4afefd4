from pathlib import Path

import pytest

from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.payment import AttemptId, Outcome, RefundRequest, SaleRequest
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Outage
from kiosk.proving.simulation.doors import KitchenDoor, ReaderDoor
from kiosk.proving.simulation.fates import KitchenFate, RefundFate, SaleFate, Scripted
from kiosk.proving.simulation.life import Life
from tests.proving.simulation.pieces import a_world, live

ONE = AttemptId("ONE")


def test_a_charge_that_is_in_no_journal_breaks_a_rule(tmp_path: Path) -> None:
    world = a_world()

    async def scene(life: Life) -> None:
        result = await ReaderDoor(life).start_sale(SaleRequest(ONE, "order", Money(1_080)))
        assert result.outcome is Outcome.APPROVED

    live(world, tmp_path, scene)
    assert world.story("order").charges == {ONE: 1_080}
    assert [each.rule for each in world.chronicle.violations] == ["I1"]


def test_a_lost_answer_is_told_when_asked_once_the_link_is_up(tmp_path: Path) -> None:
    world = a_world(Scripted(sales=[SaleFate(is_told=False)], links=[False]))

    async def scene(life: Life) -> None:
        reader = ReaderDoor(life)
        result = await reader.start_sale(SaleRequest(ONE, "order", Money(1_080)))
        assert result.outcome is Outcome.UNKNOWN
        told = [(await reader.enquire(ONE)).outcome for _ in range(2)]
        assert told == [Outcome.UNKNOWN, Outcome.APPROVED]

    live(world, tmp_path, scene)


def test_a_refund_whose_answer_is_lost_is_done_all_the_same(tmp_path: Path) -> None:
    world = a_world(Scripted(refunds=[RefundFate(is_told=False)]))

    async def scene(life: Life) -> None:
        reader = ReaderDoor(life)
        await reader.start_sale(SaleRequest(ONE, "order", Money(1_080)))
        refund = RefundRequest(AttemptId("TWO"), ONE, "bank-ONE", Money(1_080))
        assert (await reader.refund(refund)).outcome is Outcome.UNKNOWN
        assert (await reader.enquire(refund.attempt_id)).outcome is Outcome.APPROVED

    live(world, tmp_path, scene)
    assert world.story("order").taken == {}


def test_the_kitchen_cooks_a_key_once(tmp_path: Path) -> None:
    world = a_world(Scripted(kitchens=[KitchenFate.ECHO, KitchenFate.DOWN]))
    order_id = world.story("order").order_id

    async def scene(life: Life) -> None:
        kitchen = KitchenDoor(life)
        for may_repeat in (False, True):
            ticket = Ticket(order_id, 1, Dining.EAT_IN, (), world.clock.now(), may_repeat)
            with pytest.raises(Outage):
                await kitchen.send(ticket)
        await kitchen.send(ticket)

    live(world, tmp_path, scene)
    assert [(each.is_first, each.may_repeat) for each in world.story("order").served] == [
        (True, False),
        (False, True),
    ]
    assert world.chronicle.violations == []
