"""Empties the outbox: every report reaches Thanx, in order for its basket, whatever happens."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from math import inf
from weakref import WeakValueDictionary

from kiosk.domain.answer import Answer, Applied, NotApplied, Unknown
from kiosk.domain.journal import Change, Outgoing
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.order import OrderId, Quote
from kiosk.domain.trouble import Code, Outage
from kiosk.services.aging import Aging
from kiosk.services.delivery import Delivery
from kiosk.services.house import House

_log = logging.getLogger(__name__)

_LOOK_AGAIN_S = 30.0
# One report with all that it needs: a token, the call, both once more; each has its own deadline.
_STEP_S = 150.0
# So much later than promised and it hangs.
_LATE_S = 5.0
# A guest who waits is given one more try only while it can still be over soon (reliability N3).
_BUDGET_S = 8.0
# What cannot be told is not kept for ever: longer than any outage, shorter than a memory (reliability 2.6).
_KEEP_UNDELIVERED = timedelta(hours=72)
# `completed` needs the member, and comes when staff hand over: minutes later, never a shift.
_KEEP_SERVED = timedelta(hours=4)


class Dispatch:
    """One worker for the whole house; a basket's reports never overtake each other."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._delivery = Delivery(house)
        self._baskets: WeakValueDictionary[OrderId, asyncio.Lock] = WeakValueDictionary()
        self._wake = asyncio.Event()
        self._aging = Aging(house.clock)
        # When it will have taken its next step, if it turns.
        self._back_s = house.clock.monotonic_s() + _STEP_S
        self._here: set[MemberId] = set()
        self._gone: dict[MemberId, Identifier] = {}

    def wake(self) -> None:
        """Something was put into the outbox."""
        self._back_s = min(self._back_s, self._house.clock.monotonic_s() + _STEP_S)
        self._wake.set()

    @property
    def hangs(self) -> bool:
        """Whether it has not come back from its last step or rest when it said that it would."""
        return self._house.clock.monotonic_s() > self._back_s + _LATE_S

    @property
    def keeps(self) -> frozenset[MemberId]:
        """Whose tokens are still kept: of who is here, and of who is gone while something of theirs waits."""
        return frozenset(self._here | self._gone.keys())

    def greet(self, member_id: MemberId) -> None:
        """The member is at the kiosk: their token is needed, whatever still waits from the last time."""
        self._here.add(member_id)
        self._gone.pop(member_id, None)

    def release(self, member_id: MemberId, who: Identifier) -> None:
        """The guest has left: their token is dropped as soon as nothing of theirs waits any more."""
        self._here.discard(member_id)
        self._gone[member_id] = who
        self.wake()

    async def run(self) -> None:
        """Deliver what waits, for ever."""
        while True:
            self._wake.clear()
            pause_s = await self._emptied()
            self._promise(inf if pause_s is None else pause_s)
            await self._rest(pause_s)

    def _promise(self, seconds: float) -> None:
        self._back_s = self._house.clock.monotonic_s() + seconds

    @asynccontextmanager
    async def claim(self, order_id: OrderId) -> AsyncIterator[None]:
        """Nobody else sends anything of this basket meanwhile: what is written now is not sent by both."""
        basket = self._baskets.setdefault(order_id, asyncio.Lock())
        async with basket:
            yield
        self.wake()

    async def at_once(self, change: Change) -> Answer[Quote]:
        """Commit the change and deliver its reports while the guest waits. Raises Outage(STORE_FAILED)."""
        async with self.claim(change.order.id):
            await self._house.ledger.commit(change)
            return await self.deliver(change.order.id)

    async def deliver(self, order_id: OrderId) -> Answer[Quote]:
        """Send what waits of a claimed basket while the guest waits: the same bytes at most twice.

        The answer to the last of its reports. Raises Outage(STORE_FAILED).
        """
        started_s = self._house.clock.monotonic_s()
        first = await self._deliver_basket(order_id)
        if not isinstance(first, Unknown | NotApplied):
            return first
        if self._house.clock.monotonic_s() - started_s >= _BUDGET_S:
            return first
        second = await self._deliver_basket(order_id)
        # Only a yes tells what became of the first: a no to the same again does not (reliability N8).
        return first if isinstance(first, Unknown) and not isinstance(second, Applied) else second

    async def _emptied(self) -> float | None:
        """Deliver all that is due; how long until something is, in seconds."""
        self._promise(_STEP_S)
        try:
            while await self._deliver_next():
                self._promise(_STEP_S)
            await self._forget_the_gone()
            undelivered, served = self._aging.before(_KEEP_UNDELIVERED), self._aging.before(_KEEP_SERVED)
            await self._house.outbox.forget_older(undelivered, served)
            return await self._pause_s()
        except Outage as outage:
            # The store can't be used now; what waits in it is safe and is tried again.
            _log.error("outbox", extra={"code": outage.code.value})
        except Exception:  # noqa: BLE001  what waits must not wait for a restart; the fault is logged
            _log.exception("outbox")
        return _LOOK_AGAIN_S

    async def _rest(self, pause_s: float | None) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(pause_s):
                await self._wake.wait()

    async def _deliver_basket(self, order_id: OrderId) -> Answer[Quote]:
        answer: Answer[Quote] = NotApplied(Code.LOYALTY_DOWN, "nothing waits")
        await self._delivery.begin()
        for outgoing in await self._house.outbox.waiting():
            if outgoing.order_id == order_id:
                if self._delivery.is_fenced(outgoing):
                    break
                self._note(outgoing)
                answer, is_done = await self._delivery.deliver(outgoing, park=False)
                if not is_done:
                    break
        return answer

    async def _deliver_next(self) -> bool:
        await self._delivery.begin()
        claimed = [order_id for order_id, basket in self._baskets.items() if basket.locked()]
        due = await self._house.outbox.next_due(
            self._house.clock.now(), self._delivery.fence.standing(), claimed
        )
        if due is None:
            return False
        async with self._baskets.setdefault(due.order_id, asyncio.Lock()):
            self._note(due)
            await self._delivery.deliver(due, park=True)
        return True

    def _note(self, outgoing: Outgoing) -> None:
        """A token that is made for a delivery goes with the last of them."""
        if outgoing.member_id is not None and outgoing.member_id not in self._here:
            who = Identifier(IdentifiedBy.USER_ID, outgoing.member_id)
            self._gone.setdefault(outgoing.member_id, who)

    async def _pause_s(self) -> float | None:
        """Until the first postponed report is due, or a fence falls; None when nothing waits."""
        now = self._house.clock.now()
        waits = [
            (each.not_before - now).total_seconds() if each.not_before else _LOOK_AGAIN_S
            for each in await self._house.outbox.waiting()
        ]
        fence_s = self._delivery.fence.soonest_s()
        if waits and fence_s is not None:
            waits.append(fence_s)
        return max(min(waits), 0.05) if waits else None

    async def _forget_the_gone(self) -> None:
        waiting = {each.member_id for each in await self._house.outbox.waiting()}
        for member_id in [gone for gone in self._gone if gone not in waiting]:
            self._house.loyalty.forget(self._gone.pop(member_id))
