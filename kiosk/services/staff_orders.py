"""Orders and reports for staff: what is looked at, and what can be done about it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from kiosk.domain import happening as on
from kiosk.domain.backstage import Backstage, Filing, Queued, Told
from kiosk.domain.journal import Outgoing
from kiosk.domain.member import MemberId
from kiosk.domain.order import IllegalMove, Order, OrderId
from kiosk.domain.ticket import Receipt
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout
from kiosk.services.counter import CASH, NO_CARD
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.services.staffing import Staffing

_log = logging.getLogger(__name__)
Act = Callable[[str, tuple[str, ...]], Awaitable[Told]]
MOST = 200
CARD = "card"


class OrderTasks:
    """Each act raises Refusal or Outage with the code that staff are told."""

    def __init__(
        self, house: House, staffing: Staffing, backroom: Backroom, checkout: Checkout, dispatch: Dispatch
    ) -> None:
        self._house = house
        self._staffing = staffing
        self._backroom = backroom
        self._checkout = checkout
        self._dispatch = dispatch
        self.acts: Mapping[str, Act] = {
            "refund": self._refund, "release": self._release, "give_back": self._give_back,
            "settle": self._settle, "serve": self._serve, "hand_over": self._hand_over,
            "take_cash": self._take_cash, "take_card": self._take_card, "reprint": self._reprint,
            "retry": self._retry,
        }  # fmt: skip

    async def look(self, shown: Backstage) -> Backstage:
        """The latest orders and all that are open, newest first; of the chosen one also its reports."""
        recent = await self._house.ledger.recent(MOST)
        known = {each.id for each in recent}
        older = [each for each in await self._house.ledger.open_orders() if each.id not in known]
        orders = (*recent, *reversed(older))
        filings = await self._filings(OrderId(shown.chosen)) if shown.order(shown.chosen) else ()
        now = self._house.clock.now().replace(second=0, microsecond=0)
        waits = replace(shown, looked_at=now, hold_s=self._house.manners.hold_s)
        return replace(waits, orders=orders, filings=filings, queued=await self._queued(orders))

    async def identify(self, order_id: OrderId, member_id: MemberId) -> Told:
        """The guest has shown their code again."""
        await self._backroom.refunds.identify(order_id, member_id)
        return Told("identified")

    async def _filings(self, order_id: OrderId) -> tuple[Filing, ...]:
        return tuple(
            Filing(each.state, each.status) for each in await self._staffing.history.reports(order_id)
        )

    async def _queued(self, orders: tuple[Order, ...]) -> tuple[Queued, ...]:
        """Set aside first, then what waits; each with what held it up."""
        outbox = self._house.outbox
        parked, waiting = await outbox.parked(), await outbox.waiting()
        numbers = {each.id: each.number for each in orders}
        whys: dict[tuple[str, str], str] = {}
        for order_id in {each.order_id for each in (*parked, *waiting)}:
            filed = await self._staffing.history.reports(order_id)
            whys |= {(each.order_id, each.state.value): each.why for each in filed}
        return tuple(
            _queued(each, numbers.get(each.order_id, 0), whys, is_parked=place < len(parked))
            for place, each in enumerate((*parked, *waiting))
        )

    async def _refund(self, key: str, answers: tuple[str, ...]) -> Told:
        """The slip comes last: without paper the money is back all the same."""
        order = await self._backroom.refunds.refund(OrderId(key), answers[0])
        try:
            await self._print(f"refund-{order.number:03}", order, is_copy=False)
        except (Outage, Refusal) as fault:
            _log.warning("no slip of a refund", extra={"order": order.id, "code": fault.code.value})
            return Told("refunded_unprinted", str(order.number))
        return Told("refunded", str(order.number))

    async def _release(self, key: str, answers: tuple[str, ...]) -> Told:
        order = await self._backroom.counter.release(OrderId(key), answers[0])
        return Told("voided", str(order.number))

    async def _give_back(self, key: str, answers: tuple[str, ...]) -> Told:
        order = await self._backroom.refunds.give_back(OrderId(key), answers[0])
        return Told("given_back", str(order.number))

    async def _settle(self, key: str, answers: tuple[str, ...]) -> Told:
        order = await self._backroom.refunds.settled(OrderId(key), answers[0])
        return Told("settled", str(order.number))

    async def _serve(self, key: str, _answers: tuple[str, ...]) -> Told:
        order = await self._backroom.refunds.serve(OrderId(key))
        held = await self._order(order.id)
        is_taken = held.course.ticket.value == "done"
        return Told("sent_again" if is_taken else "kitchen_silent_still", str(held.number), is_good=is_taken)

    async def _hand_over(self, key: str, _answers: tuple[str, ...]) -> Told:
        order = await self._order(OrderId(key))
        try:
            ended = await self._checkout.driver.run(order, on.HandedOver())
        except IllegalMove as fault:
            raise Refusal(Code.ORDER_ELSEWHERE, str(fault)) from fault
        return Told("handed_over", str(ended.order.number))

    async def _take_cash(self, key: str, _answers: tuple[str, ...]) -> Told:
        order = await self._backroom.counter.take_payment(OrderId(key), CASH, NO_CARD)
        return Told("paid", str(order.number))

    async def _take_card(self, key: str, answers: tuple[str, ...]) -> Told:
        order = await self._backroom.counter.take_payment(OrderId(key), CARD, answers[0])
        return Told("paid", str(order.number))

    async def _reprint(self, key: str, _answers: tuple[str, ...]) -> Told:
        order = await self._order(OrderId(key))
        await self._print(f"copy-{order.number:03}", order, is_copy=True)
        return Told("reprinted", str(order.number))

    async def _print(self, job: str, order: Order, *, is_copy: bool) -> None:
        receipt = Receipt.of(order, self._house.manners.merchant, is_copy=is_copy)
        await self._house.printer.print(job, self._house.paper.receipt(receipt))

    async def _retry(self, key: str, _answers: tuple[str, ...]) -> Told:
        """Of one basket, or of all: what was set aside is sent after all, what waits is sent now."""
        outbox = self._house.outbox
        held = (*await outbox.parked(), *await outbox.waiting())
        for order_id in {each.order_id for each in held if key in ("", each.order_id)}:
            # Claimed, so that nothing of it is on its way meanwhile.
            async with self._dispatch.claim(order_id):
                for each in (*await outbox.parked(), *await outbox.waiting()):
                    if each.order_id == order_id and each.member_id is not None:
                        await outbox.resume(each)
        return Told("retrying")

    async def _order(self, order_id: OrderId) -> Order:
        order = await self._house.ledger.order(order_id)
        if order is None:
            raise Refusal(Code.ORDER_ELSEWHERE)
        return order


def _queued(each: Outgoing, number: int, whys: Mapping[tuple[str, str], str], *, is_parked: bool) -> Queued:
    return Queued(
        each.order_id, number, each.state, is_parked, each.attempts, each.not_before,
        whys.get((each.order_id, each.state.value), ""), each.member_id is None,
    )  # fmt: skip
