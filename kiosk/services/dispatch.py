"""Empties the outbox: every report reaches Thanx, in order for its basket, whatever happens."""

import asyncio
import contextlib
import logging
import random
from datetime import timedelta

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.order import OrderId, OrderState, Quote
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Change, Outgoing
from kiosk.services.house import House

_log = logging.getLogger(__name__)

_LONGEST_WAIT_S = 300.0
_LOOK_AGAIN_S = 30.0


class Dispatch:
    """One worker for the whole house; a basket's reports never overtake each other."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._turn = asyncio.Lock()
        self._wake = asyncio.Event()
        self._leaving: dict[MemberId, Identifier] = {}

    def wake(self) -> None:
        """Something was put into the outbox."""
        self._wake.set()

    def release(self, member_id: MemberId, who: Identifier) -> None:
        """The guest has left: their token is dropped as soon as nothing of theirs waits any more."""
        self._leaving[member_id] = who
        self.wake()

    async def run(self) -> None:
        """Deliver what waits, for ever."""
        while True:
            self._wake.clear()
            try:
                pause_s = await self._empty()
            except Outage as outage:
                # The store can't be read now; what waits in it is safe and is tried again.
                _log.error("outbox", extra={"code": outage.code})
                pause_s = _LOOK_AGAIN_S
            await self._rest(pause_s)

    async def _empty(self) -> float | None:
        """Deliver all that is due; how long until something is, in seconds."""
        while await self._deliver_next():
            continue
        await self._forget_the_gone()
        return await self._pause_s()

    async def _rest(self, pause_s: float | None) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(pause_s):
                await self._wake.wait()

    async def at_once(self, change: Change) -> Answer[Quote]:
        """Commit the change and deliver its reports while the guest waits, the same bytes at most twice.

        The worker keeps out meanwhile, so that nothing is sent by both. Raises Outage(STORE_FAILED).
        """
        async with self._turn:
            await self._house.ledger.commit(change)
            answer = await self._deliver_basket(change.order.id)
            if isinstance(answer, Unknown | NotApplied):
                answer = await self._deliver_basket(change.order.id)
            return answer

    async def _deliver_basket(self, order_id: OrderId) -> Answer[Quote]:
        answer: Answer[Quote] = NotApplied(Code.LOYALTY_DOWN, "nothing waits")
        for outgoing in await self._house.outbox.waiting():
            if outgoing.order_id == order_id:
                answer = await self._deliver(outgoing, park=False)
                if not isinstance(answer, Applied):
                    break
        return answer

    async def _deliver_next(self) -> bool:
        async with self._turn:
            due = await self._house.outbox.next_due(self._house.clock.now())
            if due is not None:
                await self._deliver(due, park=True)
            return due is not None

    async def _deliver(self, outgoing: Outgoing, *, park: bool) -> Answer[Quote]:
        who = Identifier(IdentifiedBy.USER_ID, outgoing.member_id)
        await self._house.outbox.sending(outgoing)
        answer = await self._house.loyalty.deliver(who, outgoing.body)
        await self._settle(outgoing, answer, park=park)
        return answer

    async def _pause_s(self) -> float | None:
        """Until the first postponed report is due; None when nothing waits."""
        now = self._house.clock.now()
        waits = [
            (each.not_before - now).total_seconds() if each.not_before else _LOOK_AGAIN_S
            for each in await self._house.outbox.waiting()
        ]
        return max(min(waits), 0.05) if waits else None

    async def _settle(self, outgoing: Outgoing, answer: Answer[Quote], *, park: bool) -> None:
        outbox = self._house.outbox
        if isinstance(answer, Applied) or (isinstance(answer, Refused) and _is_nothing_to_void(outgoing)):
            await outbox.delivered(outgoing)
        elif isinstance(answer, Refused):
            # The one who waits for the answer decides; otherwise it is set aside for staff.
            if park:
                await outbox.park(outgoing, answer.code)
        else:
            until = self._house.clock.now() + timedelta(seconds=_wait_s(outgoing, answer))
            await outbox.postpone(outgoing, until, answer.code)

    async def _forget_the_gone(self) -> None:
        waiting = {each.member_id for each in await self._house.outbox.waiting()}
        for member_id in [gone for gone in self._leaving if gone not in waiting]:
            self._house.loyalty.forget(self._leaving.pop(member_id))


def _is_nothing_to_void(outgoing: Outgoing) -> bool:
    """A basket that Thanx does not know holds no reward: voiding it is done (reliability N5)."""
    return outgoing.state is OrderState.VOIDED


def _wait_s(outgoing: Outgoing, answer: NotApplied | Unknown) -> float:
    """Full jitter, doubling up to five minutes (reliability 2.6)."""
    if isinstance(answer, NotApplied) and answer.retry_after_s is not None:
        return answer.retry_after_s
    longest = min(_LONGEST_WAIT_S, 1.5 * 2.0 ** min(outgoing.attempts + 1, 10))
    return float(longest * random.uniform(0.5, 1))
