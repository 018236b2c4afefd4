"""Where the shop is: configured, found before, or found now; what is not known closes loyalty alone."""

import asyncio
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kiosk.app import demo_config, standing
from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock
from kiosk.domain.ending import Misuse
from kiosk.domain.health import Condition, Health
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.located import LocatedLoyalty
from kiosk.services.recovery_rewards import Given
from kiosk.siting import placed, settings_of, shop_of
from kiosk.store.database import Database
from kiosk.thanx.http import Http
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.waiting import until

JANE = Identifier(IdentifiedBy.USER_ID, "wroeiu2304hfwf")


@pytest.fixture
def config(tmp_path: Path, sandbox: RunningSandbox) -> Config:
    """A site whose Thanx is the pretended one."""
    return demo_config(sandbox.credentials, tmp_path, str(tmp_path))


def addressed(config: Config, address: str) -> Config:
    """The same site without a configured place, known by its address."""
    site = msgspec.structs.replace(config.site, id="store-12", address=address)
    return replace(config, site=site, thanx=msgspec.structs.replace(config.thanx, location_id=""))


def here(config: Config) -> str:
    """Where the shop is said to be as the block begins."""

    async def scene() -> str:
        database = Database.open(config.store.path)
        clock, settings = SystemClock(), settings_of(config, 5)
        http = Http(clock, 5, lambda _: None)
        try:
            async with placed(config, settings, clock, database, http) as place:
                assert place.settings.location_id == place.location
                return place.location
        finally:
            await http.aclose()
            database.close()

    return asyncio.run(scene())


def test_a_configured_place_waits_for_nobody(config: Config, sandbox: RunningSandbox) -> None:
    sandbox.fault("timeout", path="locations", seconds=600)
    assert here(config) == "92b7b0dac4"


def test_a_shop_is_found_by_its_address_and_known_the_next_time(
    config: Config, sandbox: RunningSandbox
) -> None:
    shop = addressed(config, "3 Harbor St, Smalltown, CA 94999")
    assert here(shop) == "5d1c77e0ab"
    sandbox.fault("timeout", path="locations", always=True, seconds=600)
    assert here(shop) == "5d1c77e0ab"


@pytest.mark.parametrize("fault", ["server_error", ""])
def test_a_shop_that_is_nowhere_sells_without_loyalty(
    config: Config, sandbox: RunningSandbox, fault: str
) -> None:
    if fault:
        sandbox.fault(fault, path="locations", always=True)
    shop = addressed(config, "3 Harbor St, Smalltown, CA 94999" if fault else "1 Moon Street, Elsewhere")

    async def scene() -> None:
        async with standing(shop) as kiosk:
            assert kiosk.house.location == ""
            with pytest.raises(Outage):
                await kiosk.house.loyalty.member(JANE)

    asyncio.run(scene())
    assert not [call for call in sandbox.journal() if call["path"] == "/partner/oauth/token"]


def test_a_place_that_is_gone_closes_loyalty_behind_the_counter(
    config: Config, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.world.state.merchants[0].locations = sandbox.world.state.merchants[0].locations[1:]

    async def scene() -> None:
        async with standing(config) as kiosk:
            await asyncio.to_thread(until, lambda: "loyalty is closed" in caplog.text)
            with pytest.raises(Outage):
                await kiosk.house.loyalty.member(JANE)
            # Staff are told; the shop itself is as open as before.
            assert kiosk.attendant.snapshot.programme == Health(Condition.AWAY, Code.LOCATION_UNKNOWN)
            assert (await kiosk.house.terminal.probe()).condition is Condition.READY

    asyncio.run(scene())


def test_a_place_that_is_found_late_opens_loyalty_without_a_restart(
    config: Config, sandbox: RunningSandbox
) -> None:
    sandbox.fault("server_error", path="locations", always=True)
    shop = addressed(config, "3 Harbor St, Smalltown, CA 94999")

    async def scene() -> None:
        database = Database.open(shop.store.path)
        clock, settings = SystemClock(), settings_of(shop, 5)
        http = Http(clock, 5, lambda _: None)
        async with placed(shop, settings, clock, database, http) as place:
            loyalty = ThanxLoyalty(place.settings, clock, http=http, here=place.here)
            located = LocatedLoyalty(loyalty, place.locations)
            assert place.here() == ""
            sandbox.world.faults.clear()
            await place.locations.look()
            assert place.here() == "5d1c77e0ab"
            assert (await located.member(JANE)).id == JANE.value
        await http.aclose()
        database.close()

    asyncio.run(scene())
    account = next(call for call in sandbox.journal() if call["path"] == "/api/account")
    assert ["location_id", "5d1c77e0ab"] in account["query"]


def test_staff_can_make_good_what_went_wrong(config: Config, sandbox: RunningSandbox) -> None:
    async def scene() -> tuple[Given, Given]:
        async with standing(config) as kiosk:
            rewards = kiosk.house.recovery_rewards
            assert rewards is not None
            gift = next(each for each in await rewards.gifts() if each.campaign_id == "campservice01")
            by_phone = Identifier(IdentifiedBy.PHONE, "+14155550102")
            return await rewards.give(gift, by_phone, "order 12"), await rewards.give(
                gift, by_phone, "order 12"
            )

    assert asyncio.run(scene()) == (Given.GIVEN, Given.GIVEN)
    sent = [call for call in sandbox.journal() if call["path"] == "/partner/campaigns/issue"]
    assert len(sent) == 1


def test_another_merchant_may_be_named(config: Config) -> None:
    assert settings_of(config, 5, "other").merchant_id == "other"
    assert settings_of(config, 5).merchant_id == config.thanx.merchant_id


def test_what_cant_work_is_told_with_its_key(config: Config) -> None:
    wrong = replace(config, partner_token="two\nlines")
    with pytest.raises(Misuse, match="partner_token"):
        settings_of(wrong, 5)


def test_the_shop_is_the_one_that_is_configured(config: Config) -> None:
    assert shop_of(config).configured == config.thanx.location_id


def test_a_shop_without_a_configured_place_has_its_address(config: Config) -> None:
    site = msgspec.structs.replace(config.site, id="store-12", address="12 Mill Lane")
    thanx = msgspec.structs.replace(config.thanx, location_id="")
    shop = shop_of(replace(config, site=site, thanx=thanx))
    assert (shop.id, shop.address, shop.configured) == ("store-12", "12 Mill Lane", None)
