from pathlib import Path

import pytest

from kiosk.domain.answer import Applied
from kiosk.domain.member import IdentifiedBy, Identifier, LocationId
from kiosk.domain.order import OrderState
from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.located import LocatedLoyalty
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.offices import Bench, at_office, configured, settings_of
from tests.thanx.visits import CHECKOUT, PLACED, report

JANE = Identifier(IdentifiedBy.USER_ID, "wroeiu2304hfwf")
HERE = LocationId("92b7b0dac4")


def test_where_the_place_is_known_loyalty_is_as_it_is(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        loyalty = ThanxLoyalty(settings_of(sandbox), bench.clock)
        located = LocatedLoyalty(loyalty, bench.locations(configured(HERE)))
        assert (await located.member(JANE)).id == JANE.value
        assert (await located.quote(JANE, CHECKOUT)).discount.cents == 300
        located.forget(JANE)
        await loyalty.aclose()

    at_office(tmp_path, sandbox, scene)


def test_nowhere_nobody_signs_in_but_what_was_placed_is_reported(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene(bench: Bench) -> None:
        loyalty = ThanxLoyalty(settings_of(sandbox), bench.clock)
        located = LocatedLoyalty(loyalty, bench.locations())
        for call in (located.member(JANE), located.quote(JANE, CHECKOUT)):
            with pytest.raises(Outage) as outage:
                await call
            assert (outage.value.code, outage.value.detail) == (Code.LOYALTY_DOWN, Code.LOCATION_UNKNOWN)
        assert sandbox.journal() == []
        body = located.written(report(PLACED, OrderState.PLACED))
        assert isinstance(await located.deliver(JANE, body), Applied)
        await loyalty.aclose()

    at_office(tmp_path, sandbox, scene)


def test_a_basket_that_says_another_place_is_not_quoted(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        loyalty = ThanxLoyalty(settings_of(sandbox), bench.clock)
        located = LocatedLoyalty(loyalty, bench.locations(configured("5d1c77e0ab")))
        assert (await located.member(JANE)).id == JANE.value
        for call in (located.quote(JANE, CHECKOUT), located.qualifying(JANE, CHECKOUT)):
            with pytest.raises(Outage):
                await call
        assert [call["path"] for call in sandbox.journal()] == ["/partner/oauth/token", "/api/account"]
        await loyalty.aclose()

    at_office(tmp_path, sandbox, scene)
