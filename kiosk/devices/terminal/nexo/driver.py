"""A card reader over the nexo retailer protocol: what was asked of it, and what came of it."""

import asyncio
import logging
from collections.abc import AsyncIterator

from kiosk.devices.terminal.nexo.link import Link, Lost, NotSent
from kiosk.devices.terminal.nexo.messages import Messages
from kiosk.devices.terminal.nexo.reading import UNKNOWN, health_of, outcome_of, story_of
from kiosk.devices.terminal.nexo.settings import NexoSettings
from kiosk.domain.health import Condition, Health
from kiosk.domain.payment import AttemptId, Outcome, RefundRequest, SaleRequest, SaleResult, TerminalStep
from kiosk.ports import Clock, Ids

_log = logging.getLogger(__name__)

_SHORT_S = 5.0


class NexoDriver:
    """Implements ports.Terminal. No message that takes money is ever sent twice.

    Only a connection that never came about is NOT_STARTED; any later fault is UNKNOWN.
    """

    def __init__(self, settings: NexoSettings, clock: Clock, ids: Ids) -> None:
        self._settings = settings
        self._clock = clock
        self._ids = ids
        self._link = Link(settings)
        self._messages = Messages(settings.sale_id, settings.poi_id)
        self._steps: asyncio.Queue[TerminalStep | None] = asyncio.Queue()
        self._seen: set[AttemptId] = set()
        self._running: AttemptId | None = None

    async def aclose(self) -> None:
        """Ends `events`."""
        self._steps.put_nowait(None)
        await self._link.aclose()

    async def probe(self) -> Health:
        """A diagnosis; never during a sale, which it would disturb."""
        if self._running is not None:
            return Health(Condition.BUSY, "nexo")
        try:
            return health_of(await self._link.ask(self._messages.diagnosis(self._ids.attempt_id()), _SHORT_S))
        except (NotSent, Lost) as fault:
            return Health(Condition.AWAY, f"nexo: {fault}")

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        """See ports.Terminal. An attempt that was seen before is never charged again."""
        if self._running is not None or request.attempt_id in self._seen:
            return SaleResult(Outcome.BUSY)
        self._seen.add(request.attempt_id)
        self._running = request.attempt_id
        self._steps.put_nowait(TerminalStep.PRESENT_CARD)
        try:
            result = await self._sale(request)
        finally:
            self._running = None
        if result.outcome is Outcome.APPROVED:
            self._steps.put_nowait(TerminalStep.APPROVED)
        return result

    async def abort(self, attempt_id: AttemptId) -> None:
        """The terminal does not answer it; a wish that is lost is told in the log only."""
        try:
            await self._link.tell(self._messages.abort(self._ids.attempt_id(), attempt_id), _SHORT_S)
        except (NotSent, Lost) as fault:
            _log.info("abort lost", extra={"attempt": attempt_id, "why": str(fault)})

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        return await self._story(attempt_id, "Payment")

    async def refund(self, request: RefundRequest) -> SaleResult:
        """The same refund twice is one: the terminal is asked for it first, and takes no id a second time."""
        if request.attempt_id in self._seen:
            return SaleResult(Outcome.BUSY)
        told = await self._story(request.attempt_id, "Reversal")
        if told.outcome is not Outcome.NOT_STARTED:
            return told
        try:
            message = self._messages.reversal(request, self._clock.now())
            return outcome_of(await self._link.ask(message, self._settings.question_s), self._clock.now())
        except NotSent:
            return SaleResult(Outcome.NOT_STARTED)
        except Lost as fault:
            _log.warning("refund in doubt", extra={"attempt": request.attempt_id, "why": str(fault)})
            return UNKNOWN

    async def events(self) -> AsyncIterator[TerminalStep]:
        """For one listener."""
        while (step := await self._steps.get()) is not None:
            yield step

    async def _sale(self, request: SaleRequest) -> SaleResult:
        message = self._messages.payment(request, self._clock.now())
        try:
            return outcome_of(await self._link.ask(message, self._settings.sale_s), self._clock.now())
        except NotSent:
            return SaleResult(Outcome.NOT_STARTED)
        except Lost as fault:
            _log.warning("sale in doubt", extra={"attempt": request.attempt_id, "why": str(fault)})
            return UNKNOWN

    async def _story(self, attempt_id: AttemptId, category: str) -> SaleResult:
        """No answer proves nothing, whether it was sent or not."""
        message = self._messages.status(self._ids.attempt_id(), attempt_id, category)
        try:
            answer = await self._link.ask(message, self._settings.question_s)
        except (NotSent, Lost) as fault:
            _log.info("enquiry lost", extra={"attempt": attempt_id, "why": str(fault)})
            return UNKNOWN
        return story_of(answer, attempt_id, self._clock.now())
