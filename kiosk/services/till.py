"""Money at the terminal: what the saga wants charged, asked for and given back, and what the guest sees."""

from typing import Protocol

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.happening import Happening
from kiosk.domain.order import Order
from kiosk.domain.payment import (
    Attempt,
    AttemptId,
    DeclineReason,
    Outcome,
    RefundRequest,
    SaleRequest,
    SaleResult,
)
from kiosk.domain.trouble import Code
from kiosk.domain.turns import decline
from kiosk.domain.visit import PayStep
from kiosk.services.enquiry import enquire
from kiosk.services.house import House

# Before a refund that did not begin is begun again: what stands in its way is mended by people.
_REFUND_AGAIN_S = 15.0


class Guest(Protocol):
    """Who waits before the screen while money moves."""

    attempt: Attempt | None
    # What the terminal said last: it may be known to nobody else yet.
    result: SaleResult | None

    def show(self, step: PayStep, order: Order, code: Code | None) -> None: ...
    async def choice(self) -> bool:
        """After a decline: another card, or stop."""
        ...


TillEffect = do.NextCard | do.Charge | do.Enquire | do.GiveBack | do.EnquireBack


class Till:
    """Every word with the terminal that moves money or asks about it."""

    def __init__(self, house: House) -> None:
        self._house = house
        # Refunds that have not begun yet, and since when that is tried.
        self._tried_s: dict[AttemptId, float] = {}

    async def do(self, order: Order, effect: TillEffect, guest: Guest | None) -> Happening:
        """What came of it. Takes as long as it takes."""
        match effect:
            case do.NextCard(after, is_first):
                return await self._next_card(order, guest, after, is_first=is_first)
            case do.Charge(attempt):
                return self._said(await self._charge(order, attempt, guest), guest)
            case do.Enquire(attempt):
                _show(guest, PayStep.UNKNOWN, order, Code.PAYMENT_UNKNOWN)
                found = await enquire(self._house, attempt.id, self._patience_s(guest))
                return on.Waited() if found is None else self._said(found, guest)
            case do.GiveBack(request, is_again):
                return await self._give_back(request, self._patience_s(guest), is_again=is_again)
            case do.EnquireBack(request):
                found = await enquire(self._house, request.attempt_id, self._patience_s(guest))
                return on.Waited() if found is None else on.GivenBack(found)

    async def _next_card(
        self, order: Order, guest: Guest | None, after: DeclineReason | None, *, is_first: bool
    ) -> Happening:
        if not is_first:
            _show(guest, PayStep.DECLINED, order, decline(after))
            if guest is None or not await guest.choice():
                return on.GaveUp(after)
        return on.CardWanted(self._house.ids.attempt_id())

    async def _charge(self, order: Order, attempt: Attempt, guest: Guest | None) -> SaleResult:
        if guest is not None:
            guest.attempt = attempt
        _show(guest, PayStep.PRESENT_CARD, order, None)
        try:
            return await self._house.terminal.start_sale(SaleRequest(attempt.id, order.id, attempt.amount))
        finally:
            if guest is not None:
                guest.attempt = None

    async def _give_back(
        self, request: RefundRequest, most_s: float | None, *, is_again: bool
    ) -> Happening:
        """Where it does not begin for `most_s`, whoever waits is told so: it is begun again later."""
        now_s = self._house.clock.monotonic_s()
        tried_s = now_s - self._tried_s.setdefault(request.attempt_id, now_s)
        if is_again and most_s is not None and tried_s >= most_s:
            self._tried_s.pop(request.attempt_id)
            return on.Waited()
        if is_again:
            await self._house.clock.sleep(_REFUND_AGAIN_S)
        result = await self._house.terminal.refund(request)
        if result.outcome not in (Outcome.BUSY, Outcome.NOT_STARTED):
            self._tried_s.pop(request.attempt_id, None)
        return on.GivenBack(result)

    def _said(self, result: SaleResult, guest: Guest | None) -> on.TerminalSaid:
        if guest is not None:
            guest.result = result
        return on.TerminalSaid(result, self._house.ids.attempt_id())

    def _patience_s(self, guest: Guest | None) -> float | None:
        return None if guest is None else self._house.manners.doubt_s


def _show(guest: Guest | None, step: PayStep, order: Order, code: Code | None) -> None:
    if guest is not None:
        guest.show(step, order, code)
