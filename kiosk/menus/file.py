"""The menu as it stands in a file of the site."""

import asyncio
from pathlib import Path

from kiosk.domain.menu import Menu
from kiosk.domain.trouble import Code, Outage
from kiosk.menus.check import prove


class MenuFile:
    """ports.Menus: reads the file anew when it was written since, off the caller's thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: tuple[tuple[int, int, int], Menu] | None = None

    async def load(self) -> Menu:
        """The menu as it is now. Raises Outage(MENU_BROKEN) with the first fault and its place."""
        return await asyncio.to_thread(self._load)

    def _load(self) -> Menu:
        stamp = self._stamp()
        if self._read is not None and self._read[0] == stamp:
            return self._read[1]
        menu, findings = prove(self._path)
        if menu is None:
            faults = [each for each in findings if each.is_fault]
            more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
            raise Outage(Code.MENU_BROKEN, f"{self._path}: {faults[0]}{more}")
        self._read = (stamp, menu)
        return menu

    def _stamp(self) -> tuple[int, int, int]:
        """Another one for every time that the file was written; of no file it is nothing."""
        try:
            found = self._path.stat()
        except OSError:
            return (0, 0, 0)
        return (found.st_mtime_ns, found.st_size, found.st_ino)
