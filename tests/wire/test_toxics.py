"""Whatever the network does to a call, its answer is one of four and it is true; time and memory are bounded.

Applied means that Thanx has it, NotApplied and Refused that it has not; nobody claims what they can't know.
"""

import asyncio
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.order import Order, OrderId, OrderState, Quote, Report
from kiosk.domain.trouble import Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.settings import ThanxSettings
from tests.builders import LOCATION, a_basket, a_payment, an_order
from tests.guests import invited
from tests.walk import WoundClock
from tests.wire import proxy as wire
from tests.wire.certificates import self_signed
from tests.wire.proxy import Proxy, Toxic, proxy

DEADLINE_S = 2.5
# A machine that is busy is late, but not by much.
PATIENCE_S = 10.0
MOST_MEMORY = 12 * 1024 * 1024
STATES = ("placed", "billed", "completed", "voided")
BEFORE: dict[str, tuple[str, ...]] = {
    "placed": (), "billed": ("placed",), "completed": ("placed", "billed"), "voided": ("placed",),
}  # fmt: skip
# What each may end in; the first is what it must end in for a report, if there is only one.
REPORTS: dict[Toxic, tuple[type, ...]] = {
    wire.slow: (Applied,),
    wire.too_late: (Unknown,),
    wire.black_hole: (Unknown,),
    wire.drip: (Unknown, Applied),
    wire.reset_before: (Unknown, NotApplied),
    wire.reset_after: (Unknown,),
    wire.reset_in_the_body: (Unknown, Applied),
    wire.truncated: (Applied, Unknown),
    wire.portal: (NotApplied,),
    wire.elsewhere: (NotApplied,),
    wire.too_many: (NotApplied,),
    wire.broken: (Unknown,),
    wire.babble: (Unknown,),
    wire.huge: (Applied, Unknown),
    wire.bomb: (Applied, Unknown),
}
TOXICS = pytest.mark.parametrize("toxic", REPORTS, ids=lambda toxic: toxic.__name__)
CLOCK = WoundClock()


class Wire:
    """A client of its own and the two ends that it talks to."""

    def __init__(self, sandbox: RunningSandbox, loyalty: Proxy, api: Proxy, number: int) -> None:
        self.ends = (loyalty, api)
        self.sandbox = sandbox
        self.who = Identifier(IdentifiedBy.USER_ID, invited(sandbox, number)["user_id"])
        self.client = ThanxLoyalty(_settings(sandbox, loyalty, api), CLOCK)

    def spoils(self, toxic: Toxic | None) -> None:
        for end in self.ends:
            end.toxic = toxic

    def order(self, state: str, number: int) -> Order:
        key = OrderId(f"wire-{state}-{number}")
        return an_order(key, id=key, member_id=MemberId(self.who.value))

    async def tells(self, order: Order, state: str) -> Answer[Quote]:
        paid = order.paid_with(a_payment(amount=order.totals.total))
        moved = {"placed": order, "billed": paid, "completed": replace(paid, state=OrderState.COMPLETED)}
        stated = moved.get(state) or order.moving_to(OrderState.VOIDED)
        return await self.client.deliver(self.who, self.client.written(Report.of(stated)))

    def known(self, order: Order) -> str | None:
        baskets = self.sandbox.world.state.baskets.values()
        return next((basket.state for basket in baskets if basket.id == order.id), None)


def _settings(sandbox: RunningSandbox, loyalty: Proxy, api: Proxy) -> ThanxSettings:
    given = sandbox.credentials
    return ThanxSettings(
        f"http://127.0.0.1:{loyalty.port}/api/", f"http://127.0.0.1:{api.port}", given.client_id,
        given.merchant_id, given.merchant_key, given.partner_name, given.location_id, given.partner_token,
        deadline_s=DEADLINE_S,
    )  # fmt: skip


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return str(parts.hostname), int(parts.port or 0)


