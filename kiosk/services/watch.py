"""May we sell? The kiosk closes itself while it can't take money, and opens again by itself."""

from collections.abc import Callable

from kiosk.domain.health import Condition
from kiosk.domain.trouble import Code, Outage, Trouble
from kiosk.services.house import House

_EVERY_S = 15.0


async def reader_trouble(house: House) -> Trouble | None:
    """Why no card can be taken now, or None; a reader that is busy with a sale is there."""
    try:
        reader = await house.terminal.probe()
    except Outage as outage:
        return Trouble(Code.TERMINAL_AWAY, outage.detail)
    is_there = reader.condition in (Condition.READY, Condition.BUSY)
    return None if is_there else Trouble(Code.TERMINAL_AWAY, reader.detail)


class Watch:
    """Looks at what a sale needs and tells when that changes."""

    def __init__(self, house: House, told: Callable[[Trouble | None], None]) -> None:
        self._house = house
        self._told = told

    async def look(self) -> Trouble | None:
        """What stands in the way of selling now, or None."""
        trouble = await reader_trouble(self._house)
        self._told(trouble)
        return trouble

    async def run(self) -> None:
        """Look again and again, for ever."""
        while True:
            await self.look()
            await self._house.clock.sleep(_EVERY_S)
