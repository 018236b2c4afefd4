"""May we sell? The kiosk closes itself while it can't take money, and opens again by itself."""

from collections.abc import Callable

from kiosk.domain.trouble import Code, Trouble
from kiosk.services.house import House

_EVERY_S = 15.0


class Watch:
    """Looks at what a sale needs and tells when that changes."""

    def __init__(self, house: House, told: Callable[[Trouble | None], None]) -> None:
        self._house = house
        self._told = told

    async def look(self) -> Trouble | None:
        """What stands in the way of selling now, or None."""
        terminal = await self._house.terminal.probe()
        trouble = None if terminal.is_ready else Trouble(Code.TERMINAL_AWAY, terminal.detail)
        self._told(trouble)
        return trouble

    async def run(self) -> None:
        """Look again and again, for ever."""
        while True:
            await self.look()
            await self._house.clock.sleep(_EVERY_S)
