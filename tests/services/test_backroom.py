from pathlib import Path

from tests.services.backstage import AtTheReader, backstage
from tests.walk import played


def test_all_in_the_backroom_look_at_the_same_orders(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            held = await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
            assert [order.id for order in await stage.backroom.counter.held()] == [held.id]
            sold = await stage.backroom.counter.take_payment(held.id)
            await stage.backroom.refunds.refund(sold.id, "cold")
            assert await stage.backroom.alarms.look() == ()
            assert await stage.backroom.chase.look() == 0

    played(scene())
