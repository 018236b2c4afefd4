"""From the first screen until the kiosk is asked to leave, under a supervisor's eye."""

import asyncio
import logging
import os
from pathlib import Path

from kiosk.services.attendant import Attendant
from kiosk.shell.restarts import REST_S, Restarts
from kiosk.shell.supervisor import Supervisor
from kiosk.shell.watchdog import UI, watched
from kiosk.shell.window import Window

_log = logging.getLogger(__name__)


async def attended(attendant: Attendant, window: Window, starts: Path, leaving: asyncio.Event) -> None:
    """Opens in the background; after too many starts of late, counted in the file, it rests first."""
    house, supervisor, restarts = attendant.house, Supervisor(os.environ), Restarts(starts)
    must_rest = restarts.begin(house.clock.now())
    async with watched(house.clock, supervisor, lambda: house.ledger.recent(1)) as watchdog:
        window.pulse(lambda: watchdog.beat(UI))
        attendant.begin(REST_S if must_rest else 0)
        _log.info("the kiosk is up")
        if must_rest:
            _log.error("too many restarts: it rests before it opens")
        await leaving.wait()
        restarts.end()
    supervisor.close()
