"""One report to Thanx, and what its answer means for it (reliability 2.6)."""

import asyncio
import logging
import random
from datetime import timedelta

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.journal import Outgoing
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.order import OrderState, Quote
from kiosk.domain.trouble import Code
from kiosk.services.fence import Fence
from kiosk.services.house import House

_log = logging.getLogger(__name__)

_LONGEST_WAIT_S = 300.0
# Nobody but staff can mend a credential: asking more often would only be noise.
_CREDENTIALS_WAIT_S = 900.0
# What can't be voided may hold a reward a moment later, if `placed` is still on its way (reliability N5).
_MOST_REFUSED_VOIDS = 2


class Delivery:
    """Sends; and notes done, again later, or set aside for staff. The fence is kept here."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.fence = Fence(house.clock, house.manners.fence_s)
        self._beginning = asyncio.Lock()
        self._has_begun = False

    async def begin(self) -> None:
        """Before the first report: what had no answer when the kiosk stopped is fenced from now on."""
        async with self._beginning:
            if not self._has_begun:
                for order_id, state in await self._house.outbox.begin():
                    self.fence.hold(order_id, state)
                self._has_begun = True

    def is_fenced(self, outgoing: Outgoing) -> bool:
        """Whether it must still wait; a void never does."""
        left_s = self.fence.left_s(outgoing.order_id, outgoing.state)
        return outgoing.state is not OrderState.VOIDED and left_s > 0

    async def deliver(self, outgoing: Outgoing, *, park: bool) -> tuple[Answer[Quote], bool]:
        """What Thanx says, and whether the report is done with. `park`: a no sets it aside for staff."""
        if outgoing.member_id is None:
            await self._house.outbox.park(outgoing, Code.UNKNOWN_MEMBER)
            return NotApplied(Code.UNKNOWN_MEMBER, "nobody knows whose it is"), False
        if not await self._house.outbox.sending(outgoing):
            return NotApplied(Code.LOYALTY_DOWN, "it was closed meanwhile"), False
        answer = await self._answer(outgoing, Identifier(IdentifiedBy.USER_ID, outgoing.member_id))
        return answer, await self._settle(outgoing, answer, park=park)

    async def _answer(self, outgoing: Outgoing, who: Identifier) -> Answer[Quote]:
        try:
            return await self._house.loyalty.deliver(who, outgoing.body)
        except Exception:  # noqa: BLE001  a fault of ours is no answer: it is logged, and the report waits
            _log.exception("not delivered", extra={"order": outgoing.order_id, "state": outgoing.state.value})
            return Unknown(Code.LOYALTY_DOWN, "a fault of the kiosk")

    async def _settle(self, outgoing: Outgoing, answer: Answer[Quote], *, park: bool) -> bool:
        match answer:
            case Applied():
                return await self._applied(outgoing)
            case Refused(code):
                return await self._refused(outgoing, code, park=park)
            case Unknown(code):
                self.fence.hold(outgoing.order_id, outgoing.state)
                await self._again(outgoing, _wait_s(outgoing), code, is_unknown=True)
            case NotApplied(code, _, retry_after_s):
                await self._again(outgoing, max(_wait_s(outgoing), retry_after_s or 0.0), code)
        return False

    async def _applied(self, outgoing: Outgoing) -> bool:
        """A void is told at once, and once more when nothing can land behind it any more."""
        left_s = self.fence.left_s(outgoing.order_id, outgoing.state)
        if outgoing.state is OrderState.VOIDED and left_s > 0:
            await self._again(outgoing, left_s, "once more after the fence")
            return False
        await self._house.outbox.delivered(outgoing)
        return True

    async def _refused(self, outgoing: Outgoing, code: Code, *, park: bool) -> bool:
        outbox = self._house.outbox
        if code is Code.LOYALTY_CREDENTIALS:
            _log.error("Thanx does not know this kiosk", extra={"order": outgoing.order_id})
            await self._again(outgoing, _CREDENTIALS_WAIT_S, code)
            return False
        if code is Code.UNKNOWN_MEMBER:
            return await self._nobody(outgoing)
        if outgoing.state is OrderState.VOIDED and outgoing.refusals < _MOST_REFUSED_VOIDS:
            wait = timedelta(seconds=self._house.manners.fence_s)
            until = self._house.clock.now() + wait
            await outbox.postpone(outgoing, until, code, was_refused=True)
            return False
        if outgoing.state in (OrderState.VOIDED, OrderState.COMPLETED):
            # What can't be voided holds no reward, and `completed` is only recommended.
            await outbox.delivered(outgoing, code)
            return True
        if park:
            # Where nobody waits for the answer it is set aside for staff.
            _log.error("report parked", extra={"order": outgoing.order_id, "state": outgoing.state.value})
            await outbox.park(outgoing, code)
        return False

    async def _nobody(self, outgoing: Outgoing) -> bool:
        """A code that was scanned while Thanx was away may be nobody's; a member's report is looked into."""
        order = await self._house.ledger.order(outgoing.order_id)
        if order is not None and order.is_unproven:
            await self._house.outbox.give_up(outgoing.order_id, "uncredited")
            _log.warning("uncredited", extra={"order": outgoing.order_id})
            return True
        await self._house.outbox.park(outgoing, Code.UNKNOWN_MEMBER)
        return False

    async def _again(self, outgoing: Outgoing, wait_s: float, why: str, *, is_unknown: bool = False) -> None:
        until = self._house.clock.now() + timedelta(seconds=wait_s)
        await self._house.outbox.postpone(outgoing, until, why, is_unknown=is_unknown)


def _wait_s(outgoing: Outgoing) -> float:
    """Full jitter, doubling up to five minutes (reliability 2.6)."""
    longest = min(_LONGEST_WAIT_S, 1.5 * 2.0 ** min(outgoing.attempts + 1, 10))
    return longest * random.uniform(0.5, 1)
