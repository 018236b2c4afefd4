import logging
from pathlib import Path

import pytest

from kiosk.domain.location import Match, MatchedBy, Shop
from kiosk.domain.member import LocationId
from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.locations import Locations
from kiosk.services.scope import Scope
from tests.offices import Bench, at_office, configured

DAY_S = 86_400.0


def _close(sandbox: RunningSandbox, place: str) -> None:
    merchant = sandbox.world.state.merchants[0]
    merchant.locations = [each for each in merchant.locations if each.id != place]


def test_a_configured_place_holds_before_anybody_was_asked(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations(configured("92b7b0dac4"))
        await locations.recall()
        assert (locations.here, locations.trouble) == ("92b7b0dac4", None)
        await locations.look()
        assert locations.match is not None
        assert locations.match.by is MatchedBy.CONFIGURED

    at_office(tmp_path, sandbox, scene)


def test_a_shop_is_found_by_name_and_address_and_said_so(
    tmp_path: Path, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations()
        assert locations.trouble is not None
        await locations.look()
        assert locations.here == "92b7b0dac4"
        assert locations.match is not None
        assert (locations.match.by, locations.match.confidence) == (MatchedBy.NAME_AND_ADDRESS, 100)

    with caplog.at_level(logging.INFO, "kiosk.services.locations"):
        at_office(tmp_path, sandbox, scene)
    (record,) = caplog.records
    assert "92b7b0dac4, 100 percent" in vars(record)["detail"]


def test_what_was_found_is_known_after_a_restart_without_asking(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    at_office(tmp_path, sandbox, lambda bench: bench.locations().look())
    calls = len(sandbox.journal())

    async def scene(bench: Bench) -> None:
        locations = bench.locations()
        await locations.recall()
        assert locations.here == "92b7b0dac4"

    at_office(tmp_path, sandbox, scene)
    assert len(sandbox.journal()) == calls


@pytest.mark.parametrize(
    "shop", [configured("92b7b0dac4"), Shop("store-12", "", "12 Mill Ln, Smalltown CA 94999")]
)
def test_a_place_that_disappears_closes_loyalty_and_stays_closed_over_a_restart(
    tmp_path: Path, sandbox: RunningSandbox, shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations(shop)
        await locations.look()
        assert locations.trouble is None
        _close(sandbox, "92b7b0dac4")
        await locations.look(fresh=True)
        assert locations.here is None
        assert locations.trouble is not None
        assert (locations.trouble.code, locations.trouble.subject) == (Code.LOCATION_UNKNOWN, "store-12")

    at_office(tmp_path, sandbox, scene)
    assert "loyalty is closed" in caplog.text

    async def later(bench: Bench) -> None:
        locations = bench.locations(shop)
        await locations.recall()
        assert locations.here is None

    at_office(tmp_path, sandbox, later)


def test_a_place_that_was_found_stays_while_it_is_there(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations()
        await locations.look()
        # The shop has moved next to the other one, and nobody has told Thanx.
        moved = bench.locations(
            Shop("store-12", "Sorrel & Rye Harbor Street", "3 Harbor Street, Smalltown, CA 94999")
        )
        await moved.recall()
        await moved.look(fresh=True)
        assert moved.here == "92b7b0dac4"

    at_office(tmp_path, sandbox, scene)


def test_a_place_that_is_configured_later_goes_before_what_was_found(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene(bench: Bench) -> None:
        await bench.locations().look()
        locations = bench.locations(configured("5d1c77e0ab"))
        await locations.recall()
        assert locations.here == "5d1c77e0ab"
        await locations.look()
        assert locations.here == "5d1c77e0ab"

    at_office(tmp_path, sandbox, scene)


def test_thanx_away_changes_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations(configured("92b7b0dac4"))
        sandbox.fault("server_error", path="locations", always=True)
        with pytest.raises(Outage):
            await locations.look()
        assert locations.here == "92b7b0dac4"

    at_office(tmp_path, sandbox, scene)


def test_it_is_looked_up_once_a_day_and_soon_after_a_fault(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.fault("server_error", path="locations", count=3)

    async def scene(bench: Bench) -> None:
        scope, locations = Scope("house"), bench.locations()
        scope.start("locations", locations.run())
        while bench.clock.monotonic_s() < 3.5 * DAY_S:
            await bench.clock.sleep(0.001)
        await scope.close()
        assert locations.here == "92b7b0dac4"
        good = [call for call in sandbox.journal() if call["status"] == 200]
        assert 3 <= len(good) <= 5

    at_office(tmp_path, sandbox, scene)


def _is_lost(locations: Locations) -> bool:
    return locations.here is None


def test_what_the_office_finds_on_demand_holds_at_the_till_within_minutes(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    """Nobody at the till asks Thanx for it: it stands in the store."""
    here = sandbox.world.state.merchants[0].locations[0]

    async def scene(bench: Bench) -> None:
        scope, till, office = Scope("house"), bench.locations(), bench.locations()
        scope.start("locations", till.run())
        while _is_lost(till):
            await bench.clock.sleep(0.001)
        asked = bench.calls("locations")
        sandbox.world.state.merchants[0].locations.remove(here)
        await office.recall()
        await office.look(fresh=True)
        assert (office.here, bench.calls("locations")) == (None, asked + 1)
        left_s = bench.clock.monotonic_s() + 300
        while not _is_lost(till) and bench.clock.monotonic_s() < left_s:
            await bench.clock.sleep(1)
            # The clock does not run ahead of the store: what the till has asked it is answered before this.
            await bench.shelf.get("nobody", Match)
        assert till.trouble is not None
        assert bench.calls("locations") == asked + 1
        await scope.close()

    at_office(tmp_path, sandbox, scene)


def test_once_looked_up_all_places_are_known_also_while_thanx_is_away(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene(bench: Bench) -> None:
        locations = bench.locations()
        assert locations.known == {}
        await locations.look()
        assert locations.known[LocationId("5d1c77e0ab")].name == "Sorrel & Rye Harbor Street"
        assert locations.known[LocationId("0e93fa42c1")].street == "140 Station Road"

    at_office(tmp_path, sandbox, scene)
    calls = len(sandbox.journal())

    async def later(bench: Bench) -> None:
        locations = bench.locations()
        await locations.look()
        assert len(locations.known) == 3

    at_office(tmp_path, sandbox, later)
    assert len(sandbox.journal()) == calls
