"""Does the simulation find a mutant? First by the script that is known to kill it, then by everything."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.proving.simulation.chronicle import Violation
from kiosk.proving.simulation.enumeration import enumerate_crashes, run_scenario
from kiosk.proving.simulation.mutation import Mutant, parts_of
from kiosk.proving.simulation.parts import Parts
from kiosk.proving.simulation.play import play_seed
from kiosk.proving.simulation.scenarios import Scenario, scenarios

_SEEDS = range(1, 101)
_ORDERS = 25


@dataclass(frozen=True, slots=True)
class Caught:
    """How a mutant was found: by which run, and how many it took; `by` is empty if it lives."""

    mutant: str
    by: str
    runs: int

    @property
    def is_killed(self) -> bool:
        return bool(self.by)


def known_kill(mutant: Mutant) -> tuple[Violation, ...]:
    """What its own scenario finds of it: nothing if it survives."""
    scenario = _named(mutant.scenario)
    return run_scenario(scenario, mutant.kills, parts_of(mutant)).violations


def hunt(mutant: Mutant) -> Caught:
    """By its scenario, else by the whole enumeration, else by 2,500 orders at random."""
    parts, runs = parts_of(mutant), 0
    for name, is_killed in _runs(mutant, parts):
        runs += 1
        if is_killed:
            return Caught(mutant.name, name, runs)
    return Caught(mutant.name, "", runs)


def _runs(mutant: Mutant, parts: Parts) -> Iterator[tuple[str, bool]]:
    if mutant.scenario:
        found = run_scenario(_named(mutant.scenario), mutant.kills, parts)
        yield f"{mutant.scenario}, killed at {list(mutant.kills)}", bool(found.violations)
    for scenario in scenarios():
        for each in enumerate_crashes(scenario, parts, recoveries=0):
            yield f"{scenario.name}, killed at {list(each.kills)}", bool(each.violations)
    for seed in _SEEDS:
        yield f"seed {seed}", bool(play_seed(seed, _ORDERS, parts).violations)


def _named(name: str) -> Scenario:
    return next(each for each in scenarios() if each.name == name)
