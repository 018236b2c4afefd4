"""What the tests of the client share: settings for a server, one client on a turned clock, reports."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from kiosk.domain.answer import Answer
from kiosk.domain.basket import Basket
from kiosk.domain.member import IdentifiedBy, Identifier, OfferId, OfferKind
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderState, Quote, Redemption, Report
from kiosk.domain.pricing import totals
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.exchange import Call
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.settings import ThanxSettings
from tests.builders import LOCATION, MEMBER, TAXES, a_group, a_payment, an_item, an_option, an_order
from tests.clock import TurnedClock

T = TypeVar("T")
JANE = Identifier(IdentifiedBy.USER_ID, MEMBER)
JANES_PHONE = Identifier(IdentifiedBy.PHONE, "+14155550101")
THREE = Money(300)
THREE_OFF = Redemption(OfferKind.REWARD, OfferId("threeoff01"))
FIVE_OFF = Redemption(OfferKind.POINTS_PRODUCT, OfferId("fiveoff150"))


class Visit:
    """One client with its clock and all the calls that were told."""

    def __init__(self, settings: ThanxSettings) -> None:
        self.clock = TurnedClock()
        self.calls: list[Call] = []
        self.loyalty = ThanxLoyalty(settings, self.clock, self.calls.append)


def settings_of(sandbox: RunningSandbox) -> ThanxSettings:
    given = sandbox.credentials
    return ThanxSettings(
        given.loyalty_url, given.api_url, given.client_id, given.merchant_id, given.merchant_key,
        given.partner_name, given.location_id, given.partner_token,
    )  # fmt: skip


def settings_at(url: str, deadline_s: float = 8.0) -> ThanxSettings:
    return ThanxSettings(
        url, url, "client", "k2lye10h32l5wzo", "cb71e3", "sorrelkiosk", LOCATION, "partner-token-1",
        deadline_s=deadline_s,
    )  # fmt: skip


def visit(settings: ThanxSettings, scene: Callable[[Visit], Awaitable[T]]) -> T:
    """Plays the scene with a fresh client and closes it."""

    async def play() -> T:
        one = Visit(settings)
        try:
            return await scene(one)
        finally:
            await one.loyalty.aclose()

    return asyncio.run(play())


def basket() -> Basket:
    """Two burgers with cheddar at 13.10 and fries at 4.00."""
    burger = an_item("burger-sorrel", groups=(a_group(),))
    chosen = frozenset({an_option().id})
    return Basket().adding(burger, chosen, 2).adding(an_item("fries", "4.00"), frozenset())


def order(key: str, discount: Money, redemption: Redemption | None = THREE_OFF) -> Order:
    """Placed, by a member."""
    return an_order(key, basket(), totals=totals(basket(), TAXES, discount), redemption=redemption)


def billed(placed: Order) -> Order:
    if not placed.totals.total:
        return placed.free()
    return placed.paid_with(a_payment(amount=placed.totals.total))


def report(placed: Order, state: OrderState) -> Report:
    return replace(Report.of(placed), state=state)


async def deliver(one: Visit, said: Report, who: Identifier = JANE) -> Answer[Quote]:
    return await one.loyalty.deliver(who, one.loyalty.written(said))


def paths(sandbox: RunningSandbox) -> list[str]:
    """The path of each call so far."""
    return [call["path"] for call in sandbox.journal()]


PLACED = order("order-1", THREE)
CHECKOUT = Report.quoting(PLACED.id, basket(), LOCATION, THREE_OFF)
