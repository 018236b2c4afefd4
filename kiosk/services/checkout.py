"""The money path: one straight coroutine from a reviewed basket to a sale, read from top to bottom.

Written down before it happens: `placed` before money moves, each attempt before the terminal hears of it;
payment and `billed` in one transaction, which is the sale.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.answer import Answer, Applied, Refused, Unknown
from kiosk.domain.basket import Basket
from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState, Quote, Redemption, Report, Sold
from kiosk.domain.payment import (
    Attempt,
    AttemptId,
    DeclineReason,
    Outcome,
    Payment,
    RefundRequest,
    SaleRequest,
    SaleResult,
)
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import PayStep
from kiosk.ports import Change
from kiosk.services.dispatch import Dispatch
from kiosk.services.enquiry import enquire
from kiosk.services.house import House
from kiosk.services.watch import reader_trouble

_log = logging.getLogger(__name__)

_REFUND = "refund started"
_DECLINES = {
    DeclineReason.BANK: Code.DECLINED,
    DeclineReason.PIN: Code.DECLINED_PIN,
    DeclineReason.CARD: Code.DECLINED_CARD,
    None: Code.DECLINED,
}
_STOPS = {
    Outcome.CANCELLED: Code.CANCELLED,
    Outcome.BUSY: Code.TERMINAL_BUSY,
    Outcome.NOT_STARTED: Code.TERMINAL_AWAY,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What the guest agreed to on the review screen."""

    order_id: OrderId
    basket: Basket
    totals: Totals
    member_id: MemberId | None = None
    redemption: Redemption | None = None


class Sale:
    """One guest's payment as the screen sees it: steps out, wishes in."""

    def __init__(self, show: Callable[[PayStep, Order, Code | None], None]) -> None:
        self.show = show
        self.attempt: Attempt | None = None
        self._choice: asyncio.Future[bool] | None = None

    def choose(self, again: bool) -> None:
        """After a decline: another card, or stop."""
        if self._choice is not None and not self._choice.done():
            self._choice.set_result(again)

    async def choice(self) -> bool:
        self._choice = asyncio.get_running_loop().create_future()
        return await self._choice


