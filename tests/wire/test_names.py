"""Names that are not found, or found too late: nothing was sent, so nothing was applied; and it ends in time.

The resolver is the loop's own door; whatever it says leads to this machine.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from socket import AF_INET, EAI_AGAIN, EAI_NONAME, IPPROTO_TCP, SOCK_STREAM, gaierror
from typing import Any
from urllib.parse import urlsplit

import pytest

from kiosk.devices.ids import RandomIds
from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.nexo.settings import Key, NexoSettings
from kiosk.domain.answer import Applied, NotApplied
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.order import OrderId, Report
from kiosk.domain.payment import AttemptId, Outcome, SaleRequest
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Outage
from kiosk.kitchen.webhook import KitchenWebhook
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.settings import ThanxSettings
from tests.builders import LOCATION, a_basket, a_paid_order, an_order
from tests.guests import invited
from tests.kitchen.receiver import SECRET
from tests.walk import WoundClock

PATIENCE_S = 6.0
Answer = Callable[[], Awaitable[str]]


async def here() -> str:
    return "127.0.0.1"


async def late() -> str:
    await asyncio.sleep(0.1)
    return "127.0.0.1"


async def nobody() -> str:
    raise gaierror(EAI_NONAME, "no such name")


async def not_now() -> str:
    raise gaierror(EAI_AGAIN, "the name server does not answer")


async def never() -> str:
    await asyncio.Event().wait()
    return ""


async def elsewhere() -> str:
    """An address of this machine at which nobody listens."""
    return "127.0.0.9"


class NamedLoop(asyncio.SelectorEventLoop):
    """A loop whose names are found as a test says."""

    answer: Answer = staticmethod(here)

    async def getaddrinfo(self, host: Any, port: Any, **_wishes: Any) -> list[Any]:
        found = await self.answer()
        return [(AF_INET, SOCK_STREAM, IPPROTO_TCP, "", (found, port))]


def played(scene: Callable[[NamedLoop], Coroutine[Any, Any, None]]) -> None:
    loop = NamedLoop()
    try:
        loop.run_until_complete(scene(loop))
    finally:
        loop.close()


def settings_of(sandbox: RunningSandbox) -> ThanxSettings:
    """By name, not by number."""
    given = sandbox.credentials
    loyalty, api = urlsplit(sandbox.loyalty_url), urlsplit(sandbox.api_url)
    return ThanxSettings(
        f"http://localhost:{loyalty.port}{loyalty.path}", f"http://localhost:{api.port}", given.client_id,
        given.merchant_id, given.merchant_key, given.partner_name, given.location_id, given.partner_token,
        deadline_s=2.0,
    )  # fmt: skip


TOLD = pytest.mark.parametrize("answer", [nobody, not_now, never, elsewhere], ids=lambda each: each.__name__)


@TOLD
def test_thanx_that_is_not_found_has_heard_nothing_and_is_told_later(
    busy_sandbox: RunningSandbox, answer: Answer
) -> None:
    async def scene(loop: NamedLoop) -> None:
        clock = WoundClock()
        client = ThanxLoyalty(settings_of(busy_sandbox), clock)
        who = Identifier(IdentifiedBy.USER_ID, invited(busy_sandbox, 60)["user_id"])
        key = OrderId(f"names-{answer.__name__}")
        order = an_order(key, id=key, member_id=MemberId(who.value))
        body = client.written(Report.of(order))
        loop.answer = answer
        started = time.monotonic()
        assert isinstance(await client.deliver(who, body), NotApplied)
        with pytest.raises(Outage):
            await client.member(who)
        with pytest.raises(Outage):
            await client.quote(who, Report.quoting(OrderId("names-quote"), a_basket(), LOCATION, None))
        assert time.monotonic() - started < 3 * PATIENCE_S
        assert order.id not in {basket.id for basket in busy_sandbox.world.state.baskets.values()}
        loop.answer = late
        clock.turn(120)
        assert isinstance(await client.deliver(who, body), Applied)
        await client.aclose()

    played(scene)


@TOLD
def test_a_terminal_that_is_not_found_was_asked_for_nothing(answer: Answer) -> None:
    async def scene(loop: NamedLoop) -> None:
        settings = NexoSettings(
            "http://localhost:9/nexo", "POI-1", "kiosk-1", Key("key", 1, "opens-nothing"), connect_s=0.5,
        )  # fmt: skip
        driver = NexoDriver(settings, WoundClock(), RandomIds())
        loop.answer = answer
        order = a_paid_order()
        asked = SaleRequest(AttemptId("A000000001"), order.id, order.totals.total)
        assert (await driver.start_sale(asked)).outcome is Outcome.NOT_STARTED
        assert not (await driver.probe()).is_there
        # What became of an attempt is not known for that: nobody was asked.
        assert (await driver.enquire(AttemptId("A000000001"))).outcome is Outcome.UNKNOWN
        await driver.aclose()

    played(scene)


@TOLD
def test_a_kitchen_that_is_not_found_has_no_ticket(answer: Answer) -> None:
    async def scene(loop: NamedLoop) -> None:
        webhook = KitchenWebhook("http://localhost:9/orders", SECRET, WoundClock(), 0.8, (0.05,))
        loop.answer = answer
        with pytest.raises(Outage) as outage:
            await webhook.send(Ticket.of(a_paid_order()))
        assert not outage.value.may_have_happened
        assert not (await webhook.health()).is_there
        await webhook.aclose()

    played(scene)
