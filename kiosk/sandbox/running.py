"""The sandbox in a thread of this process, over real HTTP on loopback: for tests and for proving."""

import asyncio
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from kiosk.sandbox.crowd import gathered
from kiosk.sandbox.due import run_due
from kiosk.sandbox.faults import Fault, fault
from kiosk.sandbox.listening import bound
from kiosk.sandbox.people import shipped
from kiosk.sandbox.problems import SandboxProblem
from kiosk.sandbox.server import SandboxServer
from kiosk.sandbox.serving import Serving, new_world, serving_at
from kiosk.sandbox.switches import Switches, changed
from kiosk.sandbox.world import World

PATIENCE_S = 15.0


class RunningSandbox:
    """A sandbox that serves. `world` is its state; look at it between calls, not during them."""

    def __init__(self, world: World, credentials: Serving) -> None:
        self.world = world
        self.credentials = credentials

    @property
    def loyalty_url(self) -> str:
        """Ends in /api/."""
        return self.credentials.loyalty_url

    @property
    def api_url(self) -> str:
        """Without a slash at the end."""
        return self.credentials.api_url

    @property
    def secure_url(self) -> str:
        """Where cards are created; without a slash at the end."""
        return self.credentials.secure_url

    def journal(self, basket: str | None = None, since: int = 0) -> list[dict[str, Any]]:
        """Every call so far, or those of one basket, or those after that seq."""
        return self.world.journal.entries(basket, since)

    def fault(self, name: str, **match: Any) -> None:
        """Puts one fault in wait; `match` are fields of faults.Fault: path, state, count, always, after..."""
        self.world.faults.add(fault(name, **match))

    def clock_turn(self, seconds: float) -> None:
        """Turns the sandbox's clock."""
        self.world.clock.turn(seconds)

    def switch(self, **switches: Any) -> None:
        """Sets fields of switches.Switches."""
        self.world.switches = changed(self.world.switches, switches)

    def run_due(self) -> int:
        """Does now what waits for later: points, jobs, revoking. Says how much."""
        return run_due(self.world, all_of_it=True)

    def webhooks_to(self, url: str) -> None:
        """Sends webhooks there from now on; it must be on this machine."""
        self.switch(webhook_url=url)

    def crowd(self, count: int) -> None:
        """That many more members: crowd00001@example.com and on."""
        gathered(self.world, count)

    def reset(self) -> None:
        """Back to the first day."""
        self.world.reset()


@contextmanager
def running(
    *,
    strict: bool = False,
    rate_limit: bool = True,
    faults: Iterable[Fault | str] = (),
    switches: Mapping[str, Any] | None = None,
) -> Iterator[RunningSandbox]:
    """Serves the shipped people on two free loopback ports until the block ends."""
    waiting = [fault(one) if isinstance(one, str) else one for one in faults]
    wanted = changed(Switches(strict=strict, rate_limit=rate_limit), dict(switches or {}))
    world = new_world(shipped(), wanted, waiting)
    sockets = bound("127.0.0.1", 0)
    ready = threading.Event()
    server = SandboxServer(world, list(sockets), ready.set)
    thread = threading.Thread(target=lambda: asyncio.run(server.run_here()), name="sandbox", daemon=True)
    thread.start()
    try:
        if not ready.wait(PATIENCE_S):
            raise SandboxProblem("the sandbox did not start in its thread")
        yield RunningSandbox(world, serving_at(world, *sockets))
    finally:
        server.stop()
        thread.join(PATIENCE_S)
