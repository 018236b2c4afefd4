"""After a restart, before the first screen: every order that was open is settled by its rule."""

import logging

from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import Attempt, Outcome, SaleResult
from kiosk.domain.trouble import Refusal
from kiosk.services.checkout import Checkout
from kiosk.services.enquiry import enquire
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House

_log = logging.getLogger(__name__)

# An approved attempt of an order that is not billed took a wrong amount.
_UNSETTLED = (None, Outcome.UNKNOWN, Outcome.APPROVED)
# Orders of one run that a restart may have kept from the kitchen: one, and some for good measure.
_LATEST = 20


class Recovery:
    """An attempt without an outcome is asked for; what was approved is billed, all else is voided."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment) -> None:
        self._house = house
        self._checkout = checkout
        self._fulfilment = fulfilment

    async def run(self) -> int:
        """How many orders were settled; again settles nothing twice. Raises Outage(STORE_FAILED)."""
        orders = await self._house.ledger.open_orders()
        for order in orders:
            await self._settle(order)
        latest = await self._house.ledger.recent(_LATEST)
        billed = [order for order in latest if order.state is OrderState.BILLED]
        return len(orders) + sum([await self._fulfilment.resume(order) for order in billed])

    async def _settle(self, order: Order) -> None:
        for attempt in await self._house.ledger.attempts(order.id):
            if attempt.outcome not in _UNSETTLED:
                continue
            result = await enquire(self._house, attempt)
            if result.outcome is Outcome.APPROVED:
                await self._sold(order, attempt, result)
                return
            await self._checkout.end(order, attempt, result.outcome)
        await self._checkout.void(order, "restart")
        _log.info("order recovered", extra={"order": order.id, "state": "voided"})

    async def _sold(self, order: Order, attempt: Attempt, result: SaleResult) -> None:
        try:
            billed = await self._checkout.settle(order, attempt, result)
        except Refusal:
            _log.warning("wrong amount given back", extra={"order": order.id, "attempt": attempt.id})
            return
        await self._fulfilment.serve(billed)
        _log.info("order recovered", extra={"order": order.id, "state": "billed"})
