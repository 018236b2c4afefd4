"""`kiosk simulate`: the money path under seeded faults and crashes, its invariants checked."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kiosk.domain.ending import Misuse

if TYPE_CHECKING:
    from kiosk.proving.simulation.chronicle import Violation

_MOST = 100_000_000
_SHOWN = 5
# After each point that is killed the recovery is killed once, each time somewhere else in it.
_RECOVERIES = 1


def add(commands: Any) -> None:
    parser = commands.add_parser("simulate", help="the money path under faults and crashes, from a seed")
    parser.add_argument("--orders", metavar="N", type=int, default=1_000, help="how many (default 1000)")
    parser.add_argument("--seed", metavar="S", type=int, default=1, help="the first world's (default 1)")
    parser.add_argument(
        "--enumerate", action="store_true", help="scripted orders instead, killed at each point in turn"
    )
    parser.add_argument(
        "--thorough", action="store_true",
        help="with --enumerate: also at every point of every recovery, which takes an hour or two",
    )  # fmt: skip
    parser.add_argument(
        "--mutants", action="store_true", help="spoil the money path on purpose: each must be found"
    )
    parser.add_argument("--json", action="store_true", help="JSON lines")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when no invariant was broken, 1 when one was; 2 for numbers that make no sense."""
    if not (1 <= arguments.orders <= _MOST and 0 <= arguments.seed <= _MOST):
        raise Misuse(f"--orders is 1 to {_MOST}, --seed 0 to {_MOST}")
    if arguments.mutants:
        return _mutants(is_json=arguments.json)
    if arguments.thorough and not arguments.enumerate:
        raise Misuse("--thorough is for --enumerate")
    return _enumerate(arguments) if arguments.enumerate else _simulate(arguments)


def _simulate(arguments: argparse.Namespace) -> int:
    from kiosk.proving.simulation.campaign import ORDERS_A_WORLD, simulate

    with _progress(arguments.orders, "orders") as bar:
        tally = simulate(arguments.orders, arguments.seed, bar.update)
    for outcome in tally.faulty[:_SHOWN]:
        again = f"kiosk simulate --seed {outcome.seed} --orders {min(arguments.orders, ORDERS_A_WORLD)}"
        _show(outcome.violations, outcome.entries, again)
    line = {
        "orders": tally.orders, "crashes": tally.crashes, "violations": tally.violations,
        "hash": tally.hash, "seconds": tally.seconds,
    }  # fmt: skip
    _say(line, is_json=arguments.json)
    return 1 if tally.violations else 0


def _enumerate(arguments: argparse.Namespace) -> int:
    from kiosk.proving.simulation.campaign import enumerate_all
    from kiosk.proving.simulation.scenarios import scenarios

    count = len(scenarios())
    with _progress(count, "scenarios") as bar:
        runs, faulty = enumerate_all(bar.update, None if arguments.thorough else _RECOVERIES)
    for found in faulty[:_SHOWN]:
        _show(found.violations, found.entries, f"{found.scenario}, killed at {found.kills}")
    _say({"scenarios": count, "runs": runs, "violations": len(faulty)}, is_json=arguments.json)
    return 1 if faulty else 0


def _mutants(*, is_json: bool) -> int:
    from kiosk.proving.simulation.hunt import hunt
    from kiosk.proving.simulation.mutants import MUTANTS

    killed = 0
    with _progress(len(MUTANTS), "mutants") as bar:
        for caught in map(hunt, MUTANTS):
            killed += caught.is_killed
            bar.update(1)
            _say({"mutant": caught.mutant, "killed_by": caught.by, "runs": caught.runs}, is_json=is_json)
    _say({"mutants": len(MUTANTS), "killed": killed}, is_json=is_json)
    return 0 if killed == len(MUTANTS) else 1


def _show(violations: "Iterable[Violation]", entries: Iterable[str], again: str) -> None:
    """What was broken, how to see it again, and all that happened until then; on stderr."""
    told = list(entries)
    for violation in violations:
        print(f"{violation.rule} in order {violation.order}: {violation.why} ({again})", file=sys.stderr)
        about = [each for each in told[: violation.entry] if _is_about(each, violation.order)]
        print("\n".join(about), file=sys.stderr)


def _is_about(entry: str, order: int) -> bool:
    return " order " not in entry or f" order {order} " in entry


def _say(line: dict[str, object], *, is_json: bool) -> None:
    print(json.dumps(line) if is_json else ", ".join(f"{key} {line[key]}" for key in line), flush=True)


def _progress(total: int, unit: str) -> Any:
    """A bar for whoever watches; nothing where nobody does."""
    from tqdm import tqdm

    return tqdm(total=total, unit=unit, file=sys.stderr, disable=not sys.stderr.isatty(), leave=False)
