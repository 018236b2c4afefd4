"""What a card reader said no to is asked about again: late money goes back by itself (reliability 2.4)."""

from kiosk.domain import happening as on
from kiosk.domain.course import SETTLED
from kiosk.domain.denial import Denial
from kiosk.domain.order import IllegalMove, Order, OrderId
from kiosk.domain.payment import AttemptId, Outcome
from kiosk.services.checkout import Checkout
from kiosk.services.enquiry import asked
from kiosk.services.hours import Hours
from kiosk.services.house import House
from kiosk.services.refunding import Staff
from kiosk.services.since import Since
from kiosk.services.watch import reader_trouble


class Sweep:
    """Asks while nobody is at the reader; each attempt soon after its no, and once when the day is over.

    How often it was asked stands in the journal. A restart asks five minutes later, never more seldom.
    """

    def __init__(self, house: House, checkout: Checkout) -> None:
        self._house = house
        self._checkout = checkout
        self._zone = Hours(house.manners.timezone).zone
        self._since: Since[AttemptId] = Since(house.clock)

    async def look(self) -> int:
        """One round; for how many orders something went back. Raises Outage(STORE_FAILED)."""
        orders = await self._house.ledger.open_orders()
        left = [each for each in orders if _is_left(each) and not self._checkout.driver.is_driving(each.id)]
        returned = sum([await self._is_told(each, on.StrayLeft()) for each in left])
        return returned + sum([await self._has_taken(denial) for denial in await self._due()])

    async def _due(self) -> list[Denial]:
        now, denials = self._house.clock.now(), await self._house.ledger.denials()
        known_s = self._since.of([each.attempt.id for each in denials])
        due = [each for each in denials if each.is_due(now, known_s[each.attempt.id], self._zone)]
        if not due or await reader_trouble(self._house) is not None:
            return []
        return due

    async def _has_taken(self, denial: Denial) -> bool:
        """Whether that no was none; what is not known now is asked the next time."""
        attempt, driver = denial.attempt, self._checkout.driver
        order = await self._house.ledger.order(OrderId(attempt.order_id))
        is_free = order is not None and order.course.phase in SETTLED and order.course.stray is None
        if order is None or not is_free or driver.is_busy:
            return False
        result = await asked(self._house, attempt.id)
        if result.outcome is Outcome.UNKNOWN:
            return False
        if result.outcome is not Outcome.APPROVED:
            await self._house.ledger.looked(attempt.id)
        elif result.payment is not None:
            spare = self._house.ids.attempt_id()
            return await self._is_told(order, on.Resurfaced(attempt, result.payment, spare))
        return False

    async def _is_told(self, order: Order, happening: on.Happening) -> bool:
        """Whether all that was taken late is back; where staff were quicker it comes round again."""
        try:
            ended = await self._checkout.driver.run(order, happening, Staff())
        except IllegalMove:
            return False
        return ended.order.course.stray is None


def _is_left(order: Order) -> bool:
    stray = order.course.stray
    return stray is not None and not stray.is_owed and order.course.phase in SETTLED