async def _reported(sandbox: RunningSandbox, toxic: Toxic, state: str, number: int) -> None:
    async with proxy(_address(sandbox.loyalty_url)) as loyalty, proxy(_address(sandbox.api_url)) as api:
        line = Wire(sandbox, loyalty, api, number)
        order = line.order(state, number)
        await line.client.member(line.who)
        for earlier in BEFORE[state]:
            assert isinstance(await line.tells(order, earlier), Applied)
        before = line.known(order)
        line.spoils(toxic)
        started = time.monotonic()
        answer = await line.tells(order, state)
        assert time.monotonic() - started < PATIENCE_S
        assert isinstance(answer, REPORTS[toxic]), answer
        # The truth of it, by what Thanx knows.
        after = line.known(order)
        if isinstance(answer, Applied):
            assert after == state
        if isinstance(answer, NotApplied | Refused):
            assert after == before
        # Once the line is good the same words bring it to its end.
        line.spoils(None)
        CLOCK.turn(5)
        assert isinstance(await line.tells(order, state), Applied)
        assert line.known(order) == state
        await line.client.aclose()


@TOXICS
def test_a_report_ends_in_one_of_four_and_it_is_true(busy_sandbox: RunningSandbox, toxic: Toxic) -> None:
    async def scene() -> None:
        cells = (_reported(busy_sandbox, toxic, state, number) for number, state in enumerate(STATES, 1))
        await asyncio.gather(*cells)

    asyncio.run(scene())


async def _asked(sandbox: RunningSandbox, toxic: Toxic, *, is_quote: bool) -> None:
    async with proxy(_address(sandbox.loyalty_url)) as loyalty, proxy(_address(sandbox.api_url)) as api:
        line = Wire(sandbox, loyalty, api, 10 + is_quote)
        report = Report.quoting(OrderId("wire-quote"), a_basket(), LOCATION, None)
        if is_quote:
            await line.client.member(line.who)
        line.spoils(toxic)
        started = time.monotonic()
        try:
            await (line.client.quote(line.who, report) if is_quote else line.client.member(line.who))
            is_told = True
        except (Refusal, Outage):
            is_told = False
        assert time.monotonic() - started < PATIENCE_S
        assert is_told == (toxic is wire.slow)
        line.spoils(None)
        CLOCK.turn(120)
        await (line.client.quote(line.who, report) if is_quote else line.client.member(line.who))
        await line.client.aclose()


@TOXICS
def test_signing_in_and_quoting_end_in_time_and_work_again_afterwards(
    busy_sandbox: RunningSandbox, toxic: Toxic
) -> None:
    async def scene() -> None:
        await asyncio.gather(*(_asked(busy_sandbox, toxic, is_quote=each) for each in (False, True)))

    asyncio.run(scene())


@pytest.mark.parametrize("toxic", [wire.huge, wire.bomb], ids=["50 MB", "gzip bomb"])
def test_memory_stays_small_whatever_is_sent(busy_sandbox: RunningSandbox, toxic: Toxic) -> None:
    async def scene() -> int:
        async with (
            proxy(_address(busy_sandbox.loyalty_url)) as loyalty,
            proxy(_address(busy_sandbox.api_url)) as api,
        ):
            line = Wire(busy_sandbox, loyalty, api, 20)
            await line.client.member(line.who)
            line.spoils(toxic)
            tracemalloc.start()
            await line.tells(line.order("placed", 20), "placed")
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            await line.client.aclose()
            return most

    assert asyncio.run(scene()) < MOST_MEMORY


def test_nobody_there_is_certainly_not_applied(busy_sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        line = Wire(busy_sandbox, Proxy(9), Proxy(9), 30)
        order = line.order("placed", 30)
        assert isinstance(await line.tells(order, "placed"), NotApplied)
        assert line.known(order) is None
        await line.client.aclose()

    asyncio.run(scene())


@pytest.mark.parametrize("days", [36_500, 30], ids=["self-signed", "and out of date"])
def test_who_can_not_be_trusted_hears_nothing(
    tmp_path: Path, busy_sandbox: RunningSandbox, days: int
) -> None:
    async def scene() -> None:
        context = self_signed(tmp_path, days)
        async with proxy(_address(busy_sandbox.loyalty_url), context) as end:
            line = Wire(busy_sandbox, end, end, 40)
            settings = replace(
                _settings(busy_sandbox, end, end),
                loyalty_url=f"https://127.0.0.1:{end.port}/api/", api_url=f"https://127.0.0.1:{end.port}",
            )  # fmt: skip
            client = ThanxLoyalty(settings, CLOCK)
            body = client.written(Report.of(line.order("placed", 40)))
            assert isinstance(await client.deliver(line.who, body), NotApplied)
            with pytest.raises(Outage):
                await client.member(line.who)
            assert end.asked == []
            await client.aclose()
            await line.client.aclose()

    asyncio.run(scene())
