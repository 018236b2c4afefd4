"""What is put on paper: a ticket for the kitchen, a receipt for the guest."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Self

from kiosk.domain.menu import Dining
from kiosk.domain.order import Order, OrderId, OrderState, Sold
from kiosk.domain.payment import Payment
from kiosk.domain.pricing import Totals


class ReceiptBy(StrEnum):
    """How the guest wants it; `out` when there was no paper after all."""

    PRINT = "print"
    QR = "qr"
    NONE = "none"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the kitchen cooks. `key` is the same however often it is sent; `may_repeat`: look for another."""

    key: OrderId
    number: int
    dining: Dining
    lines: tuple[Sold, ...]
    at: datetime
    may_repeat: bool = False
    table: str = ""
    # Who is called; it is only ever on this ticket.
    name: str = field(default="", repr=False)

    @classmethod
    def of(cls, order: Order, *, may_repeat: bool = False, name: str = "") -> Self:
        return cls(
            order.id, order.number, order.dining, order.lines, order.placed_at, may_repeat, order.table, name
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the guest may take home, in the language of the order. It names no member."""

    key: OrderId
    number: int
    merchant: str
    dining: Dining
    lines: tuple[Sold, ...]
    totals: Totals
    offer: str
    payment: Payment | None
    at: datetime
    is_copy: bool = False
    language: str = "en"
    is_refund: bool = False

    @classmethod
    def of(cls, order: Order, merchant: str, *, is_copy: bool = False) -> Self:
        offer = order.redemption.label if order.redemption else ""
        return cls(
            order.id, order.number, merchant, order.dining, order.lines, order.totals,
            offer, order.payment, order.placed_at, is_copy, order.language,
            order.state is OrderState.REFUNDED,
        )  # fmt: skip
