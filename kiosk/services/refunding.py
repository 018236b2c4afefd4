"""Money that staff give back, and payments that they must decide about. The terminal first, then Thanx."""

from datetime import timedelta

from kiosk.domain import happening as on
from kiosk.domain.course import Phase
from kiosk.domain.happening import Happening
from kiosk.domain.journal import Change
from kiosk.domain.member import MemberId
from kiosk.domain.order import IllegalMove, Order, OrderId
from kiosk.domain.payment import Attempt, SaleResult
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import PayStep
from kiosk.services.checkout import Checkout
from kiosk.services.driving import Ended
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.since import Since


class Staff:
    """Who waits for a refund: somebody with other things to do."""

    attempt: Attempt | None = None
    result: SaleResult | None = None

    def show(self, step: PayStep, order: Order, code: Code | None) -> None:
        """The staff's screen shows the journal."""

    async def choice(self) -> bool:
        """Staff charge no cards."""
        return False


class Refunds:
    """For staff. A refund is never made twice: an order has one, by one name, until that is refused."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment) -> None:
        self._house = house
        self._checkout = checkout
        self._fulfilment = fulfilment
        self._since: Since[OrderId] = Since(house.clock)

    async def refund(self, order_id: OrderId, why: str, member_id: MemberId | None = None) -> Order:
        """All of a sold order's money. `member_id`: whose code staff scanned, if the journal has forgotten.

        Raises Refusal(REFUND_REFUSED: by the bank; ORDER_ELSEWHERE: not sold, or refunded already) and
        Outage(REFUND_UNKNOWN: it is asked for until it is known; STORE_FAILED).
        """
        ended = await self._run(order_id, on.RefundWanted(why, self._house.ids.attempt_id(), member_id))
        if ended.stop is Code.REFUND_UNKNOWN:
            raise Outage(Code.REFUND_UNKNOWN, may_have_happened=True)
        if ended.stop is not None:
            raise Refusal(ended.stop)
        return ended.order

    async def identify(self, order_id: OrderId, member_id: MemberId) -> None:
        """The guest has shown their code: what nobody could be found for is told to Thanx now."""
        order = await self._found(order_id)
        rows = [each for each in await self._house.outbox.parked() if each.order_id == order_id]
        reports = tuple((each.state, each.body) for each in rows if each.member_id is None)
        if not order.is_reported or not reports:
            raise Refusal(Code.ORDER_ELSEWHERE, "nothing waits for its member")
        known = order.known_as(member_id)
        await self._house.ledger.commit(Change(known, "member shown", reports))
        for each in rows:
            await self._house.outbox.resume(each)

    async def serve(self, order_id: OrderId) -> Order:
        """A payment that was found after its guest had been sent to staff: they get their food after all."""
        ended = await self._run(order_id, on.Serve())
        # A ticket that was only wanted once more is served by now.
        if ended.order.course.phase is Phase.PAID:
            await self._fulfilment.serve(ended.order)
        return ended.order

    async def give_back(self, order_id: OrderId, why: str) -> Order:
        """A payment that was found too late goes back. Raises as `refund`."""
        order = await self._found(order_id)
        if order.course.phase is not Phase.FOUND:
            raise Refusal(Code.ORDER_ELSEWHERE, order.course.phase)
        return (await self._run(order_id, on.Released(why, self._house.ids.attempt_id()))).order

    async def settled(self, order_id: OrderId, why: str) -> Order:
        """Staff gave the guest what the terminal would not."""
        return (await self._run(order_id, on.SettledByHand(why))).order

    async def expire(self) -> int:
        """Give back what was found and nobody decided about in time; how many orders that were."""
        found = [each for each in await self._house.ledger.open_orders() if each.course.phase is Phase.FOUND]
        waits_s, found_s = self._since.of([order.id for order in found]), self._house.manners.found_s
        late = [order for order in found if waits_s[order.id] >= found_s or await self._is_late(order)]
        for order in late:
            await self.give_back(order.id, "nobody decided")
        return len(late)

    async def _is_late(self, order: Order) -> bool:
        events = await self._house.ledger.events(order.id)
        oldest = self._house.clock.now() - timedelta(seconds=self._house.manners.found_s)
        return bool(events) and events[-1].at <= oldest

    async def _run(self, order_id: OrderId, happening: Happening) -> Ended:
        try:
            return await self._checkout.driver.run(await self._found(order_id), happening, Staff())
        except IllegalMove as fault:
            raise Refusal(Code.ORDER_ELSEWHERE, str(fault)) from fault

    async def _found(self, order_id: OrderId) -> Order:
        order = await self._house.ledger.order(order_id)
        if order is None:
            raise Refusal(Code.ORDER_ELSEWHERE, "there is no such order")
        return order
