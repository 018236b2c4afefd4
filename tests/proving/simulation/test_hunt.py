from dataclasses import replace

from kiosk.proving.simulation.hunt import hunt
from kiosk.proving.simulation.mutants import MUTANTS


def test_a_mutant_is_found_by_its_scenario() -> None:
    caught = hunt(MUTANTS[0])
    assert caught.is_killed
    assert caught.runs == 1
    assert caught.by.startswith(MUTANTS[0].scenario)


def test_without_it_the_enumeration_looks_on() -> None:
    known = next(each for each in MUTANTS if each.name == "wrong amount is sold")
    caught = hunt(replace(known, scenario=""))
    assert caught.is_killed
    assert caught.runs > 1
