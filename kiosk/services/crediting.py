"""An order that was placed before its guest joined: told to Thanx afterwards, from `placed` on.

A basket that Thanx has never heard of may begin at `placed` and be `billed` (contract 3.3); it keeps the
times at which it was really placed and paid (reliability 2.8).
"""

import logging
from dataclasses import replace

from kiosk.domain.answer import Applied, Refused
from kiosk.domain.course import Phase
from kiosk.domain.joining import Credit
from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState, Report
from kiosk.domain.trouble import Outage
from kiosk.ports import Change
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House

_log = logging.getLogger(__name__)
_SO_FAR = (OrderState.PLACED, OrderState.BILLED, OrderState.COMPLETED)
_CREDITED = "credited"


class Crediting:
    """Makes a guest's order the order of a member, once; what comes later of it is told as any member's."""

    def __init__(self, house: House, dispatch: Dispatch) -> None:
        self._house = house
        self._dispatch = dispatch

    async def credit(self, order_id: OrderId, member_id: MemberId) -> tuple[Credit, Order | None]:
        """What became of it, and the order if it is the member's now. Never raises Outage."""
        try:
            order = await self._creditable(order_id)
            if order is None:
                return Credit.MISSED, None
            credited = replace(order, member_id=member_id)
            answer = await self._dispatch.at_once(Change(credited, _CREDITED, self._reports(credited)))
        except Outage as outage:
            _log.error("not credited", extra={"order": order_id, "code": outage.code.value})
            return Credit.MISSED, None
        self._dispatch.wake()
        if isinstance(answer, Refused):
            # Set aside for staff like any report that is refused; the guest is promised nothing.
            return Credit.MISSED, credited
        return (Credit.TAKEN if isinstance(answer, Applied) else Credit.WAITING), credited

    async def _creditable(self, order_id: OrderId) -> Order | None:
        """The order as it is now: paid for or held until it is, nobody's yet, and never anybody's before."""
        order = await self._house.ledger.order(order_id)
        if order is None or order.state not in _SO_FAR or order.member_id is not None:
            return None
        if order.state is OrderState.PLACED and order.course.phase is not Phase.HELD:
            return None
        events = await self._house.ledger.events(order_id)
        return None if any(each.event == _CREDITED for each in events) else order

    def _reports(self, order: Order) -> tuple[tuple[OrderState, bytes], ...]:
        """Every state that it has been in, as it would have been told then."""
        placed = replace(order, state=OrderState.PLACED, payment=None)
        all_of_them = (placed, replace(order, state=OrderState.BILLED), order)
        told = all_of_them[: _SO_FAR.index(order.state) + 1]
        return tuple((each.state, self._house.loyalty.written(Report.of(each))) for each in told)
