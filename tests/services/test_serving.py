from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.serving import Serving
from tests.builders import a_paid_order
from tests.services.backstage import MANNERS, backstage
from tests.walk import played


class Moody:
    """A kitchen with a list of troubles, and then none."""

    def __init__(self, *troubles: Exception) -> None:
        self._troubles = list(troubles)
        self.heard: list[bool] = []

    async def send(self, ticket: Ticket) -> None:
        self.heard.append(ticket.may_repeat)
        if self._troubles:
            raise self._troubles.pop(0)


AWAY = Outage(Code.KITCHEN_SILENT)
MAYBE = Outage(Code.KITCHEN_SILENT, may_have_happened=True)


@pytest.mark.parametrize(
    ("troubles", "is_taken", "heard", "took_s"),
    [
        ((), True, [False], 0),
        ((AWAY, AWAY), True, [False] * 3, 3),
        ((AWAY, MAYBE), True, [False, False, True], 3),
        ((AWAY,) * 3, False, [False] * 3, 3),
        ((Refusal(Code.KITCHEN_SILENT),), False, [False], 0),
    ],
)
def test_a_kitchen_that_is_silent_is_asked_again_for_a_while(
    tmp_path: Path, troubles: tuple[Exception, ...], is_taken: bool, heard: list[bool], took_s: float
) -> None:
    async def scene() -> None:
        kitchen = Moody(*troubles)
        async with backstage(tmp_path, kitchen=kitchen) as stage:
            said = await Serving(stage.house).do(a_paid_order(), do.Cook(may_repeat=False))
            assert said == on.TicketSaid(is_taken)
            assert (kitchen.heard, stage.clock.monotonic_s()) == (heard, took_s)

    played(scene())


def test_paper_that_is_out_is_said_and_nothing_more(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            serving = Serving(stage.house)
            assert await serving.do(a_paid_order(), do.Print(is_copy=False)) == on.ReceiptSaid(True)
            stage.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            assert await serving.do(a_paid_order(), do.Print(is_copy=False)) == on.ReceiptSaid(False)

    played(scene())


@pytest.mark.parametrize(("at_once", "said"), [(True, on.HandedOver()), (False, None)])
def test_where_staff_hand_over_they_say_so_later(
    tmp_path: Path, at_once: bool, said: on.HandedOver | None
) -> None:
    async def scene() -> None:
        async with backstage(tmp_path, manners=replace(MANNERS, handed_over_at_once=at_once)) as stage:
            assert await Serving(stage.house).do(a_paid_order(), do.HandOver()) == said

    played(scene())
