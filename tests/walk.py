"""A visit as a script in domain words, run against the real attendant, store, client and pretend Thanx.

Only the hardware at the door is made up, and time can be turned.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.devices.ids import RandomIds
from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.health import Condition, Health
from kiosk.domain.member import LocationId
from kiosk.domain.menu import Dining, ItemId, Menu
from kiosk.domain.order import Order, OrderState
from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import QuoteState, SignInBy, Stage, Visit
from kiosk.guest_ports import Bell
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.ports import Clock, Machine
from kiosk.proving.waiting import until
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.attendant import Attendant
from kiosk.services.house import House, Manners
from kiosk.store.carbon import Carbon
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.tally import SqliteTally
from kiosk.store.usuals import SqliteUsuals
from kiosk.thanx.consumer import ThanxConsumer
from kiosk.thanx.enrolment import ThanxEnrolment
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.settings import ThanxSettings
from tests.counter import recovery_of, staffing_of
from tests.slips import Ear, Slips

QUICK = Manners(debounce_s=0.02, kitchen_waits_s=(0.01,), pause_s=0.02)


class WoundClock:
    """Real time that can be wound forward."""

    def __init__(self, wound_too: Callable[[float], None] | None = None) -> None:
        self._ahead_s = 0.0
        self._wound_too = wound_too

    def now(self) -> datetime:
        return datetime.fromtimestamp(0, UTC) + timedelta(seconds=time.clock_gettime(0) + self._ahead_s)

    def monotonic_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def turn(self, seconds: float) -> None:
        """The other side's clock is wound with it, or its limits would not fit ours."""
        self._ahead_s += seconds
        if self._wound_too is not None:
            self._wound_too(seconds)

    async def sleep(self, seconds: float) -> None:
        """Until that much has passed, on the wall or by winding."""
        wake = self.monotonic_s() + seconds
        while (left := wake - self.monotonic_s()) > 0:  # noqa: ASYNC110  no event tells that time was wound
            await asyncio.sleep(min(left, 0.01))


class Eye:
    """A scanner that reads what a test holds up."""

    def __init__(self) -> None:
        self._texts: asyncio.Queue[str] = asyncio.Queue()
        self.condition = Condition.READY
        self.confirmed = 0

    def hold_up(self, text: str) -> None:
        self._texts.put_nowait(text)

    async def texts(self) -> AsyncIterator[str]:
        while True:
            yield await self._texts.get()

    async def start(self) -> None:
        """Ready at once."""

    async def stop(self) -> None:
        """Nothing to stop."""

    def glimpse(self) -> Glimpse | None:
        return None

    def confirm(self) -> None:
        self.confirmed += 1

    def health(self) -> Health:
        return Health(self.condition)


@dataclass
class Walk:
    """A guest's way through the house, in words; waits for what each step brings."""

    attendant: Attendant
    house: House
    clock: WoundClock
    terminal: SimulatedTerminal
    slips: Slips
    eye: Eye
    sandbox: RunningSandbox | None
    database: Database

    @property
    def visit(self) -> Visit:
        return self.attendant.visit

    @property
    def snapshot(self) -> Snapshot:
        return self.attendant.snapshot

    async def until(self, holds: Callable[[], bool], what: str = "it") -> None:
        await until(holds, within_s=15, what=what)

    def starts(self, dining: Dining = Dining.EAT_IN) -> None:
        self.attendant.start(dining)

    def adds(self, *items: str) -> None:
        """Each with its presets, and the first option of what must still be chosen."""
        for item_id in items:
            self.attendant.quick_add(ItemId(item_id))
            if (sheet := self.visit.open_item) is not None:
                for group in sheet.item.groups:
                    if not any(option.id in sheet.chosen for option in group.options) and group.minimum:
                        self.attendant.toggle_option(group.id, group.options[0].id)
                self.attendant.confirm_item()

    async def scans(self, text: str) -> None:
        # Where time was wound, what was proven is too old: it opens once all is proven again.
        await self.until(lambda: self.visit.stage is not Stage.CLOSED, "the kiosk to open")
        self.eye.hold_up(text)
        await self.until(lambda: self.visit.member is not None, "the member")

    async def types(self, by: SignInBy, text: str) -> None:
        self.attendant.open_sign_in()
        self.attendant.sign_in_by(by)
        self.attendant.type_text(text)
        self.attendant.submit_sign_in()
        await self.until(lambda: not self.visit.signing_in.is_looking, "an answer")

    async def reviews(self) -> None:
        self.attendant.review()
        assert self.visit.stage is Stage.REVIEW
        await self.quoted()

    async def quoted(self) -> None:
        await self.until(lambda: self.visit.quote_state is not QuoteState.ASKING, "the quote")

    async def pays(self) -> Order:
        """Pays, with points too where they are on, and sees the number."""
        await self.until(lambda: not self.attendant.safe.is_running("sale"), "the last sale to end")
        self.attendant.pay()
        self.attendant.spend_points()
        await self.until(lambda: self.visit.stage is Stage.DONE, "the number")
        assert self.visit.finished is not None
        return self.visit.finished

    async def drained(self) -> None:
        """Every report has reached Thanx."""
        for beat in range(1500):
            if not await self.house.outbox.waiting():
                return
            if beat % 30 == 29:
                # Back-off and fences pass.
                self.clock.turn(15)
                self.attendant.dispatch.wake()
            await asyncio.sleep(0.01)
        raise AssertionError("reports still wait")

    async def writable(self, is_it: bool) -> None:
        """Let the store be written to, or not; past its transactions, which could not begin."""
        store, pragma = self.database._connection, f"PRAGMA query_only = {int(not is_it)}"
        await asyncio.wrap_future(self.database._submit(lambda: store.execute(pragma)))

    def states(self) -> list[str]:
        """What the pretend Thanx took of baskets, in order."""
        assert self.sandbox is not None
        taken = [call for call in self.sandbox.journal() if call["state"] and call["status"] == 201]
        return [str(call["state"]) for call in taken]


