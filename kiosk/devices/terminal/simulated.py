"""A card reader that is not there: it does what its script says, and tells the truth when it is asked."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass

from kiosk.devices.terminal.acts import Act, Doing
from kiosk.domain.health import Condition, Health
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    AttemptId,
    Outcome,
    Payment,
    RefundRequest,
    SaleRequest,
    SaleResult,
    TerminalStep,
)
from kiosk.ports import Clock

_BRANDS = (("visa", "0077"), ("mastercard", "0305"), ("amex", "1006"), ("discover", "0123"))
# How soon a wish to stop is noticed while the reader waits for a card.
_BLINK_S = 0.1


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds until a card is presented, until the bank has answered, until a silent sale is given up."""

    present_s: float = 0.0
    answer_s: float = 0.0
    deadline_s: float = 0.0


_AT_ONCE = Pace()


class SimulatedTerminal:
    """Implements ports.Terminal. Without a script it approves; each act of a script is for one sale."""

    def __init__(self, clock: Clock, pace: Pace = _AT_ONCE) -> None:
        self._clock = clock
        self._pace = pace
        self._script: deque[Act] = deque()
        self._steps: asyncio.Queue[TerminalStep | None] = asyncio.Queue()
        self._seen: set[AttemptId] = set()
        self._aborted: set[AttemptId] = set()
        self._wish = asyncio.Event()
        self._silent: set[AttemptId] = set()
        self._running: AttemptId | None = None
        self._refunds: dict[AttemptId, RefundRequest] = {}
        self.history: dict[AttemptId, SaleResult] = {}

    def script(self, *acts: str) -> None:
        """What the next sales do, in words like "decline:pin" (see acts). Raises ValueError."""
        self._script.extend([Act.parse(act) for act in acts])

    def answer_enquiries(self) -> None:
        """End the silence: what became of each sale is told from now on."""
        self._silent.clear()

    async def aclose(self) -> None:
        """Ends `events`."""
        self._steps.put_nowait(None)

    async def probe(self) -> Health:
        condition = Condition.READY if self._running is None else Condition.BUSY
        return Health(condition, "simulated")

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        """See ports.Terminal. An attempt that was seen before is never charged again."""
        if self._running is not None or request.attempt_id in self._seen:
            return SaleResult(Outcome.BUSY)
        self._seen.add(request.attempt_id)
        act = self._script.popleft() if self._script else Act(Doing.APPROVE)
        if act.doing is Doing.BUSY:
            return SaleResult(Outcome.BUSY)
        if act.doing is Doing.NOT_STARTED:
            return SaleResult(Outcome.NOT_STARTED)
        self._running = request.attempt_id
        try:
            return await self._sale(request, act)
        finally:
            self._running = None

    async def abort(self, attempt_id: AttemptId) -> None:
        """Ends a sale that waits for a card; one whose card was read keeps its course."""
        self._aborted.add(attempt_id)
        self._wish.set()

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        if attempt_id in self._silent or attempt_id == self._running:
            return SaleResult(Outcome.UNKNOWN)
        return self.history.get(attempt_id, SaleResult(Outcome.NOT_STARTED))

    async def refund(self, request: RefundRequest) -> SaleResult:
        """Gives back what an approved sale took, in parts at most all of it; the same refund twice is one."""
        if request.attempt_id not in self._seen:
            self._seen.add(request.attempt_id)
            self._refunds[request.attempt_id] = request
            self.history[request.attempt_id] = self._given_back(request)
        if request.attempt_id not in self._refunds:
            return SaleResult(Outcome.BUSY)
        return self.history[request.attempt_id]

    async def events(self) -> AsyncIterator[TerminalStep]:
        """For one listener."""
        while (step := await self._steps.get()) is not None:
            yield step

    async def _sale(self, request: SaleRequest, act: Act) -> SaleResult:
        self._steps.put_nowait(TerminalStep.PRESENT_CARD)
        if await self._is_cancelled(request.attempt_id, act):
            result = SaleResult(Outcome.CANCELLED)
        else:
            self._steps.put_nowait(TerminalStep.READING)
            await self._clock.sleep(self._pace.answer_s)
            result = self._result(request, act)
        self.history[request.attempt_id] = result
        if act.doing is Doing.SILENT:
            self._silent.add(request.attempt_id)
            await self._clock.sleep(self._pace.deadline_s)
        if act.doing in (Doing.SILENT, Doing.LOSE_ANSWER):
            return SaleResult(Outcome.UNKNOWN)
        if result.outcome is Outcome.APPROVED:
            self._steps.put_nowait(TerminalStep.APPROVED)
        return result

    async def _is_cancelled(self, attempt_id: AttemptId, act: Act) -> bool:
        """Wait for the card: whether the sale ends before one is presented."""
        if act.doing is Doing.HANG:
            while attempt_id not in self._aborted:
                self._wish.clear()
                await self._wish.wait()
        left = self._pace.present_s
        while left > 0 and attempt_id not in self._aborted:
            await self._clock.sleep(min(left, _BLINK_S))
            left -= _BLINK_S
        return act.doing is Doing.CANCEL or attempt_id in self._aborted

    def _result(self, request: SaleRequest, act: Act) -> SaleResult:
        if act.decline is not None:
            return SaleResult(Outcome.DECLINED, reason=act.decline)
        brand, last4 = _BRANDS[len(self.history) % len(_BRANDS)]
        now, taken = self._clock.now(), Money(act.cents) if act.cents else request.amount
        payment = Payment(brand, last4, taken, now, f"sim-{request.attempt_id}", "000000")
        return SaleResult(Outcome.APPROVED, payment)

    def _given_back(self, request: RefundRequest) -> SaleResult:
        sale = self.history.get(request.sale)
        taken = sale.payment if sale is not None and request.sale not in self._refunds else None
        if taken is None or not 0 < request.amount.cents <= taken.amount.cents - self._returned(request.sale):
            return SaleResult(Outcome.DECLINED)
        given = Payment(
            taken.brand, taken.last4, request.amount, self._clock.now(), f"sim-{request.attempt_id}"
        )
        return SaleResult(Outcome.APPROVED, given)

    def _returned(self, sale: AttemptId) -> int:
        """Cents of the sale that were given back so far."""
        refunds = [
            self.history.get(refund.attempt_id) for refund in self._refunds.values() if refund.sale == sale
        ]
        return sum(refund.payment.amount.cents for refund in refunds if refund and refund.payment)
