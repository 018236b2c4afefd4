"""The kiosk of one life: the real services, store and client, and what the attendant does around them."""

from collections.abc import Awaitable, Callable

from kiosk.domain.course import Phase
from kiosk.domain.member import LocationId
from kiosk.domain.order import Order, OrderId
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import PayStep
from kiosk.proving.simulation.doors import KitchenDoor, NoScanner, PrinterDoor, ReaderDoor
from kiosk.proving.simulation.guest import Guest, shown
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.wire import Wire
from kiosk.proving.simulation.world import Task
from kiosk.services.checkout import Sale
from kiosk.services.house import House
from kiosk.services.scope import Scope
from kiosk.thanx.settings import ThanxSettings

_TRY_AGAIN_S = 15.0
_SETTINGS = ThanxSettings(
    "http://127.0.0.1/api", "http://127.0.0.1", "client", "merchant", "cb71e3", "Simulation", "92b7b0dac4",
    "partner",
)  # fmt: skip


class Till:
    """Opens after a start, sells to one guest after the other, and closes itself when the store fails."""

    def __init__(self, life: Life) -> None:
        self._life = life
        parts, world = life.parts, life.world
        printer = PrinterDoor(life)
        limiter = parts.limiter(world.clock, tally=parts.tally(life.database))
        http = parts.http(
            world.clock, _SETTINGS.deadline_s, lambda _call: None, limiter=limiter, transport=Wire(life)
        )
        self.house = House(
            world.clock, world.ids, parts.loyalty(_SETTINGS, world.clock, http=http),
            parts.ledger(life.database, world.clock), parts.outbox(life.database), ReaderDoor(life),
            NoScanner(), printer, printer, KitchenDoor(life), LocationId(_SETTINGS.location_id),
        )  # fmt: skip
        self.scope = Scope("house")
        self.dispatch = parts.dispatch(self.house)
        self.checkout = parts.checkout(self.house, self.dispatch)
        self.fulfilment = parts.fulfilment(self.house, self.checkout)
        self.recovery = parts.recovery(self.house, self.checkout, self.fulfilment)
        self.backroom = parts.backroom(self.house, self.checkout, self.fulfilment, self.recovery)

    async def open(self) -> None:
        """As the attendant does: the outbox first, then what a restart left behind, again and again."""
        self.scope.start("dispatch", self.dispatch.run())
        await self.settle()
        self.scope.start("chase", self.backroom.chase.run())

    async def settle(self) -> None:
        """Until all that was in doubt is certain; meanwhile the doors are closed."""
        while True:
            try:
                await self.recovery.run()
            except Outage as outage:
                self._life.world.chronicle.tell(f"closed for {outage.code}")
                await self.house.clock.sleep(_TRY_AGAIN_S)
            else:
                self._life.world.chronicle.tell("open")
                return

    async def attend(self, guest: Guest) -> None:
        """One guest from the review screen on; how it ended is kept in the order's story."""
        try:
            order = await self.checkout.sell(guest.draft, self._sale(guest))
        except Refusal as refusal:
            guest.story.ended = refusal.code
        except Outage as outage:
            guest.story.ended = outage.code
            if outage.code is not Code.LOYALTY_DOWN:
                await self.settle()
        except Exception as fault:  # noqa: BLE001  the attendant's last door; here it is a violation
            self._life.world.chronicle.blame("no faults", repr(fault), guest.story)
            await self.settle()
        else:
            await self._finish(guest, order)
        self._life.world.chronicle.tell(f"ends {guest.story.ended}", guest.story)

    async def do(self, order_id: OrderId, task: Task) -> None:
        """What staff do; a no is a no, and what can't be done now they try again."""
        counter, refunds = self.backroom.counter, self.backroom.refunds
        story = self._life.world.story(order_id)
        work: dict[Task, Callable[[], Awaitable[Order]]] = {
            Task.TAKE_MONEY: lambda: counter.take_payment(order_id),
            Task.RELEASE: lambda: counter.release(order_id, "gone"),
            Task.REFUND: lambda: refunds.refund(order_id, "cold", story.member_id),
            Task.SERVE_FOUND: lambda: refunds.serve(order_id),
            Task.RETURN_FOUND: lambda: refunds.give_back(order_id, "gone"),
        }
        try:
            await work[task]()
        except (Refusal, Outage) as fault:
            self._life.world.chronicle.tell(f"staff can't {task}: {fault.code}", story)
        else:
            self._life.world.chronicle.tell(f"staff {task}", story)

    async def _finish(self, guest: Guest, order: Order) -> None:
        if order.course.phase is Phase.HELD:
            guest.story.ended = "held"
            return
        trouble = await self.fulfilment.serve(order)
        guest.story.ended = f"billed {trouble}" if trouble else "billed"

    def _sale(self, guest: Guest) -> Sale:
        world, story = self._life.world, guest.story

        def show(step: PayStep, order: Order, code: Code | None) -> None:
            world.chronicle.tell(shown(step, order, code), story)
            guest.show(step, self._later, sale, abort)

        def abort() -> None:
            if sale.attempt is not None:
                world.chronicle.tell("the guest taps cancel", story)
                self.scope.start("abort", self.house.terminal.abort(sale.attempt.id))

        sale = Sale(show)
        return sale

    def _later(self, seconds: float, work: Callable[[], None]) -> None:
        life = self._life
        life.world.timeline.after(seconds, lambda: None if life.is_over else work())
