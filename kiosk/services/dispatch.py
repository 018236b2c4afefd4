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
_NOT_ABOUT_THE_BASKET = (Code.UNKNOWN_MEMBER, Code.LOYALTY_CREDENTIALS)


class Dispatch:
    """One worker for the whole house; a basket's reports never overtake each other."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._turn = asyncio.Lock()
        self._wake = asyncio.Event()
        self._here: set[MemberId] = set()
        self._gone: dict[MemberId, Identifier] = {}

    def wake(self) -> None:
        """Something was put into the outbox."""
        self._wake.set()

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
            await self._rest(await self._emptied())

    async def _emptied(self) -> float | None:
        """Deliver all that is due; how long until something is, in seconds."""
        try:
            while await self._deliver_next():
                continue
            await self._forget_the_gone()
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

    async def at_once(self, change: Change) -> Answer[Quote]:
        """Commit the change and deliver its reports while the guest waits, the same bytes at most twice.

        The worker keeps out meanwhile, so that nothing is sent by both. Raises Outage(STORE_FAILED).
        """
        async with self._turn:
            await self._house.ledger.commit(change)
            first = await self._deliver_basket(change.order.id)
            if not isinstance(first, Unknown | NotApplied):
                return first
            second = await self._deliver_basket(change.order.id)
            # A no to the same again does not tell what became of the first (reliability N8).
            return first if isinstance(first, Unknown) and not isinstance(second, Applied) else second

    async def _deliver_basket(self, order_id: OrderId) -> Answer[Quote]:
        answer: Answer[Quote] = NotApplied(Code.LOYALTY_DOWN, "nothing waits")
        for outgoing in await self._house.outbox.waiting():
            if outgoing.order_id == order_id:
                answer, is_done = await self._deliver(outgoing, park=False)
                if not is_done:
                    break
        return answer

    async def _deliver_next(self) -> bool:
        async with self._turn:
            due = await self._house.outbox.next_due(self._house.clock.now())
            if due is not None:
                await self._deliver(due, park=True)
            return due is not None

    async def _deliver(self, outgoing: Outgoing, *, park: bool) -> tuple[Answer[Quote], bool]:
        """What Thanx says, and whether the report is done with."""
        who = Identifier(IdentifiedBy.USER_ID, outgoing.member_id)
        if outgoing.member_id not in self._here:
            self._gone.setdefault(outgoing.member_id, who)
        await self._house.outbox.sending(outgoing)
        answer = await self._house.loyalty.deliver(who, outgoing.body)
        return answer, await self._settle(outgoing, answer, park=park)

    async def _pause_s(self) -> float | None:
        """Until the first postponed report is due; None when nothing waits."""
        now = self._house.clock.now()
        waits = [
            (each.not_before - now).total_seconds() if each.not_before else _LOOK_AGAIN_S
            for each in await self._house.outbox.waiting()
        ]
        return max(min(waits), 0.05) if waits else None

    async def _settle(self, outgoing: Outgoing, answer: Answer[Quote], *, park: bool) -> bool:
        outbox = self._house.outbox
        if isinstance(answer, Applied) or await self._is_over(outgoing, answer):
            await outbox.delivered(outgoing)
            return True
        if isinstance(answer, NotApplied | Unknown):
            until = self._house.clock.now() + timedelta(seconds=_wait_s(outgoing, answer))
            await outbox.postpone(outgoing, until, answer.code)
        elif park:
            # Where nobody waits for the answer it is set aside for staff.
            await outbox.park(outgoing, answer.code)
        return False

    async def _is_over(self, outgoing: Outgoing, answer: Answer[Quote]) -> bool:
        """A no that leaves nothing to be told (reliability N5, N8, N10).

        What can't be voided holds no reward; `completed` is only recommended; and an order that was voided
        meanwhile need not be placed.
        """
        if not isinstance(answer, Refused) or answer.code in _NOT_ABOUT_THE_BASKET:
            return False
        if outgoing.state is not OrderState.PLACED:
            return outgoing.state in (OrderState.VOIDED, OrderState.COMPLETED)
        waiting = {(each.order_id, each.state) for each in await self._house.outbox.waiting()}
        return (outgoing.order_id, OrderState.VOIDED) in waiting

    async def _forget_the_gone(self) -> None:
        waiting = {each.member_id for each in await self._house.outbox.waiting()}
        for member_id in [gone for gone in self._gone if gone not in waiting]:
            self._house.loyalty.forget(self._gone.pop(member_id))


def _wait_s(outgoing: Outgoing, answer: NotApplied | Unknown) -> float:
    """Full jitter, doubling up to five minutes, but no less than is asked for (reliability 2.6)."""
    longest = min(_LONGEST_WAIT_S, 1.5 * 2.0 ** min(outgoing.attempts + 1, 10))
    asked = answer.retry_after_s if isinstance(answer, NotApplied) else None
    return max(longest * random.uniform(0.5, 1), asked or 0.0)
