"""What must come to an end without anybody's doing: held orders, found payments, refunds, late money."""

import logging
from collections.abc import Awaitable, Callable

from kiosk.domain.trouble import Outage, Refusal
from kiosk.services.counter import Counter
from kiosk.services.house import House
from kiosk.services.recovery import Recovery
from kiosk.services.refunding import Refunds
from kiosk.services.sweeping import Sweep

_log = logging.getLogger(__name__)
_EVERY_S = 30.0


class Chase:
    """Looks again and again; what fails once is looked at again the next time."""

    def __init__(
        self, house: House, counter: Counter, refunds: Refunds, recovery: Recovery, sweep: Sweep
    ) -> None:
        self._house = house
        self._rounds: tuple[Callable[[], Awaitable[int]], ...] = (
            counter.expire,
            refunds.expire,
            recovery.refunds,
            recovery.leftovers,
            sweep.look,
        )

    async def look(self) -> int:
        """One round; how many orders came to an end by it."""
        return sum([await self._ended(each) for each in self._rounds])

    async def run(self) -> None:
        """For ever."""
        while True:
            await self.look()
            await self._house.clock.sleep(_EVERY_S)

    async def _ended(self, chase: Callable[[], Awaitable[int]]) -> int:
        try:
            return await chase()
        except (Outage, Refusal) as fault:
            _log.error("not settled yet", extra={"code": fault.code.value})
        except Exception:  # noqa: BLE001  one order's fault must not keep the others waiting; it is logged
            _log.exception("not settled")
        return 0