@asynccontextmanager
async def at_the_kiosk(
    folder: Path,
    sandbox: RunningSandbox | None = None,
    manners: Manners = QUICK,
    terminal: SimulatedTerminal | None = None,
    menu: Menu | None = None,
    clock: WoundClock | None = None,
    *,
    opens: bool = True,
    speaks: type[ThanxLoyalty] = ThanxLoyalty,
    disk: str = "",
    machine: Callable[[Database, Clock], Machine] | None = None,
    ear: Ear | None = None,
    bell: Bell | None = None, tone: Bell | None = None,
) -> AsyncIterator[Walk]:
    """A kiosk that has opened (if it `opens`), with its store in `folder`; it is closed afterwards.

    `disk`: another way to the file system than the machine's own. `machine`: on what it stands.
    """
    clock = clock or WoundClock(sandbox.clock_turn if sandbox else None)
    settings = _settings(sandbox)
    database = Database.open(folder / "kiosk.db", disk)
    loyalty = speaks(settings, clock)
    carbon = Carbon(folder / "kiosk.db.carbon")
    reader = terminal or SimulatedTerminal(clock)
    slips, eye = Slips(), Eye()
    house = House(
        clock, RandomIds(), loyalty, SqliteLedger(database, clock, carbon), SqliteOutbox(database), reader,
        eye, slips, slips, slips, LocationId(settings.location_id), manners,
        enrolment=ThanxEnrolment(settings, loyalty.sessions.http),
        programme=ThanxConsumer(settings, loyalty.sessions), tally=SqliteTally(database),
        staffing=staffing_of(folder, database, slips),
        recovery_rewards=recovery_of(settings, clock, database, loyalty),
        machine=machine(database, clock) if machine is not None else None,
        bell=bell, tone=tone, speech=ear, usuals=SqliteUsuals(database),
    )  # fmt: skip
    attendant = Attendant(house, menu or await MenuFile(resources() / "menu" / "demo.toml").load())
    try:
        if opens:
            await attendant.open()
        yield Walk(attendant, house, clock, reader, slips, eye, sandbox, database)
    finally:
        await attendant.close()
        await loyalty.aclose()
        database.close()


def _settings(sandbox: RunningSandbox | None) -> ThanxSettings:
    """Without a sandbox nobody answers: port 9 of this machine takes no calls."""
    if sandbox is None:
        return ThanxSettings(
            "http://127.0.0.1:9/api/", "http://127.0.0.1:9", "client", "merchant", "cb71e3",
            "partner", "92b7b0dac4", "opens-nothing", deadline_s=2,
        )  # fmt: skip
    given = sandbox.credentials
    return ThanxSettings(
        sandbox.loyalty_url, sandbox.api_url, given.client_id, given.merchant_id, given.merchant_key,
        given.partner_name, given.location_id, given.partner_token, deadline_s=2,
    )  # fmt: skip


def played(scene: Coroutine[Any, Any, None]) -> None:
    """Run a scene to its end."""
    asyncio.run(scene)


__all__ = ["Ear", "OrderState", "Slips", "Walk", "at_the_kiosk", "played", "replace"]
