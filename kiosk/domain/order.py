"""An order, its states and legal moves (contract 3.3), and what is reported of each state."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType, Self

from kiosk.domain.basket import Basket, Line
from kiosk.domain.course import Course, Phase
from kiosk.domain.member import LocationId, MemberId, OfferId, OfferKind, Reward
from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.payment import Payment
from kiosk.domain.pricing import Totals
from kiosk.domain.words import Words

OrderId = NewType("OrderId", str)


class OrderState(StrEnum):
    """Thanx's basket states."""

    CHECKOUT = "checkout"
    PLACED = "placed"
    BILLED = "billed"
    COMPLETED = "completed"
    VOIDED = "voided"
    REFUNDED = "refunded"


_MOVES: dict[OrderState, frozenset[OrderState]] = {
    OrderState.CHECKOUT: frozenset({OrderState.CHECKOUT, OrderState.PLACED}),
    OrderState.PLACED: frozenset({OrderState.BILLED, OrderState.VOIDED}),
    OrderState.BILLED: frozenset({OrderState.COMPLETED, OrderState.REFUNDED}),
    OrderState.COMPLETED: frozenset({OrderState.REFUNDED}),
    OrderState.VOIDED: frozenset(),
    OrderState.REFUNDED: frozenset(),
}


# Where the saga is when an order has just come into a state.
ENTERED: dict[OrderState, Phase] = {
    OrderState.CHECKOUT: Phase.PLACED,
    OrderState.PLACED: Phase.PLACED,
    OrderState.BILLED: Phase.PAID,
    OrderState.COMPLETED: Phase.DONE,
    OrderState.VOIDED: Phase.VOIDED,
    OrderState.REFUNDED: Phase.REFUNDED,
}


class IllegalMove(Exception):
    """An order was asked to go where it can't from its state. A fault of the program, not of a guest."""


@dataclass(frozen=True, slots=True)
class Modifier:
    """An option as it was sold."""

    id: str
    name: str
    price: Money
    # As the guest read it, where that is not the house's name.
    told: str = ""

    @property
    def shown(self) -> str:
        return self.told or self.name


@dataclass(frozen=True, slots=True)
class Sold:
    """A line as it was sold, frozen: the menu may change, the order may not."""

    item_id: str
    name: str
    category: str
    base_price: Money
    unit_price: Money
    quantity: int
    modifiers: tuple[Modifier, ...] = ()
    # As the guest read it, where that is not the house's name.
    told: str = ""

    @property
    def shown(self) -> str:
        return self.told or self.name

    @classmethod
    def of(cls, line: Line, language: str = "") -> Self:
        modifiers = tuple(
            Modifier(option.id, option.name.text, option.price, _told(option.name, language))
            for option in line.options
        )
        item = line.item
        return cls(
            item.id, item.name.text, item.category, item.price, line.unit_price, line.quantity, modifiers,
            _told(item.name, language),
        )  # fmt: skip


def _told(name: Words, language: str) -> str:
    told = name.in_language(language)
    return "" if told == name.text else told


@dataclass(frozen=True, slots=True)
class Redemption:
    """The one reward or points product of an order (contract 3.4)."""

    offer: OfferKind
    id: OfferId
    label: str = ""

    @classmethod
    def of(cls, offer: Reward) -> Self:
        return cls(offer.offer, offer.id, offer.label)


@dataclass(frozen=True, slots=True)
class Order:
    """An order from `placed` on. `id` is the basket id through every state (contract 3.2).

    `is_reported`: a member's, whose states Thanx hears, also when the journal no longer knows whose it was.
    `is_unproven`: Thanx was away, so that nobody knows whether the member is one (reliability 2.8).
    """

    id: OrderId
    number: int
    state: OrderState
    dining: Dining
    lines: tuple[Sold, ...]
    totals: Totals
    location: LocationId
    placed_at: datetime
    member_id: MemberId | None = None
    redemption: Redemption | None = None
    payment: Payment | None = None
    course: Course = Course()
    is_reported: bool = False
    is_unproven: bool = False
    # The number of a table or a tent. A name is never kept with an order.
    table: str = ""
    # The guest's, for the receipt.
    language: str = "en"

    def moving_to(self, state: OrderState) -> Self:
        """The order in its next state. Raises IllegalMove."""
        if state not in _MOVES[self.state]:
            raise IllegalMove(f"{self.state} to {state}")
        return replace(self, state=state, course=replace(self.course, phase=ENTERED[state]))

    def following(self, **course: Any) -> Self:
        """The order with these parts of its course changed."""
        return replace(self, course=replace(self.course, **course))

    def known_as(self, member_id: MemberId) -> Self:
        """The order of a member who is known again."""
        return replace(self, member_id=member_id)

    def paid_with(self, payment: Payment) -> Self:
        """Billed. The payment must be the total: raises IllegalMove otherwise."""
        if payment.amount != self.totals.total:
            raise IllegalMove(f"paid {payment.amount.cents} of {self.totals.total.cents} cents")
        return replace(self.moving_to(OrderState.BILLED), payment=payment)

    def free(self) -> Self:
        """Billed with nothing to pay. Raises IllegalMove if there is."""
        if self.totals.total:
            raise IllegalMove(f"{self.totals.total.cents} cents are not paid")
        return self.moving_to(OrderState.BILLED)


@dataclass(frozen=True, slots=True)
class Report:
    """A full statement of a basket in one state, as Thanx is told it; each report repeats everything."""

    order_id: OrderId
    state: OrderState
    lines: tuple[Sold, ...]
    subtotal: Money
    eligible: Money
    location: LocationId
    ordered_at: datetime | None = None
    redemption: Redemption | None = None
    payment: Payment | None = None

    @classmethod
    def of(cls, order: Order) -> Self:
        """What is reported of the order's present state. The payment's part that counts is `eligible`."""
        return cls(
            order.id,
            order.state,
            order.lines,
            order.totals.subtotal,
            order.totals.eligible,
            order.location,
            order.placed_at,
            order.redemption,
            order.payment,
        )

    @classmethod
    def quoting(
        cls, order_id: OrderId, basket: Basket, location: LocationId, redemption: Redemption | None
    ) -> Self:
        """A `checkout`: nothing is locked, the answer is the discount."""
        lines = tuple(Sold.of(line) for line in basket.lines)
        subtotal = basket.subtotal
        return cls(order_id, OrderState.CHECKOUT, lines, subtotal, subtotal, location, redemption=redemption)


@dataclass(frozen=True, slots=True)
class Quote:
    """Thanx's answer to a report: what it takes off. `flaw` names what was wrong with the answer."""

    discount: Money
    flaw: str = ""
