from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.nexo.settings import Key
from kiosk.domain.health import Condition
from kiosk.domain.money import Money
from kiosk.domain.payment import Outcome, RefundRequest, SaleResult
from kiosk.ports import Terminal
from kiosk.sandbox.terminal.reader import PretendReader
from kiosk.sandbox.terminal.serving import running_terminal
from tests.devices.terminal.contract import FIRST, SECOND, THIRD, TerminalContract, paid, run, sale
from tests.devices.terminal.nexo.stage import certificate, driving, far, near

UNKNOWN = SaleResult(Outcome.UNKNOWN)


class TestSealedOverHttps(TerminalContract):
    @asynccontextmanager
    async def staged(self, *acts: str) -> AsyncIterator[Terminal]:
        with running_terminal(*acts, certificate=certificate()) as (_, serving):
            assert serving.url.startswith("https")
            async with driving(near(serving)) as driver:
                yield driver


class TestInTheCloud(TerminalContract):
    @asynccontextmanager
    async def staged(self, *acts: str) -> AsyncIterator[Terminal]:
        with running_terminal(*acts) as (_, serving):
            async with driving(far(serving)) as driver:
                yield driver


def staged(*acts: str, scene: Callable[[NexoDriver, PretendReader], Awaitable[None]]) -> None:
    async def whole() -> None:
        with running_terminal(*acts) as (reader, serving):
            async with driving(near(serving)) as driver:
                await scene(driver, reader)

    run(whole)


def test_a_line_cut_in_mid_sale_is_one_charge_whatever_is_asked() -> None:
    async def scene(driver: NexoDriver, reader: PretendReader) -> None:
        assert await driver.start_sale(sale()) == UNKNOWN
        told = [await driver.enquire(FIRST) for _ in range(3)]
        assert told[:2] == [UNKNOWN, UNKNOWN]
        assert paid(told[2]).amount == Money(1285)
        assert reader.charges == [1285]

    staged("lose_answer:approve:2", scene=scene)


def test_a_payment_accepted_late_is_found_by_asking_on() -> None:
    async def scene(driver: NexoDriver, reader: PretendReader) -> None:
        assert await driver.start_sale(sale()) == UNKNOWN
        await driver.abort(FIRST)
        assert await driver.enquire(FIRST) == SaleResult(Outcome.NOT_STARTED)
        assert reader.charges == []
        assert (await driver.enquire(FIRST)).outcome is Outcome.CANCELLED
        assert reader.charges == []

    staged("late:1", scene=scene)


def test_a_late_payment_that_nobody_stopped_is_told_as_taken() -> None:
    async def scene(driver: NexoDriver, reader: PretendReader) -> None:
        assert await driver.start_sale(sale()) == UNKNOWN
        assert await driver.enquire(FIRST) == SaleResult(Outcome.NOT_STARTED)
        assert paid(await driver.enquire(FIRST)).amount == Money(1285)
        assert reader.charges == [1285]

    staged("late:1", scene=scene)


@pytest.mark.parametrize("act", ["forge", "garble"])
def test_an_answer_that_cannot_be_believed_is_unknown_and_the_enquiry_tells(act: str) -> None:
    async def scene(driver: NexoDriver, reader: PretendReader) -> None:
        assert await driver.start_sale(sale()) == UNKNOWN
        assert paid(await driver.enquire(FIRST)).amount == Money(1285)

    staged(act, scene=scene)


def test_a_refund_written_down_before_a_restart_is_made_once() -> None:
    async def whole() -> None:
        with running_terminal() as (reader, serving):
            async with driving(near(serving)) as driver:
                reference = paid(await driver.start_sale(sale())).provider_ref
                request = RefundRequest(SECOND, FIRST, reference, Money(1285))
                first = await driver.refund(request)
            async with driving(near(serving)) as restarted:
                assert await restarted.refund(request) == first
                assert paid(await restarted.enquire(FIRST)).provider_ref == reference
            assert reader.given_back == 1285

    run(whole)


def test_an_id_that_the_terminal_knows_from_before_a_restart_is_unknown_not_charged() -> None:
    async def whole() -> None:
        with running_terminal() as (reader, serving):
            async with driving(near(serving)) as driver:
                await driver.start_sale(sale())
            async with driving(near(serving)) as restarted:
                assert await restarted.start_sale(sale()) == UNKNOWN
            assert reader.charges == [1285]

    run(whole)


def test_a_terminal_that_is_off_has_not_started_but_proves_nothing_when_asked() -> None:
    async def whole() -> None:
        with running_terminal() as (_, serving):
            settings = near(serving)
        async with driving(settings) as driver:
            assert await driver.start_sale(sale()) == SaleResult(Outcome.NOT_STARTED)
            assert await driver.enquire(FIRST) == UNKNOWN
            assert await driver.refund(RefundRequest(THIRD, FIRST, "x", Money(1))) == UNKNOWN
            await driver.abort(FIRST)
            assert (await driver.probe()).condition is Condition.AWAY

    run(whole)


def test_another_passphrase_is_no_terminal() -> None:
    async def whole() -> None:
        with running_terminal() as (reader, serving):
            settings = replace(near(serving), key=Key(serving.key.identifier, serving.key.version, "another"))
            async with driving(settings) as driver:
                assert (await driver.probe()).condition is Condition.AWAY
                assert await driver.start_sale(sale()) == UNKNOWN
            assert reader.received == []

    run(whole)


def test_a_certificate_of_another_name_is_never_spoken_to() -> None:
    async def whole() -> None:
        with running_terminal(certificate=certificate()) as (reader, serving):
            async with driving(replace(near(serving), tls_name="other.example.com")) as driver:
                assert await driver.start_sale(sale()) == SaleResult(Outcome.NOT_STARTED)
            assert reader.received == []

    run(whole)


def test_a_sale_without_an_answer_in_time_is_unknown() -> None:
    async def whole() -> None:
        with running_terminal("hang") as (_, serving):
            async with driving(replace(near(serving), sale_s=0.3)) as driver:
                assert await driver.start_sale(sale()) == UNKNOWN
                assert await driver.enquire(FIRST) == UNKNOWN
                await driver.abort(FIRST)
                while (told := await driver.enquire(FIRST)) == UNKNOWN:
                    continue
                assert told == SaleResult(Outcome.CANCELLED)

    run(whole)
