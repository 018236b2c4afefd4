"""Looks again and again whether the menu has changed, and hands over the new one."""

import logging
from collections.abc import Callable

from kiosk.domain.menu import Menu
from kiosk.domain.trouble import Outage
from kiosk.ports import Clock, Menus

_log = logging.getLogger(__name__)


class Rereading:
    """A menu that can't be used changes nothing: the last good one stays, and the log says why, once."""

    def __init__(self, menus: Menus, clock: Clock, take: Callable[[Menu], None], version: str) -> None:
        self._menus = menus
        self._clock = clock
        self._take = take
        self._version = version
        self._fault = ""

    async def look(self) -> None:
        """Once: a menu of another version is handed over."""
        try:
            menu = await self._menus.load()
        except Outage as outage:
            if outage.detail != self._fault:
                _log.warning("the menu was not read", extra={"code": outage.code.value})
            self._fault = outage.detail
            return
        self._fault = ""
        if menu.version != self._version:
            self._version = menu.version
            _log.info("the menu has changed", extra={"state": menu.version})
            self._take(menu)

    async def run(self, every_s: float) -> None:
        """Again and again, for ever."""
        while True:
            await self._clock.sleep(every_s)
            await self.look()