class Checkout:
    """Sells. Runs in the house's scope: a screen may wish to cancel, it never cancels this."""

    def __init__(self, house: House, dispatch: Dispatch) -> None:
        self._house = house
        self._dispatch = dispatch

    async def sell(self, draft: Draft, sale: Sale) -> Order:
        """The billed order. Raises Refusal when nothing was charged, Outage when the house can't sell."""
        if draft.totals.total and await reader_trouble(self._house) is not None:
            # Before a reward is locked or points are spent for nothing.
            raise Refusal(Code.TERMINAL_AWAY)
        order = await self._place(draft)
        if not order.totals.total:
            return await self._bill(order.free())
        for card in range(1, self._house.manners.most_cards + 1):
            attempt, result = await self._charge(order, sale)
            if result.outcome is Outcome.APPROVED:
                return await self.settle(order, attempt, result)
            if result.outcome is not Outcome.DECLINED:
                await self.void(order, result.outcome)
                raise Refusal(_STOPS[result.outcome])
            reason = _DECLINES[result.reason]
            if card == self._house.manners.most_cards:
                break
            sale.show(PayStep.DECLINED, order, reason)
            if not await sale.choice():
                break
        await self.void(order, Outcome.DECLINED)
        raise Refusal(reason)

    async def _place(self, draft: Draft) -> Order:
        """Commit the order; with a reward it is locked at Thanx now, before any money moves."""
        lines = tuple(Sold.of(line) for line in draft.basket.lines)
        order = Order(
            draft.order_id, await self._house.ledger.take_number(), OrderState.PLACED,
            draft.basket.dining, lines, draft.totals, self._house.location,
            self._house.clock.now(), draft.member_id, draft.redemption,
        )  # fmt: skip
        change = self._change(order, "placed")
        if order.redemption is None:
            await self._house.ledger.commit(change)
            self._dispatch.wake()
            return order
        return await self._locked(order, await self._dispatch.at_once(change))

    async def _locked(self, order: Order, answer: Answer[Quote]) -> Order:
        """The order, once its reward is locked at the discount that was quoted. Raises Refusal or Outage."""
        if isinstance(answer, Applied):
            if _is_as_quoted(answer.value, order.totals):
                return order
            await self.void(order, "discount changed")
            raise Refusal(Code.REWARD_NOT_FITTING)
        if isinstance(answer, Unknown):
            await self.void(order, "reward not answered")
            raise Outage(Code.LOYALTY_DOWN, answer.detail, may_have_happened=True)
        # It certainly locked nothing: the report is closed, and there is nothing to void at Thanx.
        voided = order.moving_to(OrderState.VOIDED)
        await self._house.ledger.commit(Change(voided, "reward not locked", delivered=(OrderState.PLACED,)))
        if isinstance(answer, Refused):
            fits = answer.code is not Code.REWARD_NOT_FITTING
            raise Refusal(Code.REWARD_GONE if fits else answer.code, answer.detail)
        raise Outage(Code.LOYALTY_DOWN, answer.detail)

    async def _charge(self, order: Order, sale: Sale) -> tuple[Attempt, SaleResult]:
        attempt = Attempt(self._house.ids.attempt_id(), order.id, order.totals.total)
        await self._house.ledger.commit(Change(order, "attempt started", attempt=attempt))
        sale.attempt = attempt
        sale.show(PayStep.PRESENT_CARD, order, None)
        request = SaleRequest(attempt.id, order.id, attempt.amount)
        result = await self._house.terminal.start_sale(request)
        if result.outcome is Outcome.UNKNOWN:
            sale.show(PayStep.UNKNOWN, order, Code.PAYMENT_UNKNOWN)
            result = await enquire(self._house, attempt)
        sale.attempt = None
        if result.outcome is not Outcome.APPROVED:
            # An approval is written together with the sale it makes.
            await self.end(order, attempt, result.outcome)
        return attempt, result

    async def settle(self, order: Order, attempt: Attempt, result: SaleResult) -> Order:
        """An approval of exactly the total is the sale; any other is given back: raises Refusal."""
        payment, approved = result.payment, replace(attempt, outcome=Outcome.APPROVED)
        if payment is not None and payment.amount == order.totals.total:
            return await self._bill(order.paid_with(payment), approved)
        if payment is not None:
            await self._give_back(order, approved, payment)
        await self.void(order, "wrong amount")
        raise Refusal(Code.DECLINED)

    async def _give_back(self, order: Order, approved: Attempt, payment: Payment) -> None:
        """A refund is written down before the terminal hears of it: after a restart it is the same again."""
        events = await self._house.ledger.events(order.id)
        started = next((AttemptId(each.detail) for each in events if each.event == _REFUND), None)
        refund = started or self._house.ids.attempt_id()
        if started is None:
            await self._house.ledger.commit(Change(order, _REFUND, attempt=approved, detail=refund))
        result = await self._house.terminal.refund(
            RefundRequest(refund, approved.id, payment.provider_ref, payment.amount)
        )
        if result.outcome is not Outcome.APPROVED:
            _log.error("not given back", extra={"attempt": approved.id, "outcome": result.outcome.value})

    async def _bill(self, order: Order, attempt: Attempt | None = None) -> Order:
        """The COMMIT is the sale."""
        await self._house.ledger.commit(replace(self._change(order, "billed"), attempt=attempt))
        self._dispatch.wake()
        return order

    async def end(self, order: Order, attempt: Attempt, outcome: Outcome) -> None:
        """Write down how an attempt ended that took no money."""
        ended = replace(attempt, outcome=outcome)
        await self._house.ledger.commit(Change(order, f"attempt {outcome}", attempt=ended))

    async def complete(self, order: Order) -> Order:
        """Handed to the guest."""
        completed = order.moving_to(OrderState.COMPLETED)
        await self._house.ledger.commit(self._change(completed, "handed over"))
        self._dispatch.wake()
        return completed

    async def void(self, order: Order, why: str) -> None:
        """Give the reward back while the guest waits, so that the next try can use it.

        Only while the terminal is known to be idle for this order.
        """
        change = self._change(order.moving_to(OrderState.VOIDED), "voided", why)
        if order.redemption is not None:
            await self._dispatch.at_once(change)
        else:
            await self._house.ledger.commit(change)
        self._dispatch.wake()

    def _change(self, order: Order, event: str, detail: str = "") -> Change:
        """The order as it now is; what a member's order has become is also reported."""
        reports: tuple[tuple[OrderState, bytes], ...] = ()
        if order.member_id is not None:
            reports = ((order.state, self._house.loyalty.written(Report.of(order))),)
        return Change(order, event, reports, detail=detail)


def _is_as_quoted(quote: Quote, totals: Totals) -> bool:
    """What was taken is taken, whatever its answer is worth: unreadable words change nothing (N12)."""
    if quote.flaw and not quote.discount:
        _log.warning("placed was taken with unreadable words")
        return True
    return quote.discount.capped(totals.subtotal) == totals.discount
