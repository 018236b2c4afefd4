"""What a wandering guest needs around them: time that runs fast, a card reader that outlives the kiosk."""

import asyncio

from kiosk.devices.terminal.acts import Act
from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.health import Condition, Health
from kiosk.domain.money import Money
from kiosk.domain.order import OrderId
from kiosk.domain.payment import AttemptId, SaleRequest, SaleResult
from kiosk.ports import Clock, Ledger
from kiosk.services.scope import Scope
from tests.walk import WoundClock

# Pauses up to this are passed at once by winding; longer ones wait until a step winds the clock.
_SHORT_S = 1.0


class HurriedClock(WoundClock):
    """Nobody waits for a debounce or for the limit of calls: the clock is wound over short pauses."""

    async def sleep(self, seconds: float) -> None:
        if seconds > _SHORT_S:
            await super().sleep(seconds)
            return
        await asyncio.sleep(0.001)
        self.turn(max(seconds, 0))


class OwnReader(SimulatedTerminal):
    """A reader with power of its own: a sale goes on when the kiosk dies, and money needs a paper trail.

    `flaws` fills with what must never happen at its door. `skims` makes the next approval too small.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.journal: Ledger | None = None
        self.flaws: list[str] = []
        self.sales: dict[AttemptId, SaleRequest] = {}
        self.condition = Condition.READY
        self.skims = False
        self._power = Scope("reader")

    async def probe(self) -> Health:
        if self.condition is not Condition.READY:
            return Health(self.condition)
        return await super().probe()

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        await self._look_for_the_paper(request)
        self.sales[request.attempt_id] = request
        ended: asyncio.Future[SaleResult] = asyncio.get_running_loop().create_future()
        self._power.start(f"sale {request.attempt_id}", self._run(request, ended))
        return await asyncio.shield(ended)

    async def _run(self, request: SaleRequest, ended: asyncio.Future[SaleResult]) -> None:
        ended.set_result(await super().start_sale(request))

    async def _look_for_the_paper(self, request: SaleRequest) -> None:
        assert self.journal is not None
        order = await self.journal.order(OrderId(request.order_id))
        rows = {row.id: row for row in await self.journal.attempts(OrderId(request.order_id))}
        if order is None or order.state != "placed" or order.totals.total != request.amount:
            self.flaws.append(f"{request.order_id} is charged, but its order says otherwise: {order}")
        if request.attempt_id not in rows or rows[request.attempt_id].outcome is not None:
            self.flaws.append(f"{request.attempt_id} is charged without having been written down")
        if self.unreturned(request.order_id):
            self.flaws.append(f"{request.order_id} is charged a second time")

    def unreturned(self, order_id: str) -> list[Money]:
        """What was taken for an order and not given back."""
        kept = []
        for attempt_id, request in self.sales.items():
            result = self.history.get(attempt_id)
            if request.order_id == order_id and result is not None and result.payment is not None:
                left = result.payment.amount - Money(self._returned(attempt_id))
                kept += [left] if left else []
        return kept

    def _result(self, request: SaleRequest, act: Act) -> SaleResult:
        if self.skims and request.amount.cents > 1:
            self.skims = False
            request = SaleRequest(request.attempt_id, request.order_id, request.amount - Money(1))
        return super()._result(request, act)
