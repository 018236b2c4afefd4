"""Drives the saga: asks it what is next, writes that down, does it, and tells it what came of it.

Nothing is done before it is written, and nothing is shown before its result is (reliability G1). Recovery and
staff come through here as well: no rule of the money path stands anywhere else than in `domain.saga`.
"""

import asyncio
import logging
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.effect import Effect
from kiosk.domain.happening import Happening, words
from kiosk.domain.journal import Change
from kiosk.domain.order import Order, OrderId, OrderState, Report
from kiosk.domain.saga import step
from kiosk.domain.trouble import Code, Outage
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.services.serving import Serving
from kiosk.services.till import Guest, Till

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """Where the saga has come to for now; `stop` is why nothing was sold, `troubles` what else went wrong."""

    order: Order
    stop: Code | None = None
    troubles: tuple[Code, ...] = ()


class Driver:
    """One happening at a time for each order; whoever comes second waits, and finds it as it then is."""

    def __init__(self, house: House, dispatch: Dispatch) -> None:
        self._house = house
        self._dispatch = dispatch
        self._till = Till(house)
        self._serving = Serving(house)
        self._turns: WeakValueDictionary[OrderId, asyncio.Lock] = WeakValueDictionary()

    def is_driving(self, order_id: OrderId) -> bool:
        """Whether somebody is just about this order."""
        turn = self._turns.get(order_id)
        return turn is not None and turn.locked()

    @property
    def is_busy(self) -> bool:
        """Whether anybody is about any order."""
        return any(turn.locked() for turn in self._turns.values())

    async def run(
        self, order: Order, happening: Happening, guest: Guest | None = None, *, is_sold: bool = False
    ) -> Ended:
        """As far as it goes now, from where the journal has the order. Without a guest nobody is asked.

        What `is_sold` goes on even while nothing can be written down. Raises Outage(STORE_FAILED), and
        IllegalMove when this can't happen to the order any more: then nothing was done.
        """
        async with self._turns.setdefault(order.id, asyncio.Lock()):
            held = await self._held(order, is_sold=is_sold)
            return await self._go(held, happening, guest, is_sold=is_sold)

    async def _held(self, order: Order, *, is_sold: bool) -> Order:
        try:
            held = await self._house.ledger.order(order.id)
        except Outage:
            if not is_sold:
                raise
            return order
        return order if held is None else replace(held, member_id=held.member_id or order.member_id)

    async def _go(self, order: Order, first: Happening, guest: Guest | None, *, is_sold: bool) -> Ended:
        ended, happening, is_claimed = Ended(order), first, False
        async with AsyncExitStack() as claim:
            while True:
                after, effects = step(ended.order, happening)
                asks_thanx = do.Lock() in effects or (do.Unlock() in effects and guest is not None)
                if asks_thanx and not is_claimed:
                    # Before it is written down, or the outbox would send it as well.
                    await claim.enter_async_context(self._dispatch.claim(order.id))
                await self._write(after, happening, effects, is_sold=is_sold)
                if not asks_thanx:
                    await claim.aclose()
                is_claimed = asks_thanx
                ended = _told(ended, after, happening, effects)
                following = await self._done(after, effects, guest)
                if following is None:
                    return ended
                happening = following

    async def _write(
        self, order: Order, happening: Happening, effects: tuple[Effect, ...], *, is_sold: bool
    ) -> None:
        event, detail = words(happening)
        reports = tuple(self._report(order, each.state) for each in effects if isinstance(each, do.Tell))
        change = Change(
            order, event, reports if order.is_reported else (), detail=detail,
            delivered=tuple(each.state for each in effects if isinstance(each, do.Close)),
            attempts=tuple(each.attempt for each in effects if isinstance(each, do.Note)),
        )  # fmt: skip
        try:
            await self._house.ledger.commit(change)
        except Outage as outage:
            if not is_sold:
                raise
            # Paid is paid: the guest is served, and the outage is told to the log.
            _log.error("not written down", extra={"order": order.id, "code": outage.code.value})
        if change.reports:
            self._dispatch.wake()

    def _report(self, order: Order, state: OrderState) -> tuple[OrderState, bytes]:
        return state, self._house.loyalty.written(Report.of(replace(order, state=state)))

    async def _done(self, order: Order, effects: tuple[Effect, ...], guest: Guest | None) -> Happening | None:
        following: Happening | None = None
        for effect in effects:
            following = await self._do(order, effect, guest) or following
        return following

    async def _do(self, order: Order, effect: Effect, guest: Guest | None) -> Happening | None:
        match effect:
            case do.Lock():
                return on.LockSaid(await self._dispatch.deliver(order.id))
            case do.Unlock() if guest is not None:
                await self._dispatch.deliver(order.id)
            case do.NextCard() | do.Charge() | do.Enquire() | do.GiveBack() | do.EnquireBack():
                return await self._till.do(order, effect, guest)
            case do.Cook() | do.Print() | do.HandOver():
                return await self._serving.do(order, effect)
            case do.Alarm(code):
                _log.error("look after this order", extra={"order": order.id, "code": code.value})
        return None


def _told(before: Ended, order: Order, happening: Happening, effects: tuple[Effect, ...]) -> Ended:
    stop = next((each.code for each in effects if isinstance(each, do.Stop)), before.stop)
    troubles = before.troubles
    if happening == on.TicketSaid(is_taken=False):
        troubles = (Code.KITCHEN_SILENT, *troubles)
    elif happening == on.ReceiptSaid(is_printed=False):
        troubles = (*troubles, Code.PRINTER_OUT)
    return Ended(order, stop, troubles)
