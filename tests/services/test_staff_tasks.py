from dataclasses import replace
from pathlib import Path

from kiosk.domain.backstage import Ask, Backstage, Page
from kiosk.domain.money import Money
from kiosk.domain.staff import Officer
from kiosk.services.staff_tasks import ASKS
from tests.builders import a_paid_order, a_payment
from tests.services.behind import JO, MAYA, Behind
from tests.walk import at_the_kiosk, played


def test_everything_has_its_page_and_what_is_asked_can_be_done(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            tasks = Behind(walk).room.tasks
            assert set(tasks.looks) == set(Page) - {Page.CLEANING}
            assert set(ASKS) - set(tasks.acts) == {"find", "find_dish"}

    played(scene())


def test_money_takes_a_second_pin_by_role_and_amount(tmp_path: Path) -> None:
    dear = replace(a_paid_order("order-2"), payment=a_payment(amount=Money(5_001)))
    shown = Backstage(None, MAYA, orders=(a_paid_order(), dear))

    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            tasks = Behind(walk).room.tasks

            def asked(key: str, officer: Officer) -> tuple[Ask, ...]:
                return tasks.asks("refund", key, replace(shown, officer=officer))

            assert asked("order-1", MAYA) == (Ask.REASON,)
            assert asked("order-2", MAYA) == (Ask.REASON, Ask.PIN)
            assert asked("order-1", JO) == (Ask.REASON, Ask.PIN)
            assert tasks.asks("release", "order-1", replace(shown, officer=JO)) == (Ask.REASON,)
            assert tasks.asks("release", "order-2", shown) == (Ask.REASON, Ask.PIN)

    played(scene())
