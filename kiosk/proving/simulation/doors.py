"""The doors of one life of the kiosk to the world's reader, kitchen and printer."""

import asyncio
from collections.abc import AsyncIterator

from kiosk.domain.health import Condition, Health
from kiosk.domain.payment import AttemptId, Outcome, RefundRequest, SaleRequest, SaleResult, TerminalStep
from kiosk.domain.sight import Glimpse
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Raster
from kiosk.proving.simulation.fates import KitchenFate
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.story import Served, Story

_SLIP = Raster(8, 1, b"\0")


class ReaderDoor:
    """ports.Terminal. A sale goes on at the bank when the kiosk is killed."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._world = life.world

    async def probe(self) -> Health:
        is_there = self._world.fates.is_reader_there()
        return Health(Condition.READY if is_there else Condition.AWAY)

    async def start_sale(self, request: SaleRequest) -> SaleResult:
        story = self._world.story(request.order_id)
        await self._life.point(f"asks for {request.amount.cents} as {request.attempt_id}", story)
        await self._life.look(story)
        story.asked[request.attempt_id] = request.amount.cents
        self._world.chronicle.tell(f"reader is asked for {request.attempt_id}", story)
        sale = self._world.reader.begin(request, story, self._world.fates.sale())
        await self._life.point("the reader has it", story)
        result = await self._heard(sale.fate.is_told, sale.fate.gives_up_s, request.attempt_id)
        await self._life.point(f"hears {result.outcome} of {request.attempt_id}", story)
        return result

    async def abort(self, attempt_id: AttemptId) -> None:
        self._life.check()
        self._world.reader.abort(attempt_id)

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        self._life.check()
        await asyncio.sleep(0.1)
        if not self._world.fates.is_link_up():
            return SaleResult(Outcome.UNKNOWN)
        result = self._world.reader.state_of(attempt_id)
        await self._life.point(f"is told {result.outcome} of {attempt_id}", None)
        return result

    async def refund(self, request: RefundRequest) -> SaleResult:
        story = self._world.story_of_sale(request.sale)
        await self._life.point(f"asks {request.sale} back as {request.attempt_id}", story)
        await self._life.look(story)
        story.refunds_asked[request.attempt_id] = request.sale
        fate = self._world.fates.refund()
        result = self._world.reader.give_back(request, story, fate)
        await self._life.point("the refund is with the bank", story)
        await asyncio.sleep(fate.takes_s)
        await self._life.point(f"hears {result.outcome} of {request.attempt_id}", story)
        return result

    async def events(self) -> AsyncIterator[TerminalStep]:
        """Nobody looks at the reader's screen."""
        steps: tuple[TerminalStep, ...] = ()
        for step in steps:
            yield step

    async def aclose(self) -> None:
        """Nothing to close."""

    async def _heard(self, is_told: bool, gives_up_s: float, ref: str) -> SaleResult:
        sale = self._world.reader.sales[ref]
        if not is_told:
            await asyncio.sleep(gives_up_s)
            return SaleResult(Outcome.UNKNOWN)
        if sale.result is not None:
            return sale.result
        heard: asyncio.Future[SaleResult] = asyncio.get_running_loop().create_future()
        sale.listeners.append(lambda result: self._life.answer(heard, result))
        return await heard


class KitchenDoor:
    """ports.Kitchen. The kitchen cooks a key once, however often it comes."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._world = life.world

    async def send(self, ticket: Ticket) -> None:
        story = self._world.story(ticket.key)
        await self._life.point("sends a ticket", story)
        fate = self._world.fates.kitchen()
        if fate is not KitchenFate.DOWN:
            self._cook(story, ticket)
        await self._life.point(f"the kitchen {fate}", story)
        await asyncio.sleep(0.2)
        if fate is not KitchenFate.COOKS:
            raise Outage(Code.KITCHEN_SILENT, may_have_happened=fate is KitchenFate.ECHO)
        await self._life.point("the ticket is taken", story)

    async def health(self) -> Health:
        return Health(Condition.READY)

    def _cook(self, story: Story, ticket: Ticket) -> None:
        served = Served(self._world.timeline.now_s, not story.served, ticket.may_repeat)
        story.served.append(served)
        self._world.chronicle.tell("kitchen cooks" if served.is_first else "kitchen sees it again", story)


class PrinterDoor:
    """ports.Printer and ports.Paper: what is printed matters to nobody here, only that it may fail."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def receipt(self, receipt: Receipt) -> Raster:
        return _SLIP

    def ticket(self, ticket: Ticket) -> Raster:
        return _SLIP

    async def print(self, job: str, raster: Raster) -> None:
        await self._life.point(f"prints {job}", None)
        if self._life.world.fates.is_paper_out():
            raise Outage(Code.PRINTER_OUT)

    async def health(self) -> Health:
        return Health(Condition.READY)


class NoScanner:
    """ports.Scanner: nobody scans here."""

    async def texts(self) -> AsyncIterator[str]:
        texts: tuple[str, ...] = ()
        for text in texts:
            yield text

    def glimpse(self) -> Glimpse | None:
        return None

    def confirm(self) -> None:
        """Nobody listens."""

    async def start(self) -> None:
        """Nothing to start."""

    async def stop(self) -> None:
        """Nothing to stop."""

    def health(self) -> Health:
        return Health(Condition.OFF)
