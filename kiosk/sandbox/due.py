"""What is due later: points that come or go, jobs that start, go on and are revoked."""

from collections.abc import Callable, Mapping

from kiosk.sandbox import accruing, jobs
from kiosk.sandbox.records import Due, DueKind
from kiosk.sandbox.world import World

_WORK: Mapping[DueKind, Callable[[World, Due], None]] = {
    "accrue": accruing.accrue,
    "claw_back": accruing.claw_back,
    "start_job": jobs.start,
    "work_job": jobs.work,
    "revoke_job": jobs.revoke,
}


def run_due(world: World, all_of_it: bool = False) -> int:
    """Does the work whose time has come, or all that waits and what follows from it; says how much.

    One at a time: the server's own beat and a test may ask at once.
    """
    with world.at_work:
        done = 0
        while ready := _taken(world, all_of_it):
            for due in ready:
                _WORK[due.kind](world, due)
            done += len(ready)
        return done


def _taken(world: World, all_of_it: bool) -> list[Due]:
    now_s = world.clock.now_s()
    ready = [due for due in world.state.due if all_of_it or due.at_s <= now_s]
    if ready:
        world.state.due = [due for due in world.state.due if not (all_of_it or due.at_s <= now_s)]
    return sorted(ready, key=lambda due: due.at_s)
