"""Orders that are paid at the counter: held from the kitchen until staff have the money, for a while."""

from datetime import timedelta

from kiosk.domain import happening as on
from kiosk.domain.course import Phase
from kiosk.domain.order import IllegalMove, Order, OrderId
from kiosk.domain.payment import Payment
from kiosk.domain.trouble import Code, Refusal
from kiosk.services.checkout import Checkout
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.since import Since

CASH = "cash"
# What Thanx is told where there is no card (contract 3.5).
NO_CARD = "0000"


class Counter:
    """For staff: what is held, the money for it, and what nobody wants any more."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment) -> None:
        self._house = house
        self._checkout = checkout
        self._fulfilment = fulfilment
        self._since: Since[OrderId] = Since(house.clock)

    async def held(self) -> tuple[Order, ...]:
        """Orders that wait for their money, oldest first."""
        orders = await self._house.ledger.open_orders()
        return tuple(order for order in orders if order.course.phase is Phase.HELD)

    async def take_payment(self, order_id: OrderId, brand: str = CASH, last4: str = NO_CARD) -> Order:
        """Staff have exactly the total: the order is billed and goes to the kitchen.

        Raises Refusal(ORDER_ELSEWHERE) if it is not held (any more), Outage(STORE_FAILED).
        """
        order = await self._found(order_id)
        payment = Payment(brand, last4, order.totals.total, self._house.clock.now())
        try:
            sold = (await self._checkout.driver.run(order, on.MoneyTaken(payment))).order
        except IllegalMove as fault:
            raise Refusal(Code.ORDER_ELSEWHERE, str(fault)) from fault
        await self._fulfilment.serve(sold)
        return sold

    async def release(self, order_id: OrderId, why: str) -> Order:
        """Nobody will pay: its reward goes back. Raises as `take_payment`."""
        order = await self._found(order_id)
        if order.course.phase is not Phase.HELD:
            raise Refusal(Code.ORDER_ELSEWHERE, order.course.phase)
        return await self._release(order, why)

    async def expire(self) -> int:
        """Release what has been held for too long; how many orders that were.

        By the wall clock, since a restart does not give more time, or by one that is never set back.
        """
        hold_s, held = self._house.manners.hold_s, await self.held()
        oldest = self._house.clock.now() - timedelta(seconds=hold_s)
        waits_s = self._since.of([order.id for order in held])
        late = [order for order in held if order.placed_at <= oldest or waits_s[order.id] >= hold_s]
        for order in late:
            await self._release(order, "its time is over")
        return len(late)

    async def _release(self, order: Order, why: str) -> Order:
        try:
            return (await self._checkout.driver.run(order, self._released(why))).order
        except IllegalMove as fault:
            raise Refusal(Code.ORDER_ELSEWHERE, str(fault)) from fault

    def _released(self, why: str) -> on.Released:
        return on.Released(why, self._house.ids.attempt_id())

    async def _found(self, order_id: OrderId) -> Order:
        order = await self._house.ledger.order(order_id)
        if order is None:
            raise Refusal(Code.ORDER_ELSEWHERE, "there is no such order")
        return order
