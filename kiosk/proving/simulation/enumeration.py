"""Crash enumeration: each scenario, the power cut at its 1st, 2nd … last point and inside recovery."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.proving.simulation.chronicle import Violation
from kiosk.proving.simulation.luck import Calm
from kiosk.proving.simulation.parts import SOUND_PARTS, Parts
from kiosk.proving.simulation.play import Outcome, Play
from kiosk.proving.simulation.scenarios import Scenario
from kiosk.proving.simulation.world import World

_SEED = 1


@dataclass(frozen=True, slots=True)
class Found:
    """What one scenario came to with the power cut at these points."""

    scenario: str
    kills: tuple[int, ...]
    violations: tuple[Violation, ...]
    entries: tuple[str, ...]


def run_scenario(scenario: Scenario, kills: tuple[int, ...] = (), parts: Parts = SOUND_PARTS) -> Outcome:
    """The scenario, once."""
    luck = Calm(_SEED)
    world = World(luck, scenario.fates(frozenset(kills)))
    return Play(world, parts, [scenario.plan], None).played(_SEED)


def enumerate_crashes(
    scenario: Scenario, parts: Parts = SOUND_PARTS, *, step: int = 1, recoveries: int | None = None
) -> Iterator[Found]:
    """Every `step`-th point, and after each of them so many points of the recovery that follows.

    None is every one of them. Fewer lie elsewhere after each point, so that together they are all over it.
    """
    whole = run_scenario(scenario, (), parts)
    yield _found(scenario, (), whole)
    for point in range(1, whole.points + 1, step):
        once = run_scenario(scenario, (point,), parts)
        yield _found(scenario, (point,), once)
        for again in _spread(range(point + 1, once.reopened_at + 1), recoveries, point):
            yield _found(scenario, (point, again), run_scenario(scenario, (point, again), parts))


def _spread(points: range, most: int | None, turn: int) -> Iterator[int]:
    """So many of the points, evenly apart, beginning elsewhere at each turn."""
    count = len(points) if most is None else min(most, len(points))
    for number in range(count):
        yield points[(turn + number * len(points) // count) % len(points)]


def _found(scenario: Scenario, kills: tuple[int, ...], outcome: Outcome) -> Found:
    return Found(scenario.name, kills, outcome.violations, outcome.entries)
