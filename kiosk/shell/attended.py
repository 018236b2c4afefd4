"""From the first screen until the kiosk is asked to leave, under a supervisor's eye."""

import asyncio
import logging
import os
import shlex
import subprocess
import threading
from pathlib import Path

from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from kiosk.services.attendant import Attendant
from kiosk.services.scope import Scope
from kiosk.shell.restarts import REST_S, Restarts
from kiosk.shell.supervisor import Supervisor
from kiosk.shell.watchdog import UI, watched
from kiosk.shell.window import Window

_log = logging.getLogger(__name__)

_LOOK_S = 5.0


async def attended(
    attendant: Attendant, window: Window, starts: Path, leaving: asyncio.Event, reboot: str = ""
) -> None:
    """Opens in the background; after too many starts of late, counted in the file, it rests first.

    `reboot` is the command that starts the machine anew, if the site has one.
    """
    house, supervisor, restarts = attendant.house, Supervisor(os.environ), Restarts(starts)
    must_rest = restarts.begin(house.clock.now())
    async with watched(
        house.clock, supervisor, lambda: house.ledger.recent(1), lambda: outbox_hangs(attendant)
    ) as watchdog:
        window.pulse(lambda: watchdog.beat(UI))
        attendant.begin(REST_S if must_rest else 0)
        _log.info("the kiosk is up")
        if must_rest:
            _log.error("too many restarts: it rests before it opens")
            await _noted(attendant, "resting")
        if reboot and restarts.may_reboot(house.clock.now()):
            await _noted(attendant, "reboot")
            start_anew(reboot)
        mending = Scope("mending")
        if supervisor.is_there:
            mending.start("store", _leave_when_damaged(attendant, leaving))
        await leaving.wait()
        if mending.is_running("store") or not supervisor.is_there:
            # It was asked to end; else the start that is to come restores the store.
            restarts.end()
        await mending.close()
    supervisor.close()


async def _noted(attendant: Attendant, event: str) -> None:
    if attendant.house.machine is not None:
        await attendant.house.machine.note(event)


def start_anew(command: str) -> None:
    """Asks for it and waits for nothing: what is open is settled after the next start. Never raises."""
    _log.error("the machine is asked to start anew")
    threading.Thread(target=_asked, args=(command,), name="reboot", daemon=True).start()


def _asked(command: str) -> None:
    try:
        subprocess.run(shlex.split(command), stdin=subprocess.DEVNULL, capture_output=True, check=True)
    except (OSError, ValueError, IndexError, subprocess.SubprocessError) as fault:
        _log.error("the machine does not start anew", extra={"why": str(fault)})


def outbox_hangs(attendant: Attendant) -> bool:
    """It may not have begun yet; then it says so when that takes too long."""
    is_away = not attendant.safe.is_running("dispatch") and not attendant.safe.is_running("opening")
    return is_away or attendant.dispatch.hangs


async def _leave_when_damaged(attendant: Attendant, leaving: asyncio.Event) -> None:
    """Once nobody stands before it. The next start puts the store aside and takes its newest backup."""
    house = attendant.house
    while house.machine is not None:
        codes = {each.code for each in await house.machine.troubles()}
        if Code.STORE_DAMAGED in codes and attendant.visit.stage is Stage.CLOSED:
            _log.error("the kiosk starts anew: its store is damaged")
            leaving.set()
            return
        await house.clock.sleep(_LOOK_S)
    await leaving.wait()
