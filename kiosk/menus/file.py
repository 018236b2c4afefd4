"""The menu as it stands in a file of the site."""

import asyncio
from pathlib import Path

from kiosk.domain.menu import Menu
from kiosk.domain.trouble import Code, Outage
from kiosk.menus.check import prove


class MenuFile:
    """ports.Menus: reads the file anew each time, off the caller's thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def load(self) -> Menu:
        """The menu as it is now. Raises Outage(MENU_BROKEN) with the first fault and its place."""
        menu, findings = await asyncio.to_thread(prove, self._path)
        if menu is None:
            faults = [each for each in findings if each.is_fault]
            more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
            raise Outage(Code.MENU_BROKEN, f"{self._path}: {faults[0]}{more}")
        return menu
