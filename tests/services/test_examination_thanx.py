"""Against a real pretend Thanx over HTTP where Thanx has to answer; the rest are words about values."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.devices.clock import SystemClock
from kiosk.domain.finding import Level, Seen
from kiosk.domain.order import OrderId, Report
from kiosk.sandbox.running import RunningSandbox
from kiosk.services import examination_thanx as thanx
from kiosk.thanx.http import Http
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.settings import ThanxSettings
from tests.builders import LOCATION, MEMBER, a_basket, an_item
from tests.clock import TurnedClock

_NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)


def settings_for(sandbox: RunningSandbox, token: str = "") -> ThanxSettings:
    given = sandbox.credentials
    return ThanxSettings(
        given.loyalty_url, given.api_url, given.client_id, given.merchant_id, given.merchant_key,
        given.partner_name, given.location_id, token or given.partner_token,
    )  # fmt: skip


@asynccontextmanager
async def doors(sandbox: RunningSandbox, token: str = "") -> AsyncIterator[tuple[ThanxLoyalty, ThanxPartner]]:
    clock, settings = SystemClock(), settings_for(sandbox, token)
    http = Http(clock, 8.0, lambda _: None)
    try:
        yield ThanxLoyalty(settings, clock, http=http), ThanxPartner(settings, clock, http)
    finally:
        await http.aclose()


def quoting() -> Report:
    return Report.quoting(OrderId("order-1"), a_basket(an_item()), LOCATION, None)


def test_all_hosts_are_of_one_world() -> None:
    sandbox, production = "https://loyalty.thanxsandbox.com/api", "https://api.thanx.com"
    assert thanx.environments(sandbox, "https://api.thanxsandbox.com").level is Level.GOOD
    assert thanx.environments(sandbox, production).level is Level.FAULT
    assert "this machine" in thanx.environments("http://127.0.0.1:8080").words


def test_a_key_that_is_too_long_for_a_hashid() -> None:
    said = thanx.key("cb71e3")
    assert said.level is Level.GOOD
    assert "cb71e3" not in said.words
    assert thanx.key("a" * 40).level is Level.WARNING


@pytest.mark.parametrize(
    ("name", "wanted"), [("SorrelRye/1.0.0", Level.GOOD), ("python-httpx/1.0.0", Level.FAULT)]
)
def test_a_name_of_ones_own(name: str, wanted: Level) -> None:
    assert thanx.agent(name).level is wanted


@pytest.mark.parametrize(
    ("off_s", "wanted"), [(5, Level.GOOD), (-60, Level.WARNING), (600, Level.FAULT), (None, Level.UNTESTED)]
)
def test_whose_clock_is_off(off_s: float | None, wanted: Level) -> None:
    dates = [] if off_s is None else [_NOW + timedelta(seconds=off_s)]
    assert thanx.skew(TurnedClock(_NOW), dates).level is wanted


@pytest.mark.parametrize(
    ("ends", "wanted"),
    [
        ([_NOW + timedelta(days=60)], Level.GOOD),
        ([_NOW + timedelta(days=60), _NOW + timedelta(days=3)], Level.WARNING),
        ([None], Level.UNTESTED),
        ([], Level.UNTESTED),
    ],
)
def test_how_long_certificates_hold(ends: list[datetime | None], wanted: Level) -> None:
    assert thanx.certificate(TurnedClock(_NOW), ends).level is wanted


def test_a_site_that_thanx_knows(sandbox: RunningSandbox) -> None:
    async def look() -> list[Seen]:
        async with doors(sandbox) as (loyalty, partner):
            return [
                await thanx.credentials(loyalty), await thanx.scopes(partner),
                await thanx.basket(loyalty, MEMBER, quoting), await thanx.basket(loyalty, "", quoting),
            ]  # fmt: skip

    told = asyncio.run(look())
    assert [each.level for each in told] == [Level.GOOD, Level.GOOD, Level.GOOD, Level.UNTESTED]
    assert MEMBER not in str(told)


def test_a_site_that_thanx_turns_away(sandbox: RunningSandbox) -> None:
    async def look() -> Seen:
        async with doors(sandbox, "not-the-token") as (loyalty, _):
            return await thanx.basket(loyalty, MEMBER, quoting)

    assert asyncio.run(look()).level is Level.FAULT
