"""Many worlds on all cores: the seeds from S on, and one hash over all of theirs."""

import hashlib
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from kiosk.proving.simulation.enumeration import Found, enumerate_crashes
from kiosk.proving.simulation.play import Outcome, play_seed
from kiosk.proving.simulation.scenarios import Scenario, scenarios

S = TypeVar("S")
T = TypeVar("T")

ORDERS_A_WORLD = 25
_WORTH_PROCESSES = 8


@dataclass(slots=True)
class Tally:
    """The sums so far. `hash` is over the worlds' hashes in the order of their seeds."""

    orders: int = 0
    crashes: int = 0
    violations: int = 0
    seconds: float = 0.0
    hash: str = ""
    faulty: list[Outcome] = field(default_factory=list)


def simulate(orders: int, seed: int, done: Callable[[int], object]) -> Tally:
    """Worlds of 25 orders, seeded S, S+1, …; `done` hears how many orders came to an end."""
    sizes = [ORDERS_A_WORLD] * (orders // ORDERS_A_WORLD)
    if orders % ORDERS_A_WORLD:
        sizes.append(orders % ORDERS_A_WORLD)
    begun_s, chain, tally = time.monotonic(), hashlib.sha256(), Tally()
    for outcome in _worlds(seed, sizes):
        tally.orders += outcome.orders
        tally.crashes += outcome.crashes
        tally.violations += len(outcome.violations)
        chain.update(outcome.hash.encode())
        if outcome.violations:
            tally.faulty.append(outcome)
        done(outcome.orders)
    tally.seconds = round(time.monotonic() - begun_s, 1)
    tally.hash = chain.hexdigest()
    return tally


def enumerate_all(done: Callable[[int], object], recoveries: int | None = None) -> tuple[int, list[Found]]:
    """Every scenario at every point, and at so many of the recovery after it (None is every one).

    How many runs, and those that broke a rule.
    """
    runs, faulty = 0, []
    for found in _mapped(partial(_whole, recoveries), scenarios()):
        runs += len(found)
        faulty += [each for each in found if each.violations]
        done(1)
    return runs, faulty


def _worlds(seed: int, sizes: list[int]) -> Iterator[Outcome]:
    return _mapped(_world, [(seed + number, size) for number, size in enumerate(sizes)])


def _world(which: tuple[int, int]) -> Outcome:
    outcome = play_seed(*which)
    # A chronicle is long: it travels only if somebody must read it.
    return outcome if outcome.violations else replace(outcome, entries=())


def _whole(recoveries: int | None, scenario: Scenario) -> list[Found]:
    every = enumerate_crashes(scenario, recoveries=recoveries)
    return [each if each.violations else replace(each, entries=()) for each in every]


def _mapped(work: Callable[[S], T], tasks: Sequence[S]) -> Iterator[T]:
    """In order. One task is not worth a process."""
    if len(tasks) < _WORTH_PROCESSES:
        yield from map(work, tasks)
        return
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count() or 1, mp_context=fresh) as processes:
        yield from processes.map(work, tasks, chunksize=4)
