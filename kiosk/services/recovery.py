"""After a restart, before the first screen takes touch: every open order is told that, and goes its way.

What that way is stands in `domain.saga`; here is only who is told first, and what a fault of one order leaves
to the others. It may be killed at any point and run again: each order goes on from where it then is.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain import happening as on
from kiosk.domain.course import OPEN, Duty, Phase
from kiosk.domain.order import IllegalMove, Order, OrderId, OrderState
from kiosk.services.checkout import Checkout
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.refunding import Staff
from kiosk.services.till import Guest

_log = logging.getLogger(__name__)

_QUIET = timedelta(minutes=1)
# Before a refund that nobody knows about is asked for once more: longer each time.
_FIRST_WAIT_S, _LONGEST_WAIT_S = 30.0, 900.0
# Money may have moved: nobody is served before that is known.
_IN_DOUBT = frozenset({Phase.PAYING, Phase.IN_DOUBT, Phase.GIVING_BACK})


@dataclass(frozen=True, slots=True)
class _Wait:
    """Until when a refund is left alone, and how long after the next time."""

    until_s: float = 0.0
    next_s: float = _FIRST_WAIT_S


class Recovery:
    """An attempt without an end is asked for; what was approved is billed and served, all else is voided."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment) -> None:
        self._house = house
        self._checkout = checkout
        self._fulfilment = fulfilment
        # Told of the order whose payment is in doubt while it is asked for, and of how it ended.
        self.doubts: Callable[[Order], None] = lambda _order: None
        self.settled: Callable[[Order], None] = lambda _order: None
        # The last order that was voided: whoever placed it may still stand there.
        self.voided: Order | None = None
        self._waits: dict[OrderId, _Wait] = {}

    async def run(self) -> int:
        """How many orders were moved on; again moves none twice. Raises Outage(STORE_FAILED)."""
        orders = [each for each in await self._house.ledger.open_orders() if _is_unsettled(each)]
        orders.sort(key=lambda order: order.course.phase not in _IN_DOUBT)
        return sum([await self._moved(order) for order in orders])

    async def refunds(self) -> int:
        """Refunds that were under way, in the background; what is not known in time is asked for later.

        Until then it is among the alarms, and all else that must be chased goes on.
        """
        orders = [each for each in await self._house.ledger.open_orders() if _is_refund(each)]
        self._waits = {each.id: self._waits.get(each.id, _Wait()) for each in orders}
        now_s = self._house.clock.monotonic_s()
        due = [each for each in orders if self._waits[each.id].until_s <= now_s]
        idle = [each for each in due if not self._checkout.driver.is_driving(each.id)]
        return sum([await self._is_refunded(order) for order in idle])

    async def _is_refunded(self, order: Order) -> bool:
        is_moved = await self._moved(order, Staff())
        wait_s = self._waits[order.id].next_s
        until_s = self._house.clock.monotonic_s() + wait_s
        self._waits[order.id] = _Wait(until_s, min(wait_s * 2, _LONGEST_WAIT_S))
        return is_moved

    async def leftovers(self) -> int:
        """Sold orders whose last steps could not be written down: after a minute, as after a restart."""
        orders = [each for each in await self._house.ledger.open_orders() if self._is_half_served(each)]
        return sum([await self._moved(order) for order in orders if await self._is_left(order)])

    def _is_half_served(self, order: Order) -> bool:
        course = order.course
        is_handed = course.ticket is Duty.DONE and self._house.manners.handed_over_at_once
        return course.phase is Phase.PAID or (course.phase is Phase.SERVED and is_handed)

    async def _is_left(self, order: Order) -> bool:
        """Whoever serves it writes more often than once a minute."""
        if self._checkout.driver.is_driving(order.id):
            return False
        events = await self._house.ledger.events(order.id)
        return bool(events) and events[-1].at <= self._house.clock.now() - _QUIET

    async def _moved(self, order: Order, guest: Guest | None = None) -> bool:
        is_doubtful = order.course.phase in _IN_DOUBT
        if is_doubtful:
            self.doubts(order)
        try:
            after = (await self._checkout.driver.run(order, on.Restarted(), guest)).order
        except IllegalMove:
            # Staff find it among the open orders; it must not keep the others from being settled.
            _log.exception("not recovered", extra={"order": order.id, "state": order.state.value})
            return False
        if after.course.phase is Phase.PAID:
            await self._fulfilment.serve(after)
        if is_doubtful:
            self.settled(after)
        if after.state is OrderState.VOIDED:
            self.voided = after
        if after.course.phase is order.course.phase:
            return False
        _log.info("order recovered", extra={"order": order.id, "state": after.state.value})
        return True


def _is_unsettled(order: Order) -> bool:
    """Refunds, and what was taken late, are looked after in the background."""
    return order.course.phase in OPEN and not _is_refund(order)


def _is_refund(order: Order) -> bool:
    return order.course.phase is Phase.REFUNDING
