"""Whatever the network does to the card terminal and to the kitchen: what they say of it is true, in time.

A card is charged once at most, and what was charged is found; a ticket that is not there is never held for
one that is, and whatever may be there twice says so.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import pytest

from kiosk.devices.ids import RandomIds
from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.nexo.settings import Key, NexoSettings
from kiosk.domain.order import OrderId
from kiosk.domain.payment import Outcome, RefundRequest, SaleRequest, SaleResult
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Outage, Refusal
from kiosk.kitchen.webhook import KitchenWebhook
from kiosk.sandbox.terminal.reader import PretendReader
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from tests.builders import a_paid_order
from tests.kitchen.receiver import SECRET, Receiver, receiving
from tests.walk import WoundClock
from tests.wire import proxy as wire
from tests.wire.proxy import Proxy, Toxic, proxy

PATIENCE_S = 10.0
SALE_S = 0.8
ORDER = a_paid_order()
TOXICS: tuple[Toxic, ...] = (
    wire.slow, wire.too_late, wire.black_hole, wire.drip, wire.reset_before, wire.reset_after,
    wire.reset_in_the_body, wire.truncated, wire.portal, wire.elsewhere, wire.too_many, wire.broken,
    wire.babble, wire.huge, wire.bomb,
)  # fmt: skip
# Nothing of it reached the other side.
UNHEARD = (wire.black_hole, wire.reset_before, wire.portal, wire.elsewhere, wire.too_many)


def a_driver(told: TerminalServing, port: int) -> NexoDriver:
    key = Key(told.key.identifier, told.key.version, told.key.passphrase)
    settings = NexoSettings(
        f"http://127.0.0.1:{port}/nexo", told.poi_id, "kiosk-1", key,
        sale_s=SALE_S, question_s=SALE_S, connect_s=SALE_S,
    )  # fmt: skip
    return NexoDriver(settings, WoundClock(), RandomIds())


def port_of(url: str) -> int:
    return int(urlsplit(url).port or 0)


async def known(ask: Callable[[], Awaitable[SaleResult]]) -> SaleResult:
    """What is answered in the end, over a line that is well again."""
    async with asyncio.timeout(PATIENCE_S):
        while (found := await ask()).outcome is Outcome.UNKNOWN:
            continue
    return found


async def _is_paid(told: TerminalServing, reader: PretendReader, toxic: Toxic) -> None:
    async with proxy(("127.0.0.1", port_of(told.url))) as line:
        driver = a_driver(told, line.port)
        request = SaleRequest(RandomIds().attempt_id(), ORDER.id, ORDER.totals.total)
        before, line.toxic, started = len(reader.charges), toxic, time.monotonic()
        result = await driver.start_sale(request)
        assert time.monotonic() - started < PATIENCE_S
        charged = len(reader.charges) - before
        assert result.outcome in (Outcome.APPROVED, Outcome.UNKNOWN), result
        assert result.outcome is Outcome.UNKNOWN or charged == 1
        assert charged == (toxic not in UNHEARD)
        line.toxic = None
        # The same attempt is never a second charge, and what became of it is found.
        assert (await driver.start_sale(request)).outcome is Outcome.BUSY
        found = await known(lambda: driver.enquire(request.attempt_id))
        assert found.outcome is (Outcome.APPROVED if charged else Outcome.NOT_STARTED)
        assert len(reader.charges) - before == charged
        if found.payment is not None:
            await _is_given_back(driver, reader, line, toxic, request, found)
        await driver.aclose()


async def _is_given_back(
    driver: NexoDriver, reader: PretendReader, line: Proxy, toxic: Toxic, sale: SaleRequest, found: SaleResult
) -> None:
    """Never more than was taken, however often it is asked for."""
    assert found.payment is not None
    back = RefundRequest(
        RandomIds().attempt_id(), sale.attempt_id, found.payment.provider_ref, found.payment.amount
    )
    before, line.toxic = reader.given_back, toxic
    await driver.refund(back)
    line.toxic = None
    await known(lambda: driver.refund(back))
    assert reader.given_back - before == found.payment.amount.cents


def test_money_moves_once_whatever_the_line_to_the_terminal_does() -> None:
    async def scene(told: TerminalServing, reader: PretendReader) -> None:
        for toxic in TOXICS:
            await _is_paid(told, reader, toxic)

    with running_terminal() as (reader, told):
        asyncio.run(scene(told, reader))


async def _is_cooked(receiver: Receiver, toxic: Toxic) -> None:
    async with proxy(("127.0.0.1", receiver.port)) as line:
        url, clock = f"http://127.0.0.1:{line.port}/orders", WoundClock()
        webhook = KitchenWebhook(url, SECRET, clock, SALE_S, (0.02, 0.02))
        ticket = Ticket.of(a_paid_order(id=OrderId(f"wire-{toxic.__name__}")))
        line.toxic, started, is_taken, may_be_there = toxic, time.monotonic(), False, False
        try:
            await webhook.send(ticket)
            is_taken = True
        except Outage as outage:
            may_be_there = outage.may_have_happened
        except Refusal:
            assert toxic is wire.elsewhere
        assert time.monotonic() - started < PATIENCE_S
        keys = [headers["webhook-id"] for headers in receiver.headers]
        assert is_taken or may_be_there or ticket.key not in keys
        assert not is_taken or ticket.key in keys
        line.toxic = None
        await webhook.send(ticket)
        keys = [headers["webhook-id"] for headers in receiver.headers]
        assert ticket.key in keys
        await webhook.aclose()


# Not a portal's page: it passes for the kitchen's word where TLS does not prove who answers.
@pytest.mark.parametrize(
    "toxic", [each for each in TOXICS if each is not wire.portal], ids=lambda toxic: toxic.__name__
)
def test_a_ticket_is_never_lost_on_its_way_to_the_kitchen(toxic: Toxic) -> None:
    async def scene() -> None:
        receiver = Receiver()
        async with receiving(receiver):
            await _is_cooked(receiver, toxic)

    asyncio.run(scene())
