"""The money path, from a reviewed basket to a sale. What follows what is the saga's (`domain.saga`).

Written down before it happens: `placed` before money moves, each attempt before the terminal hears of it;
payment and `billed` in one transaction, which is the sale.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain import happening as on
from kiosk.domain.basket import Basket
from kiosk.domain.course import Course, Phase
from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState, Redemption, Sold
from kiosk.domain.payment import Attempt, Outcome, SaleResult
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import PayStep
from kiosk.services.dispatch import Dispatch
from kiosk.services.driving import Driver
from kiosk.services.house import House
from kiosk.services.watch import reader_trouble

# It is not known, or not mended, whether the guest was charged: the house can't go on as if nothing was.
_OUTAGES = frozenset({Code.LOYALTY_DOWN, Code.PAYMENT_UNKNOWN, Code.PAYMENT_OWED})


@dataclass(frozen=True, slots=True)
class Draft:
    """What the guest agreed to on the review screen. `is_unproven`: see Order."""

    order_id: OrderId
    basket: Basket
    totals: Totals
    member_id: MemberId | None = None
    redemption: Redemption | None = None
    table: str = ""
    at_counter: bool = False
    is_unproven: bool = False
    language: str = "en"


class Sale:
    """One guest's payment as the screen sees it: steps out, wishes in."""

    def __init__(self, show: Callable[[PayStep, Order, Code | None], None]) -> None:
        self._show = show
        self.attempt: Attempt | None = None
        self.order: Order | None = None
        self.result: SaleResult | None = None
        self._choice: asyncio.Future[bool] | None = None

    def show(self, step: PayStep, order: Order, code: Code | None) -> None:
        """What the guest sees now."""
        self.order = order
        self._show(step, order, code)

    @property
    def unwritten(self) -> Code | None:
        """What the guest must know of their money if it can't be written down now; None: nothing moved."""
        if self.result is None or self.result.outcome not in (Outcome.APPROVED, Outcome.UNKNOWN):
            return None
        payment = self.result.payment
        is_paid = payment is not None and self.order is not None and payment.amount == self.order.totals.total
        return Code.PAID_UNWRITTEN if is_paid else Code.PAYMENT_UNKNOWN

    def choose(self, again: bool) -> None:
        """After a decline: another card, or stop."""
        if self._choice is not None and not self._choice.done():
            self._choice.set_result(again)

    async def choice(self) -> bool:
        """See till.Guest."""
        self._choice = asyncio.get_running_loop().create_future()
        return await self._choice


class Checkout:
    """Sells. Runs in the house's scope: a screen may wish to cancel, it never cancels this."""

    def __init__(self, house: House, dispatch: Dispatch) -> None:
        self._house = house
        self.driver = Driver(house, dispatch)

    async def sell(self, draft: Draft, sale: Sale) -> Order:
        """The billed order, or one that the counter holds until staff have the money.

        Raises Refusal when nothing was charged, Outage when the house can't sell.
        """
        needs_reader = bool(draft.totals.total) and not draft.at_counter
        if needs_reader and await reader_trouble(self._house) is not None:
            # Before a reward is locked or points are spent for nothing.
            raise Refusal(Code.TERMINAL_AWAY)
        ended = await self.driver.run(await self._order(draft), on.Agreed(), sale)
        if ended.stop is None:
            return ended.order
        if ended.stop in _OUTAGES:
            raise Outage(ended.stop, may_have_happened=True)
        raise Refusal(ended.stop)

    async def complete(self, order: Order) -> Order:
        """Handed to the guest. Raises IllegalMove for an order that can't be."""
        return (await self.driver.run(order, on.HandedOver())).order

    async def _order(self, draft: Draft) -> Order:
        lines = tuple(Sold.of(line, draft.language) for line in draft.basket.lines)
        course = Course(Phase.PLACING, draft.at_counter, self._house.manners.most_cards)
        return Order(
            draft.order_id, await self._house.ledger.take_number(), OrderState.PLACED,
            draft.basket.dining, lines, draft.totals, self._house.here,
            self._house.clock.now(), draft.member_id, draft.redemption, course=course,
            is_reported=draft.member_id is not None, is_unproven=draft.is_unproven, table=draft.table,
            language=draft.language,
        )  # fmt: skip
