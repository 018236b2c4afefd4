import pytest

from kiosk.proving.simulation.enumeration import Found, enumerate_crashes, run_scenario
from kiosk.proving.simulation.scenarios import Scenario, scenarios

ALL = scenarios()
# In the gate each scenario is killed at every so-many-th point; with -m long at each.
_STEP = 14


def _told(found: list[Found]) -> list[str]:
    return [
        f"{each.scenario} killed at {each.kills}: {violation.rule} {violation.why}"
        for each in found
        for violation in each.violations
    ]


@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.name)
def test_some_points_of_each_scenario(scenario: Scenario) -> None:
    assert _told(list(enumerate_crashes(scenario, step=_STEP, recoveries=0))) == []


@pytest.mark.parametrize("name", ["reward pays", "reward pays half", "guest pays and the answer is lost"])
def test_some_recoveries_are_killed_as_well(name: str) -> None:
    scenario = next(each for each in ALL if each.name == name)
    found = list(enumerate_crashes(scenario, step=_STEP))
    assert any(len(each.kills) == 2 for each in found)
    assert _told(found) == []


@pytest.mark.long
@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.name)
def test_every_point_of_each_scenario_and_of_its_recovery(scenario: Scenario) -> None:
    assert _told(list(enumerate_crashes(scenario))) == []


def test_fewer_kills_in_recoveries_are_spread_over_them() -> None:
    scenario = next(each for each in ALL if each.name == "reward pays half")
    every, some = (list(enumerate_crashes(scenario, step=_STEP, recoveries=most)) for most in (None, 1))
    after = {each.kills[0] for each in every if len(each.kills) == 2}
    twice = [each.kills for each in some if len(each.kills) == 2]
    assert sorted(first for first, _ in twice) == sorted(after)
    assert set(twice) < {each.kills for each in every}
    assert len({again - first for first, again in twice}) > 1


def test_a_kill_at_each_point_is_a_crash() -> None:
    whole = run_scenario(ALL[0])
    assert (whole.crashes, whole.orders) == (0, 1)
    assert whole.points >= 15
    assert all(run_scenario(ALL[0], (point,)).crashes == 1 for point in range(1, whole.points + 1, 5))
