"""`kiosk sandbox`: the pretend Thanx as a process of its own, until SIGTERM or SIGINT."""

import asyncio
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from socket import socket

from kiosk.sandbox.clock import SandboxClock
from kiosk.sandbox.consumer.routes import SECURE
from kiosk.sandbox.faults import Fault, FaultFile, load_faults
from kiosk.sandbox.keeping import StateFile
from kiosk.sandbox.listening import bound, url
from kiosk.sandbox.people import first_day, shipped
from kiosk.sandbox.records import State
from kiosk.sandbox.roster import roster
from kiosk.sandbox.server import SandboxServer
from kiosk.sandbox.switches import Switches
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from kiosk.sandbox.told import Serving as Serving  # noqa: PLC0414  told on to who asks here
from kiosk.sandbox.world import World


def serve(
    host: str,
    port: int,
    state_file: Path | None,
    faults_file: Path | None,
    announce: Callable[[Serving], None],
    people_file: Path | None = None,
    terminal: tuple[str, ...] | None = None,
) -> None:
    """Serves loyalty on `port` and api on the next one (0: any two) and returns after SIGTERM or SIGINT.

    With `terminal`, what its next payments do, a pretend card terminal answers on the port after these.
    `announce` is called once, when all addresses answer. Raises a SandboxProblem (PortInUse, CannotListen,
    BadState, BadPeople, BadFaults, BadParts) before that.
    """
    troubles = load_faults(faults_file) if faults_file else FaultFile()
    keeper = StateFile(state_file) if state_file else None
    world = new_world(people_file or shipped(), troubles.switches, troubles.faults, keeper)
    loyalty, api = bound(host, port)
    with loyalty, api, _beside(host, port, terminal) as reader:

        def ready() -> None:
            announce(replace(serving_at(world, loyalty, api), terminal=reader))

        asyncio.run(_until_signalled(SandboxServer(world, [loyalty, api], ready)))


def new_world(
    people: Path, switches: Switches, faults: Iterable[Fault], keeper: StateFile | None = None
) -> World:
    """A world of those people, or the one the keeper kept. Raises BadPeople or BadState."""

    def fresh() -> State:
        return first_day(people, SandboxClock().now)

    state = keeper.load() if keeper else None
    state = fresh() if state is None else state
    world = World(state, switches, fresh=fresh)
    if keeper:
        keeper.open(state)
        world.keeps_in(keeper.keep)
    for fault in faults:
        world.faults.add(fault)
    return world


def serving_at(world: World, loyalty: socket, api: socket) -> Serving:
    """What to tell whoever wants to call that world on those sockets."""
    credentials = world.state.credentials
    merchant = world.state.merchants[0]
    return Serving(
        loyalty_url=f"{url(loyalty)}/api/",
        api_url=url(api),
        client_id=credentials.client_id,
        client_secret=credentials.client_secret,
        partner_token=credentials.partner_token,
        merchant_id=merchant.id,
        merchant_key=merchant.key,
        location_id=merchant.locations[0].id,
        partner_name=credentials.partner_name,
        people=roster(world),
        secure_url=f"{url(api)}{SECURE}",
        webhook_secret=credentials.webhook_secret,
        scopes=tuple(credentials.scopes),
        template_ids=tuple(template.id for template in merchant.templates if template.published),
        campaign_ids=tuple(c.id for c in world.state.campaigns if c.merchant_id == merchant.id),
        subscribers=tuple(world.state.subscribers),
    )


@contextmanager
def _beside(host: str, port: int, plays: tuple[str, ...] | None) -> Iterator[TerminalServing | None]:
    if plays is None:
        yield None
        return
    with running_terminal(*plays, host=host, port=port + 2 if port else 0) as (_, serving):
        yield serving


async def _until_signalled(server: SandboxServer) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, server.stop)
    await server.run_here()
