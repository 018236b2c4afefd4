from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.trouble import Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.scope import Scope
from tests.offices import Bench, at_office

HOUR_S = 3_600.0


def test_a_copy_serves_until_it_is_old(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        first = await bench.catalogue.templates()
        bench.clock.turn(HOUR_S - 60)
        assert await bench.catalogue.templates() == first
        assert bench.calls("reward_templates") == 1
        bench.clock.turn(61)
        later = await bench.catalogue.templates()
        assert later.things == first.things
        assert later.at - first.at > timedelta(hours=1)
        assert bench.calls("reward_templates") == 2

    at_office(tmp_path, sandbox, scene)


def test_places_are_asked_for_once_a_day(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        for _ in range(20):
            await bench.catalogue.locations()
            bench.clock.turn(HOUR_S)
        assert bench.calls("locations") == 1
        bench.clock.turn(5 * HOUR_S)
        await bench.catalogue.locations()
        assert bench.calls("locations") == 2

    at_office(tmp_path, sandbox, scene)


def test_a_copy_outlives_its_office(tmp_path: Path, sandbox: RunningSandbox) -> None:
    first = at_office(tmp_path, sandbox, lambda bench: bench.catalogue.merchants())
    again = at_office(tmp_path, sandbox, lambda bench: bench.catalogue.merchants())
    assert again == first
    assert len(sandbox.journal()) == 1


def test_fresh_is_asked_for_now(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        await bench.catalogue.merchants()
        await bench.catalogue.merchants(fresh=True)
        assert bench.calls("merchants") == 2

    at_office(tmp_path, sandbox, scene)


def test_an_old_copy_serves_while_thanx_is_away_and_says_so(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        first = await bench.catalogue.templates()
        bench.clock.turn(2 * HOUR_S)
        bench.sandbox.fault("server_error", path="reward_templates", always=True)
        old = await bench.catalogue.templates()
        assert (old.things, old.at) == (first.things, first.at)
        assert old.fault.startswith("500")
        with pytest.raises(Outage):
            await bench.catalogue.templates(fresh=True)

    at_office(tmp_path, sandbox, scene)


def test_without_a_copy_an_outage_is_one(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.fault("server_error", path="merchants", always=True)
    with pytest.raises(Outage):
        at_office(tmp_path, sandbox, lambda bench: bench.catalogue.merchants())


def test_it_is_kept_fresh_beside_the_business(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        await bench.catalogue.templates()
        await bench.catalogue.merchants()
        sandbox.fault("server_error", path="merchants", count=3)
        scope = Scope("office")
        scope.start("catalogue", bench.catalogue.run())
        until = bench.clock.monotonic_s() + 3 * HOUR_S
        while bench.clock.monotonic_s() < until:
            await bench.clock.sleep(0.001)
        await scope.close()
        assert bench.calls("reward_templates") >= 3
        assert (await bench.catalogue.merchants()).fault == ""

    at_office(tmp_path, sandbox, scene)


def test_what_nobody_asked_for_is_not_called_for(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        scope = Scope("office")
        scope.start("catalogue", bench.catalogue.run())
        until = bench.clock.monotonic_s() + 3 * HOUR_S
        while bench.clock.monotonic_s() < until:
            await bench.clock.sleep(0.001)
        await scope.close()

    at_office(tmp_path, sandbox, scene)
    assert sandbox.journal() == []
