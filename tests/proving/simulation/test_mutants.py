import pytest

from kiosk.proving.simulation.enumeration import run_scenario
from kiosk.proving.simulation.hunt import known_kill
from kiosk.proving.simulation.mutants import MUTANTS
from kiosk.proving.simulation.mutation import Mutant
from kiosk.proving.simulation.scenarios import scenarios


def test_there_are_twenty_each_with_its_name() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 20


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_is_killed(mutant: Mutant) -> None:
    assert known_kill(mutant) != ()


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_the_sound_kiosk_survives_the_same(mutant: Mutant) -> None:
    scenario = next(each for each in scenarios() if each.name == mutant.scenario)
    assert run_scenario(scenario, mutant.kills).violations == ()
