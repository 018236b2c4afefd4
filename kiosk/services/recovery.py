"""After a restart, before the first screen: every order that was open is settled by its rule."""

import logging

from kiosk.domain.order import Order
from kiosk.domain.payment import Outcome
from kiosk.services.checkout import Checkout
from kiosk.services.enquiry import enquire
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House

_log = logging.getLogger(__name__)


class Recovery:
    """An attempt without an outcome is asked for; what was approved is billed, all else is voided."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment) -> None:
        self._house = house
        self._checkout = checkout
        self._fulfilment = fulfilment

    async def run(self) -> int:
        """How many open orders were settled. Running it again settles nothing twice."""
        orders = await self._house.ledger.open_orders()
        for order in orders:
            await self._settle(order)
        return len(orders)

    async def _settle(self, order: Order) -> None:
        for attempt in await self._house.ledger.attempts(order.id):
            if attempt.outcome not in (None, Outcome.UNKNOWN):
                continue
            result = await enquire(self._house, attempt)
            if result.outcome is Outcome.APPROVED:
                billed = await self._checkout.bill_found(order, attempt, result)
                await self._fulfilment.serve(billed)
                _log.info("order recovered", extra={"order": order.id, "state": "billed"})
                return
        await self._checkout.void(order, "restart")
        _log.info("order recovered", extra={"order": order.id, "state": "voided"})
