"""The money path behind the screen: real store, real client, the pretend Thanx over HTTP, a turned clock."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.devices.terminal.simulated import SimulatedTerminal
from kiosk.domain.member import LocationId, MemberId, OfferId, OfferKind
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Order, OrderId, Redemption
from kiosk.domain.pricing import totals
from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout, Draft, Sale
from kiosk.services.dispatch import Dispatch
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House, Manners
from kiosk.services.recovery import Recovery
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.settings import ThanxSettings
from tests.builders import TAXES, a_basket, an_item
from tests.clock import CountedIds, TurnedClock
from tests.walk import Eye, Slips

SAM = MemberId("samr7420kfdp")
FRIES = Redemption(OfferKind.REWARD, OfferId("freefries02"), "Free Sea Salt Fries")
MANNERS = Manners(kitchen_waits_s=(1.0, 2.0))


class AtTheReader(Sale):
    """A guest who takes what choices a test gives them, and remembers what they were shown."""

    def __init__(self, *choices: bool) -> None:
        super().__init__(lambda step, _order, code: self.seen.append((step, code)))
        self.seen: list[tuple[PayStep, Code | None]] = []
        self._choices = iter(choices)

    async def choice(self) -> bool:
        return next(self._choices, False)


@dataclass
class Backstage:
    """Everything behind the screen, and hands to work it."""

    house: House
    clock: TurnedClock
    terminal: SimulatedTerminal
    slips: Slips
    dispatch: Dispatch
    checkout: Checkout
    fulfilment: Fulfilment
    recovery: Recovery
    backroom: Backroom
    sandbox: RunningSandbox | None

    def draft(self, key: str = "order-1", **parts: Any) -> Draft:
        """One portion of fries and a burger; with the reward the fries are free."""
        basket = a_basket(an_item("fries", "4.50"), an_item("burger", "11.90"))
        discount = Money.of("4.50") if parts.get("redemption") else ZERO
        return replace(Draft(OrderId(key), basket, totals(basket, TAXES, discount)), **parts)

    async def sells(self, key: str = "order-1", **parts: Any) -> Order:
        """To a guest who pays with the first card, and is served."""
        order = await self.checkout.sell(self.draft(key, **parts), AtTheReader())
        await self.fulfilment.serve(order)
        return await self.now(key)

    async def now(self, key: str = "order-1") -> Order:
        """The order as the journal has it."""
        order = await self.house.ledger.order(OrderId(key))
        assert order is not None
        return order

    async def drains(self, most: int = 60, step_s: float = 15) -> None:
        """Time passes until every report is delivered or parked."""
        for _ in range(most):
            await self.dispatch._emptied()
            if not await self.house.outbox.waiting():
                return
            self.turn(step_s)
        raise AssertionError("reports still wait")

    def turn(self, seconds: float) -> None:
        self.clock.turn(seconds)
        if self.sandbox is not None:
            self.sandbox.clock_turn(seconds)

    def states(self, key: str = "order-1") -> list[str]:
        """What Thanx took of the basket, in order."""
        assert self.sandbox is not None
        return [call["state"] for call in self.sandbox.journal(key) if call["status"] == 201]

    async def events(self, key: str = "order-1") -> list[str]:
        return [each.event for each in await self.house.ledger.events(OrderId(key))]


@asynccontextmanager
async def backstage(
    folder: Path,
    sandbox: RunningSandbox | None = None,
    manners: Manners = MANNERS,
    terminal: SimulatedTerminal | None = None,
    ids: CountedIds | None = None,
    **doors: Any,
) -> AsyncIterator[Backstage]:
    """`doors` replace those of the house. Opened twice on one folder it is a kiosk that was restarted."""
    clock = TurnedClock()
    reader = terminal or SimulatedTerminal(clock)
    database, loyalty, slips = Database.open(folder / "kiosk.db"), _loyalty(sandbox, clock), Slips()
    house = House(
        clock, ids or CountedIds(), loyalty, SqliteLedger(database, clock), SqliteOutbox(database), reader,
        Eye(), slips, slips, slips, LocationId("92b7b0dac4"), manners,
    )  # fmt: skip
    house = replace(house, **doors)
    dispatch = Dispatch(house)
    checkout = Checkout(house, dispatch)
    fulfilment = Fulfilment(house, checkout)
    recovery = Recovery(house, checkout, fulfilment)
    backroom = Backroom(house, checkout, fulfilment, recovery)
    try:
        yield Backstage(
            house, clock, reader, slips, dispatch, checkout, fulfilment, recovery, backroom, sandbox
        )
    finally:
        await loyalty.aclose()
        database.close()


def _loyalty(sandbox: RunningSandbox | None, clock: TurnedClock) -> ThanxLoyalty:
    if sandbox is None:
        return ThanxLoyalty(
            ThanxSettings(
                "http://127.0.0.1:9/api/", "http://127.0.0.1:9", "client", "merchant", "cb71e3",
                "partner", "92b7b0dac4", "opens-nothing", deadline_s=2,
            ),
            clock,
        )  # fmt: skip
    given = sandbox.credentials
    return ThanxLoyalty(
        ThanxSettings(
            sandbox.loyalty_url, sandbox.api_url, given.client_id, given.merchant_id, given.merchant_key,
            given.partner_name, given.location_id, given.partner_token, deadline_s=2,
        ),
        clock,
    )  # fmt: skip
