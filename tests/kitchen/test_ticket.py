import asyncio
from pathlib import Path

import pytest

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.domain.health import Condition, Health
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage
from kiosk.kitchen.ticket import KitchenPrinter
from kiosk.ports import Raster
from tests.builders import an_order


class Strip:
    """Paper as plain as can be: one dark strip."""

    def receipt(self, receipt: Receipt) -> Raster:
        return Raster(8, 1, b"\xff")

    def ticket(self, ticket: Ticket) -> Raster:
        return Raster(8, 1, b"\xff")


def tickets(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.png"))


def a_ticket(key: str = "order-1", number: int = 47) -> Ticket:
    return Ticket.of(an_order(key, number=number))


def test_each_order_is_one_ticket(tmp_path: Path) -> None:
    async def scene() -> None:
        kitchen = KitchenPrinter(SimulatedPrinter(tmp_path), Strip())
        await kitchen.send(a_ticket("order-1", 47))
        await kitchen.send(a_ticket("order-2", 48))

    asyncio.run(scene())
    assert tickets(tmp_path) == ["ticket-047.png", "ticket-048.png"]


def test_the_same_order_is_printed_once_even_at_once(tmp_path: Path) -> None:
    async def scene() -> None:
        kitchen = KitchenPrinter(SimulatedPrinter(tmp_path), Strip())
        await asyncio.gather(*(kitchen.send(a_ticket()) for _ in range(5)))
        await kitchen.send(a_ticket())

    asyncio.run(scene())
    assert tickets(tmp_path) == ["ticket-047.png"]


def test_a_ticket_that_failed_can_be_sent_again(tmp_path: Path) -> None:
    async def scene() -> None:
        printer = SimulatedPrinter(tmp_path)
        kitchen = KitchenPrinter(printer, Strip())
        printer.has_paper = False
        with pytest.raises(Outage) as outage:
            await kitchen.send(a_ticket())
        assert outage.value.code is Code.KITCHEN_SILENT
        assert outage.value.detail == "no paper"
        printer.has_paper = True
        await kitchen.send(a_ticket())

    asyncio.run(scene())
    assert tickets(tmp_path) == ["ticket-047.png"]


def test_an_old_number_of_a_new_order_is_a_new_ticket(tmp_path: Path) -> None:
    async def scene() -> None:
        kitchen = KitchenPrinter(SimulatedPrinter(tmp_path), Strip())
        await kitchen.send(a_ticket("order-1"))
        await kitchen.send(a_ticket("order-1000"))

    asyncio.run(scene())
    assert tickets(tmp_path) == ["ticket-047.2.png", "ticket-047.png"]


def test_it_is_as_well_as_its_printer(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    kitchen = KitchenPrinter(printer, Strip())
    assert asyncio.run(kitchen.health()).is_ready
    printer.has_paper = False
    assert asyncio.run(kitchen.health()) == Health(Condition.AWAY, "no paper")
    assert tickets(tmp_path) == []
