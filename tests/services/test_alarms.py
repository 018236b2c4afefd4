from datetime import timedelta
from pathlib import Path

from kiosk.domain.course import Duty, Phase
from kiosk.domain.journal import Change
from kiosk.domain.trouble import Code, Trouble
from tests.builders import a_paid_order, an_order
from tests.services.backstage import backstage
from tests.walk import played


def test_nothing_is_wrong_on_a_good_day(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            await stage.sells()
            await stage.house.ledger.commit(Change(an_order("order-2").following(phase=Phase.HELD), "placed"))
            assert await stage.backroom.alarms.look() == ()

    played(scene())


def test_money_comes_before_food_and_food_before_points(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            uncooked = a_paid_order("a", number=1).following(phase=Phase.SERVED, ticket=Duty.FAILED)
            await stage.house.ledger.commit(Change(uncooked, "serving", ((uncooked.state, b"{}"),)))
            phases = (Phase.IN_DOUBT, Phase.FOUND, Phase.GIVING_BACK, Phase.OWED, Phase.REFUNDING)
            for number, phase in enumerate(phases, start=2):
                order = an_order(f"b{number}", number=number).following(phase=phase)
                await stage.house.ledger.commit(Change(order, phase))
            assert await stage.backroom.alarms.look() == (
                Trouble(Code.PAYMENT_UNKNOWN, "2"), Trouble(Code.PAYMENT_FOUND, "3"),
                Trouble(Code.WRONG_AMOUNT, "4"), Trouble(Code.PAYMENT_OWED, "5"),
                Trouble(Code.REFUND_UNKNOWN, "6"), Trouble(Code.KITCHEN_SILENT, "1"),
            )  # fmt: skip
            stage.clock.turn(timedelta(hours=25).total_seconds())
            assert (await stage.backroom.alarms.look())[-1] == Trouble(Code.REPORTS_LATE, "1")
            await stage.house.outbox.park((await stage.house.outbox.waiting())[0], "no")
            assert (await stage.backroom.alarms.look())[-1] == Trouble(Code.REPORTS_PARKED, "1")

    played(scene())
