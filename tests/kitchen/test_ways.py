import asyncio
from pathlib import Path

import pytest

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.domain.health import Condition, Health
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage
from kiosk.kitchen.ticket import KitchenPrinter
from kiosk.kitchen.ways import KitchenWays
from kiosk.kitchen.webhook import KitchenWebhook
from kiosk.ports import Kitchen, Raster
from tests.builders import a_paid_order
from tests.clock import TurnedClock
from tests.devices.printer.loopback import LoopbackPrinter, serving
from tests.kitchen.receiver import HANG_UP, SECRET, Receiver, receiving

TICKET = Ticket.of(a_paid_order(number=47))
PLAIN, MARKED = Raster(8, 600, bytes(600)), Raster(8, 600, b"\xff" * 600)


class Strip:
    """Paper as plain as can be: dark where a ticket may be a copy."""

    def receipt(self, receipt: Receipt) -> Raster:
        return PLAIN

    def ticket(self, ticket: Ticket) -> Raster:
        return MARKED if ticket.may_repeat else PLAIN


def sent(receiver: Receiver, second: Kitchen | None, times: int = 1) -> Outage | None:
    """Through the webhook first; the last outage, if there was one."""

    async def scene() -> Outage | None:
        fault = None
        async with receiving(receiver):
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock(), pauses_s=())
            kitchen = KitchenWays([webhook, second] if second else [webhook])
            for _ in range(times):
                try:
                    await kitchen.send(TICKET)
                except Outage as outage:
                    fault = outage
            await webhook.aclose()
        return fault

    return asyncio.run(scene())


def tickets(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.png"))


def test_the_first_way_is_enough(tmp_path: Path) -> None:
    receiver = Receiver()
    assert sent(receiver, KitchenPrinter(SimulatedPrinter(tmp_path), Strip()), times=3) is None
    assert len(receiver.messages) == 1
    assert tickets(tmp_path) == []


@pytest.mark.parametrize("status", [404, 429, 503, HANG_UP])
def test_the_next_way_is_taken_once(tmp_path: Path, status: int) -> None:
    receiver = Receiver([status])
    assert sent(receiver, KitchenPrinter(SimulatedPrinter(tmp_path), Strip()), times=3) is None
    assert len(receiver.messages) == 1
    assert tickets(tmp_path) == ["ticket-047.png"]


@pytest.mark.parametrize(("status", "sheet"), [(404, PLAIN), (429, PLAIN), (503, MARKED), (HANG_UP, MARKED)])
def test_a_ticket_that_may_be_there_twice_says_so(status: int, sheet: Raster) -> None:
    async def scene() -> LoopbackPrinter:
        async with receiving(Receiver([status])) as receiver, serving(LoopbackPrinter()) as printer:
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock(), pauses_s=())
            await KitchenWays([webhook, KitchenPrinter(printer.driver(), Strip())]).send(TICKET)
            await webhook.aclose()
        return printer

    assert asyncio.run(scene()).sheets == (sheet,)


def test_when_all_fail_each_has_its_say_and_it_can_be_sent_again(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    printer.has_paper = False
    receiver = Receiver([503])
    outage = sent(receiver, KitchenPrinter(printer, Strip()))
    assert outage is not None
    assert (outage.code, outage.detail) == (Code.KITCHEN_SILENT, "status 503; no paper")
    assert outage.may_have_happened
    later = Receiver([404])
    outage = sent(later, None, times=2)
    assert outage is not None
    assert (outage.detail, outage.may_have_happened) == ("status 404", False)
    assert [each["data"]["may_repeat"] for each in later.messages] == [False, False]


def test_a_second_time_after_a_doubt_is_marked() -> None:
    receiver = Receiver([503])
    assert sent(receiver, None, times=2) is not None
    assert [each["data"]["may_repeat"] for each in receiver.messages] == [False, True]


def test_a_printer_that_was_cut_off_marks_the_ticket_when_it_prints_again() -> None:
    async def scene() -> LoopbackPrinter:
        async with serving(LoopbackPrinter(cuts_after=300)) as printer:
            kitchen = KitchenPrinter(printer.driver(), Strip())
            with pytest.raises(Outage) as outage:
                await kitchen.send(TICKET)
            assert outage.value.may_have_happened
            printer.cuts_after = None
            printer.got.clear()
            await kitchen.send(TICKET)
            await kitchen.send(TICKET)
        return printer

    assert asyncio.run(scene()).sheets == (MARKED,)


def test_one_way_that_is_there_is_enough(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    receiver = Receiver(head=503)

    async def scene() -> list[Health]:
        async with receiving(receiver):
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock())
            kitchen = KitchenWays([webhook, KitchenPrinter(printer, Strip())])
            found = [await kitchen.health()]
            printer.has_paper = False
            found.append(await kitchen.health())
            receiver.head = 405
            found.append(await kitchen.health())
            await webhook.aclose()
        return found

    by_printer, by_none, by_webhook = asyncio.run(scene())
    assert by_printer.is_ready
    assert by_none == Health(Condition.AWAY, "webhook: status 503; no paper")
    assert by_webhook.is_ready
    assert receiver.messages == []
